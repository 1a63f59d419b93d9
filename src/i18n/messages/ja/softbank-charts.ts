import type { charts as en } from '../en/softbank-charts.ts'

export const charts: typeof en = {
  amount: '純利益',
  quarter: '四半期',
  rate: '期間平均（円/ドル）',
  tick: (quarter) => `${quarter}`,
  fiscalYear: (year) => `${year}年度`,
  since: (month) => `${month}から`,
  event: (day, title) => `${day}　${title}`,
  events: {
    'ft-son-swf': 'ファンド構想の報道',
    'deal-0722': '5500億ドルの合意',
    'mou-0904': '了解覚書',
  },
  gaps: (what, reason) => `斜線は${reason}：${what}。`,
  span: (from, to) => `${from}～${to}`,
  of: (measure, quarter) => `${quarter}の${measure}`,
  list: (names) => names.join('、'),
  netIncome: {
    profitStreak: (count) =>
      count === 1 ? '直近の四半期は黒字' : `直近${count}四半期は連続で黒字`,
    lossStreak: (count) => (count === 1 ? '直近の四半期は赤字' : `直近${count}四半期は連続で赤字`),
    lead: (quarter, amount) => `ソフトバンクグループの四半期純利益。${quarter}は${amount}。`,
    leadChange: (quarter, amount, change, base) =>
      `ソフトバンクグループの四半期純利益。${quarter}は${amount}（${change}、前年同期は${base}）。`,
    alt: (from, to, low, high) =>
      `${from}から${to}までの四半期純利益の棒グラフ。最低は${low}、最高は${high}。同じ数値は表にある。`,
    alone: (quarter, amount) => `${quarter}の純利益の棒グラフ：${amount}。同じ数値は表にある。`,
    caption: (unit) => `親会社の所有者に帰属する四半期純利益（${unit}）`,
  },
  visionFunds: {
    title: (gains, known) =>
      gains === known
        ? `ビジョン・ファンドの投資損益、${known}四半期すべてで利益`
        : `ビジョン・ファンドの投資損益、${known}四半期のうち${gains}四半期で利益`,
    lead: (quarter, amount) =>
      `ビジョン・ファンド事業のセグメント利益と投資損益、四半期別。記録にある直近の投資損益は${quarter}の${amount}。`,
    series: { income: 'セグメント利益', gain: '投資損益' },
    basis: (word, quarters) => `${quarters}は「${word}」`,
    bases: (measure, bases) => `${measure}の基準は一つではない。${bases.join('、')}。`,
    alt: (from, to, gains, known) =>
      `${from}から${to}まで、四半期ごとに二本の棒グラフ。ビジョン・ファンド事業のセグメント利益と投資損益。投資損益は${known}四半期のうち${gains}四半期でプラス。同じ数値は表にある。`,
    caption: (unit) => `ビジョン・ファンド事業の四半期別損益（${unit}）`,
    measure: '項目',
    amount: '金額',
    presentation: '基準',
  },
  year: {
    most: (quarter, year, part, whole) => `${year}の利益、最大は${quarter}：${whole}のうち${part}`,
    made: (quarter, year) => `${year}の黒字は${quarter}による：他の三つの四半期は合わせて赤字`,
    worst: (quarter, year, part, whole) => `${year}の赤字、最大は${quarter}：${whole}のうち${part}`,
    undid: (quarter, year) => `${year}の赤字は${quarter}による：他の三つの四半期は合わせて黒字`,
    lead: (year, amount) =>
      `ソフトバンクグループの純利益、各四半期から${year}の通期（開示値）まで：${amount}。`,
    derived: (names) => `${names}は、開示された累計の差引計算。`,
    differs: (sum, year) => `四つの四半期の合計は${sum}、開示された通期は${year}。`,
    two: '五つの数値の表示の基準は一つではない。',
    alt: (year, quarters, total) =>
      `${year}の純利益の積み上げ：${quarters}。開示された通期は${total}。同じ数値は表にある。`,
    caption: (year, unit) => `${year}の四半期純利益（${unit}）`,
    period: '期間',
    total: (year) => `${year} 通期`,
    up: (amount) => `+${amount}`,
  },
}
