import type { compare as en } from '../en/softbank-compare.ts'

/** ソフトバンクグループの業績の比較。 */
export const compare: typeof en = {
  title: 'ソフトバンク：業績の比較',
  heading: 'ソフトバンクグループの業績を比べる',
  description: 'ソフトバンクグループの四半期と年度を並べて比べる。すべての数値に出典がある。',
  lead: '四半期または年度を六つまで自由に選ぶか、切れ目のない一続きの期間を選ぶ。項目は四つまで。',
  none: 'この日までに終わった四半期がなく、比べるものがない。',
  all: 'ソフトバンクグループの業績全体',
  result: '比較の結果',
  computed: '算出',
  ago: {
    year: '前年同期',
    wholeYear: '前年度',
    quarter: '前四半期',
    in: (period) => period,
  },
  when: { in: (period) => period, atEnd: (period) => `${period}末` },
  percent: (digits) => `${digits}%`,
  points: (digits) => `${digits}ポイント`,
  sentence: {
    rose: (s) => `${s.when}の${s.line}は${s.now}で、${s.ago}の${s.before}から${s.by}増えた。`,
    fell: (s) => `${s.when}の${s.line}は${s.now}で、${s.ago}の${s.before}から${s.by}減った。`,
    same: (s) => `${s.when}の${s.line}は${s.now}で、${s.ago}と同じ。`,
    steady: (s) => `${s.when}の${s.line}は${s.now}で、${s.ago}の${s.before}からの変化は0.1%未満。`,
    lossToProfit: (s) =>
      `${s.when}の${s.line}は${s.now}で、${s.ago}の${s.before}から黒字に転換した。`,
    profitToLoss: (s) =>
      `${s.when}の${s.line}は${s.now}で、${s.ago}の${s.before}から赤字に転換した。`,
    lossNarrowed: (s) =>
      `${s.when}の${s.line}は${s.now}で、${s.ago}の${s.before}から赤字が${s.by}縮小した。`,
    lossWidened: (s) =>
      `${s.when}の${s.line}は${s.now}で、${s.ago}の${s.before}から赤字が${s.by}拡大した。`,
    notCompared: (s) =>
      `${s.when}の${s.line}は${s.now}。${s.ago}の${s.before}とは基準が異なるため比較しない。`,
    noBase: (s, now, ago, why) =>
      `${s.when}の${s.line}は${now}。比べる${ago}の値はない（${why}）。`,
    missing: (s, why) => `${s.when}の${s.line}：${why}。`,
  },
  range: {
    one: (period, amount) => `${period}（${amount}）`,
    said: (count, high, low, losses) =>
      `${count}件のうち最高は${high}、最低は${low}${losses === 0 ? '' : `で、赤字は${losses}件`}。`,
    twoBases: '基準の異なる値が並ぶため、最高と最低は挙げない。',
  },
  noSum: {
    'parts-missing': '合計しない：値のない四半期がある',
    'two-presentations': '合計しない：四半期の基準が異なる',
    'not-added': '1株当たりの値は合計しない',
  },
  divided: (amount, by) => `公表時の${amount} ÷ ${by}`,
  noRate: '相場なし',
  perShare: '円／株',
  form: {
    legend: '比べるものを選ぶ',
    periods: '四半期と年度',
    year: '通期',
    quarters: [
      { name: '第1', months: '4～6月' },
      { name: '第2', months: '7～9月' },
      { name: '第3', months: '10～12月' },
      { name: '第4', months: '1～3月' },
    ],
    pick: '年度',
    span: '期間',
    spans: { quarter: '各四半期', cumulative: '年度初めからの累計', year: '通期' },
    against: '増減',
    againsts: { year: '前年同期比', quarter: '前四半期比' },
    told: '数値',
    tellings: { now: '現在の公表値', first: '最初の公表値' },
    shown: '通貨',
    currencies: { both: '円とドル', JPY: '円', USD: 'ドル' },
    measures: '決算の項目',
    submit: '比べる',
    closing: '第4四半期',
  },
  presets: {
    title: '用意した比較',
    latest: '直近の四半期と前年同期',
    'same-quarter': (part) => `${part}どうし、六年分`,
    'last-8': '直近8四半期',
    'vision-fund-2': 'ビジョン・ファンド2以後',
    losses: '赤字の年度',
  },
  chart: {
    lead: (span, unit) => `${span}、${unit}。`,
    spans: { quarter: '四半期ごと', cumulative: '年度初めからの累計', year: '年度ごと' },
    alt: (line, from, to, sentence) =>
      `棒グラフ：${line}、${from}から${to}。${sentence}同じ数値が表にある。`,
    basis: '基準の変更',
    basisFrom: (before, after) => `${before} → ${after}`,
    otherBasis: (before, after) =>
      `線で分けた所で基準が「${before}」から「${after}」に変わる。両側の値は比較しない。`,
    caption: (line, unit) => `${line}（${unit}）`,
    ticks: { h1: '中間期', '9m': '3Q累計', year: '通期' },
    unnamed: '基準の記載なし',
    dollars: 'ドルは期間ごとの相場で換算。',
    change: (text, base) => `${text}（${base}）`,
  },
  table: {
    caption: (unit) => `比較の数値（${unit}。1株当たりは円、比率は%）`,
    period: '期間',
    change: { year: '前年同期比', quarter: '前四半期比' },
    base: (name) => `${name}比`,
    inYen: '増減は円の額による。',
    amount: '額',
    basis: '基準',
    meanRate: '期中平均（円/ドル）',
    endRate: '期末（円/ドル）',
  },
  derivation: {
    name: (line, period) => `${period}の${line}`,
    title: '算出の方法',
    billions: '（10億円）',
    sum: (name, amount, receipt) => `${name}：${receipt} ＝ ${amount}`,
    derived: (name, scheme, formula, amount, by) =>
      `${name}：${scheme}：${formula} ＝ ${amount}、±${by}`,
    unbound: (name, scheme, formula, amount) => `${name}：${scheme}：${formula} ＝ ${amount}`,
  },
  breaks: 'この項目の断絶',
  downloads: { title: '表示している内容そのもの：', csv: 'CSV', json: 'JSON' },
  problems: {
    title: 'アドレスの一部には答えられませんでした',
    spans: { quarter: '各四半期', cumulative: '年度初めからの累計', year: '通期' },
    quote: (text) => `「${text}」`,
    list: (names) => names.join('、'),
    andMore: (names, more) => `${names}ほか${more}件`,
    noPeriod: (given) =>
      `q：${given}は会計期間ではありません。始まる年で数えた四半期、年度、またはその範囲で書きます（例：fy2024q4、fy2024-9m、fy2024、fy2024q1..fy2025q4）。除いて表示しています。`,
    noRun: (given) =>
      `q：${given}は範囲になりません。同じ種類の期間を早い順に書きます（例：fy2024q1..fy2025q4）。最初の期間だけを表示しています。`,
    notInRecord: (given, instead) =>
      `q：${given}はこの日までの記録にありません。最も近い${instead}を表示しています。`,
    mixed: (left, span) =>
      `q：四半期と年度は並べられません。${span}を表示し、${left}を除いています。選ぶには by=quarter、by=cumulative、by=year のいずれかを加えます。`,
    tooManyPeriods: (count, most) =>
      `q：${count}期間が指定されました。自由に選べるのは${most}期間までで、それより多い場合は切れ目のない範囲（例：fy2024q1..fy2025q4）に限ります。最初の${most}期間を表示しています。`,
    noMeasure: (given) =>
      `m：${given}は決算の項目にありません。例：net-income、net-sales、investment-gain、nav。除いて表示しています。`,
    tooManyMeasures: (count, most) =>
      `m：${count}項目が指定されました。並べられるのは${most}項目までです。最初の${most}項目を表示しています。`,
    noQuarterBefore: (span) => `vs：${span}に前四半期はありません。前年との増減を表示しています。`,
    noChoice: (param, given, choices) =>
      `${param}：${given}は選べません（選べるもの：${choices.join('、')}）。${choices[0]}として表示しています。`,
    resolve: 'この表記が指す期間を調べる',
  },
}
