import type { payoutResults as en } from '../en/vehicle-payout-results.ts'

export const payoutResults: typeof en = {
  title: '両国の受取額',
  account: {
    repaid: (s) =>
      `日本は${s.year}年目に元利を回収する。${s.span}間の受取額は、現金${s.cash}のうち${s.japan}。`,
    open: (s) =>
      `日本は${s.span}では元利を回収できない。受取額は現金${s.cash}のうち${s.japan}で、${s.unpaid}が未達のまま残る。`,
    nothing: (s) =>
      `${s.span}の間に現金は出ない。日本の受取額はなく、${s.unpaid}が未達のまま残る。`,
  },
  yearly: {
    crossed: (s) => `年ごとに判定すると、9対1は${s.year}年目に始まり、日本の受取額は${s.japan}。`,
    crossedShort: (s) =>
      `年ごとに判定すると、9対1は${s.year}年目に始まる。日本の受取額は${s.japan}で、最後に目標額のうち${s.unpaid}が未達となる。`,
    never: (s) =>
      `年ごとに判定しても、${s.span}の間に9対1は始まらない。日本の受取額は${s.japan}で、最後に目標額のうち${s.unpaid}が未達となる。`,
    even: (s) =>
      `年ごとに判定すると、${s.span}の間に9対1は始まらない。日本の受取額は${s.japan}で、目標額に未達はない。`,
    nothing: (s) => `年ごとに判定すると、最後に目標額のうち${s.unpaid}が未達となる。`,
  },
  apart: (difference) => `読み方の違いだけで、日本の受取額は${difference}変わる。`,
  alike: '日本の受取額は、どちらの読み方でも同じ。',
  table: {
    caption: (span, signed) =>
      `${span}間の二つの読み方（米ドル、単位は各数字に付記${signed ? '、△はマイナス' : ''}）`,
    measure: '結果',
    measures: {
      japan: '日本の受取額',
      us: '米国の受取額',
      crossing: '9対1が始まる年',
      unpaid: '最後に残る日本の未達額',
      return: '日本の利回り（年）',
      'per-dollar': '日本の拠出1ドル当たりの米国の受取額',
      needed: '日本が全額を回収するのに要る現金',
      difference: '日本の受取額（読み方Bとの差）',
    },
  },
  none: {
    'not-reached': (span) => `${span}では始まらない`,
    'no-stage': 'この段階はない',
    'no-target': '目標額がない',
    'nothing-back': '現金が戻らず計算できない',
    'the-default': '基準',
  },
  year: (count) => `${count}年目`,
  notes: {
    us: '規則では米国は資金を拠出しないため、米国の利回りは計算できない。代わりに、日本の拠出1ドルにつき米国が受け取る額を示す。',
    whole:
      '現金の半分は米国に渡るため、日本が全額を回収するには、投資は日本の元利の2倍の現金を生む必要がある。',
    unpaid: '読み方Aでは、後の年に返す予定の元本はまだ未達に数えない。',
    timing:
      '日本は最初の年の初めに払い込み、現金は毎年末に分けるものとする（当サイトの仮定）。利息は年に一度、1セント単位に丸める。',
    dollars: '金額はすべて米ドル。仮定には相場を当てる日がないため、円には換算しない。',
    rounding:
      '金額は最も細かくて0.01億ドルまで示し、計算は1セントまで行う。式の「=」は全桁を示した場合、「≈」は読みやすく丸めた数を含む場合。',
  },
  thresholds: {
    title: '投資が生まなければならない現金',
    level: (life) => `${life}で残高を返し終える毎年の現金（読み方B）`,
    first: '現金が出る最初の年の日本の目標額（読み方A）',
    stay: 'その年に目標額を満たすのに要る現金（読み方A）',
    total: '日本の目標額の合計（読み方A）',
  },
  how: '計算の方法',
  others: {
    title: '他に伝えられた説明',
    lead: '見解の違いがいくらに当たるか。同じ投資をそれぞれの説明で分け、読み方Bとの差を示す。',
    caption: (span, signed) =>
      `${span}間の他の説明（米ドル、単位は各数字に付記${signed ? '、△はマイナス' : ''}）`,
    description: '説明',
    draw: '図に示す',
    drawOf: (rule) => `図に示す：${rule}`,
    drawn: '下に図示',
    share: (us) => `米国の割合は${us}と仮定。`,
    equity: (equity) => `出資の割合は${equity}と仮定。`,
    noShare: '米国の割合は公表されていない。',
  },
  words: {
    half: '第1段階の半分',
    japanLate: '第2段階の10%',
    usLate: '第2段階の90%',
    japanAll: '現金の10%',
    usAll: '現金の90%',
    japanShare: '現金のうち日本の割合',
    usShare: '現金のうち米国の割合',
    first: '日本だけが受け取る第1段階',
    crossing: '現金が日本の要返済額の2倍を上回る最初の年',
    crossingAlone: '現金が日本の融資の要返済額を上回る最初の年',
    crossingAtOnce: '現金が出る最初の年',
    unpaid: '最後の年に日本に渡すべき額−そのうち渡った額',
    return: '日本の受取額を当初まで割り戻すと払込額に等しくなる率',
    perDollar: '米国の受取額÷日本の払込額',
    level: '元本を割る年数で返し終える毎年の現金×その年数',
    scheduled: '期限どおりに満たした場合の、各年の目標額の合計の2倍',
    difference: '日本の受取額−読み方Bでの受取額',
    halfRepays: (formula) => `日本の取り分（${formula}）で、最後に残高がなくなる`,
    threshold: {
      level: 'その年数だけ現金が出れば残高がなくなる、毎年同額の最小の現金',
      first: '利息＋割り当てた元本＋建設中の未達分',
      stay: 'その目標額の2倍',
      total: '期限どおりに満たした場合の、各年の目標額の合計',
    },
  },
  brackets: ['（', '）'],
  inYear: (year, formula) => `${year}年目：${formula}`,
}
