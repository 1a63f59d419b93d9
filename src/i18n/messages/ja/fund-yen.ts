import type { fundYen as en } from '../en/fund-yen.ts'

/** ドル建ての約束を、二つの日の相場で円に直す。 */
export const fundYen: typeof en = {
  title: 'ドル建ての約束を円で見る',
  heading: 'ドル建ての約束を円で見る：二つの日の相場で',
  lead: 'ドルで示された額は、いつ見ても同じドルである。円に直した額は、相場が動くたびに変わる。ここでは、示された日の相場と、選んだ日の相場で並べる。',
  description: (title, pledge, stated, chosen) =>
    `${title}。${pledge}を円に直すと、${stated}、${chosen}。差は為替レートの違いだけによる。`,
  descriptionOne: (title, pledge, chosen) => `${title}。${pledge}を円に直すと、${chosen}。`,
  at: (amount, day) => `${day}は${amount}`,
  noPledge: 'この日までに、ドル建ての約束は記録にない。',
  noRates: 'この日までの相場は記録になく、換算できない。',
  back: 'ファンド',
  form: {
    legend: '約束と日を選ぶ',
    pledge: '約束',
    on: '日',
    submit: '換算する',
    hint: (from, to) => `相場は${from}から${to}まで`,
    listed:
      '約束された、求められた、払われる（払われた）と出典が伝えるドルの額のすべて。額に幅のあるものは含めない。',
    option: (label, amount, day) => `${label}：${amount}（${day}）`,
  },
  ready: {
    title: '用意した日',
    day: (word, day) => `${word}（${day}）`,
    announced: '示された日',
    'first-report': 'ファンドの第一報',
    memorandum: '覚書',
    latest: '直近',
  },
  problems: {
    quote: (text) => `「${text}」`,
    pledge: (given, day, example, instead) =>
      `pledge：${given}は、${day}までの記録にあるドル建ての約束ではありません。約束の番号で指定します（例：${example}）。代わりに表示しているもの：${instead}。`,
    noDay: (given, example, instead) =>
      `on：${given}は暦にある日ではありません。YYYY-MM-DD の形で書きます（例：${example}）。代わりに表示している日：${instead}。`,
    before: (given, first, example) =>
      `on：${given}は記録の最初の相場より前です。${first}以後の日を書きます（例：${example}）。代わりに表示している日：${first}。`,
    after: (given, last, example) =>
      `on：${given}は記録の最後の相場より後です。${last}までの日を書きます（例：${example}）。代わりに表示している日：${last}。`,
    afterEdition: (given, edition, last, example) =>
      `on：${given}は、この版の日付${edition}より後です。${last}までの日を書きます（例：${example}）。代わりに表示している日：${last}。`,
  },
  answer: {
    title: (subject, label) => `${subject}：${label}`,
    announced: '示された日',
    chosen: '選んだ日',
    latest: '直近の相場',
    made: (day) => `${day}に示された`,
    wide: (when, day) => `出典が示す時期は${when}。相場はその最後の日、${day}のもの。`,
    early: (day) => `${day}には、まだ示されていない。`,
    noRate: (day) => `${day}の相場は記録にない。もう一つの額も差も示せない。`,
    fixed: (amount) =>
      `額そのものは変わっておらず、どちらの日も${amount}。違うのは相場だけである。`,
    series: '米連邦準備制度理事会 H.10（1ドル当たりの円）',
  },
  difference: {
    label: '為替レートの違いだけによる差',
    weaker: (before, after) => `多い。示された日の${before}に対し、${after}で円安。`,
    stronger: (before, after) => `少ない。示された日の${before}に対し、${after}で円高。`,
    same: (rate) => `の差。どちらの日も相場は${rate}で同じ。`,
    join: '',
    formula: (dollars, after, before, yen) => `${dollars} ×（${after} − ${before}）＝ ${yen}`,
    dollars: (digits) => `${digits}ドル`,
    yen: (digits) => `${digits}円`,
    rounding:
      '丸める前の相場から計算し、円未満を一度だけ四捨五入する。丸めた二つの額の差とは1円ずれることがある。',
  },
  panel: {
    title: '円で見る二つの時計',
    lead: '同じドルの額を、示された日の相場と直近の相場で円に直した。',
    on: 'ほかの日の円',
    submit: '換算する',
    more: 'どの約束も、どの日の円でも',
  },
  chart: {
    title: (amount, low, high) => `${amount}は円で${low}から${high}の間を動いた`,
    none: 'この間に公表された相場が二つなく、線は引けない。',
    rates: '米連邦準備制度理事会 H.10',
    lead: (from, to, unit) =>
      `単位：${unit}、${from}から${to}。上に行くほど円安。ドルの額は変わらない。`,
    step: {
      day: '相場のある日ごとに一点。',
      week: '各週の最後の相場、二つの日、最高と最低の相場に一点ずつ。',
      month: '各月の最後の相場、二つの日、最高と最低の相場に一点ずつ。',
      quarter: '各四半期の最後の相場、二つの日、最高と最低の相場に一点ずつ。',
    },
    alt: (amount, from, to, low, high) =>
      `${from}から${to}までの${amount}の円換算の折れ線グラフ。最低は${low}、最高は${high}。同じ数値は表にある。`,
    announced: '示された日',
    chosen: '選んだ日',
    both: '示された日・選んだ日',
    line: '円換算',
    caption: (amount) => `${amount}の円換算（日ごと、相場とともに）`,
    day: '日',
    yen: '円換算',
    rate: '相場',
    year: (year) => `${year}年`,
  },
}
