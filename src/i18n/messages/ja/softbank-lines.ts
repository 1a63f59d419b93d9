import type { softbankLines as en } from '../en/softbank-lines.ts'

export const softbankLines: typeof en = {
  end: (quarter) => `${quarter}末`,
  quarter: '四半期末',
  extreme: { highest: '、記録の中で最高', lowest: '、記録の中で最低' },
  gaps: (count, all) => `記録に値のない四半期末（${all}回のうち${count}回）では線を切ってある。`,
  start: (quarter) => `${quarter}末より前の値は記録にない。`,
  open: '白抜きの点は概数。',
  alt: (name, from, to, low, high, gaps) =>
    `${from}末から${to}末までの${name}の折れ線グラフ。最低は${low}、最高は${high}。値のない四半期末は${gaps}回。同じ数値は表にある。`,
  alone: (name, quarter, amount) =>
    `${quarter}末の${name}を示す点：${amount}。同じ数値は表にある。`,
  nav: {
    name: 'NAV（時価純資産）',
    column: 'NAV',
    lead: '各四半期末のNAV（保有資産から純負債を引いた額、ソフトバンクグループの計算による）。',
    caption: (unit) => `ソフトバンクグループの四半期末のNAV（${unit}）`,
    up: (month, by, amount, extreme) =>
      `ソフトバンクGのNAV、${month}末までの1年で${by}増の${amount}${extreme}`,
    down: (month, by, amount, extreme) =>
      `ソフトバンクGのNAV、${month}末までの1年で${by}減の${amount}${extreme}`,
    same: (month, amount, extreme) =>
      `ソフトバンクGのNAV、${month}末は1年前と同じ${amount}${extreme}`,
    now: (month, amount, extreme) => `ソフトバンクGのNAV、${month}末は${amount}${extreme}`,
  },
  ltv: {
    name: 'LTV（保有株式に対する純負債の割合）',
    column: 'LTV',
    lead: '各四半期末の純負債が保有資産の価値に占める割合（ソフトバンクグループの計算による）。',
    caption: () => 'ソフトバンクグループの四半期末のLTV（%）',
    up: (month, by, amount, extreme) =>
      `ソフトバンクGのLTV、${month}末までの1年で${by}上昇し${amount}${extreme}`,
    down: (month, by, amount, extreme) =>
      `ソフトバンクGのLTV、${month}末までの1年で${by}低下し${amount}${extreme}`,
    same: (month, amount, extreme) =>
      `ソフトバンクGのLTV、${month}末は1年前と同じ${amount}${extreme}`,
    now: (month, amount, extreme) => `ソフトバンクGのLTV、${month}末は${amount}${extreme}`,
  },
  points: (digits) => `${digits}ポイント`,
  year: (year) => `${year}年`,
}
