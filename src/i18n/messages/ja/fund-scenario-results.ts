import type { scenarioResults as enScenarioResults } from '../en/fund-scenario-results.ts'

type Headline = Parameters<(typeof enScenarioResults.headline)['surplus']>[0]

const invested = ({ total, debt }: Headline) =>
  debt === null
    ? `この仮定では、投資できる総額は${total}で、借り入れはない。`
    : `この仮定では、投資できる総額は${total}で、うち${debt}が借り入れとなる。`

export const scenarioResults: typeof enScenarioResults = {
  title: '試算の結果',
  headline: {
    surplus: (said) =>
      `${invested(said)}1年に残る現金は${said.cash}で、資本の${said.ratio}に当たる。収支が釣り合う収益率は${said.even}。`,
    shortfall: (said) =>
      `${invested(said)}1年に${said.cash}が不足し、資本の${said.ratio}に当たる。収支が釣り合うには${said.even}の収益率が要る。`,
    nothing: (said) =>
      `${invested(said)}収益率${said.even}で収支がちょうど釣り合い、出資者には何も残らない。`,
  },
  shortfall: {
    cash: '不足分であり、出資者か貸し手が負担することになる。',
    recovered: '回収はなく、資本に対してこれだけの追加の拠出が要る。',
  },
  groups: {
    size: '規模',
    year: '1年の収支',
    loss: (fall) => `悪い年（総額が${fall}下落）`,
    years: (years) => `${years}間`,
    scale: '規模の参考',
  },
  bad: {
    none: '損失はない。',
    held: (lost) => `出資者は資本の${lost}を失い、貸し手に損失はない。`,
    gone: '資本はちょうどすべて失われ、貸し手に損失はない。',
    lenders: (amount) => `資本はすべて失われ、さらに貸し手が${amount}を失う。`,
  },
  lines: {
    total: '投資可能総額',
    debt: '負債',
    'debt-usd': 'ドル建て負債',
    'debt-jpy': '円建て負債',
    'interest-usd': 'ドル建て負債の利息',
    'interest-jpy': '円建て負債の利息',
    interest: '支払利息',
    cost: '負債の平均費用',
    gross: '運用収益',
    fees: '手数料',
    cash: '1年に残る現金',
    'return-on-equity': '資本に対する収益率',
    'break-even': '収支が釣り合う収益率',
    'loss-total': '総額の損失',
    'loss-equity': '出資者の損失',
    'loss-lenders': '貸し手の損失',
    'equity-lost': '失われる資本の割合',
    'wiped-out': '資本がなくなる下落率',
    paid: '全期間の現金',
    recovered: '資本のうち回収できる割合',
    doubling: '現金をすべて残した場合に資本が倍になるまで',
    'put-of-receipts': '米財務省の出資額の、米国の年間の連邦歳入に対する割合',
    'cash-of-receipts': '米財務省が1年に受け取る現金の、米国の年間の連邦歳入に対する割合',
    'put-of-reserves': '日本の財務省の出資額の、日本の外貨準備に対する割合',
    'loss-of-reserves': '日本の財務省の悪い年の損失の、日本の外貨準備に対する割合',
  },
  inputs: {
    equity: '資本',
    leverage: 'レバレッジ',
    dollars: 'ドル建ての割合',
    usd: 'ドル建て負債の費用',
    jpy: '円建て負債の費用',
    return: '総額に対する収益率',
    fee: '総額に対する手数料',
    years: '年数',
    loss: '総額の下落',
    receipts: '米国の年間の連邦歳入',
    reserves: '日本の外貨準備',
  },
  itsShare: '持ち分',
  parts: {
    put: (holder) => `${holder}の出資額`,
    cash: (holder) => `${holder}の1年の現金`,
    paid: (holder) => `${holder}の全期間の現金`,
    loss: (holder) => `${holder}の損失`,
  },
  itsCash: '1年の現金',
  brackets: ['（', '）'],
  least: (parts) => `${parts.join('と')}のうち小さい方`,
  toTheCent: (product) => `${product}（四者の合計が合うよう1セント単位）`,
  doubles: (ratio) => `1が毎年${ratio}で増え、2に達する最初の年末`,
  dollars: (plain) => `${plain}ドル`,
  table: {
    title: '誰がいくら出し、受け取り、失うか',
    caption: (signed) => `単位は各数字に付記、概数${signed ? '（△はマイナス）' : ''}`,
    holder: '出資者',
    share: '持ち分',
    put: '出資額',
    cash: '1年の現金',
    paid: (years) => `${years}間の現金`,
    loss: '悪い年の損失',
    sum: '四者の合計',
    adds: '丸める前の額は、各列とも合計が1セントまで一致する。',
    lenders: {
      lose: (amount) => `悪い年の貸し手の損失は${amount}。`,
      nothing: '悪い年も、貸し手に損失はない。',
      none: '借り入れがないため、貸し手はいない。',
    },
    how: '各出資者の数字の計算式',
  },
  notes: {
    dollars:
      '金額は円建て負債も含めてすべて米ドル。仮定には相場を当てる日がないため、円には換算しない。',
    rounding:
      '計算は端数を丸めずに行う。式の「=」は全桁を示した場合、「≈」は読みやすく丸めた数を含む場合。',
  },
}
