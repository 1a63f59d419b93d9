interface Said {
  readonly line: string
  readonly when: string
  readonly now: string
  readonly before: string
  readonly ago: string
  readonly by: string
}

/** SoftBank Group's results side by side. */
export const compare = {
  title: 'SoftBank: compare results',
  heading: 'Compare SoftBank Group’s results',
  description: 'Quarters and years of SoftBank Group side by side, each number with its source.',
  lead: 'Up to six quarters or years of your choice, or one unbroken run; up to four lines of the accounts.',
  none: 'No quarter had ended by this day: there is nothing to compare.',
  all: 'All results of SoftBank Group',
  result: 'What the comparison shows',
  computed: 'worked out',
  ago: {
    year: 'a year earlier',
    wholeYear: 'the year before',
    quarter: 'a quarter earlier',
    in: (period: string) => `in ${period}`,
  },
  when: {
    in: (period: string) => `in ${period}`,
    atEnd: (period: string) => `at the end of ${period}`,
  },
  percent: (digits: string) => `${digits}%`,
  points: (digits: string) => (digits === '1' ? '1 point' : `${digits} points`),
  sentence: {
    rose: (s: Said) => `${s.line} rose ${s.by} to ${s.now} ${s.when} from ${s.before} ${s.ago}.`,
    fell: (s: Said) => `${s.line} fell ${s.by} to ${s.now} ${s.when} from ${s.before} ${s.ago}.`,
    same: (s: Said) => `${s.line} was ${s.now} ${s.when}, as it was ${s.ago}.`,
    steady: (s: Said) =>
      `${s.line} was ${s.now} ${s.when} against ${s.before} ${s.ago}: a change of less than 0.1%.`,
    lossToProfit: (s: Said) =>
      `${s.line} was ${s.now} ${s.when}, a profit after a loss: ${s.before} ${s.ago}.`,
    profitToLoss: (s: Said) =>
      `${s.line} was ${s.now} ${s.when}, a loss after a profit: ${s.before} ${s.ago}.`,
    lossNarrowed: (s: Said) =>
      `${s.line} was ${s.now} ${s.when} against ${s.before} ${s.ago}: the loss narrowed by ${s.by}.`,
    lossWidened: (s: Said) =>
      `${s.line} was ${s.now} ${s.when} against ${s.before} ${s.ago}: the loss widened by ${s.by}.`,
    notCompared: (s: Said) =>
      `${s.line} was ${s.now} ${s.when}. It is not compared with ${s.before} ${s.ago}: the two are told on two bases.`,
    noBase: (s: Pick<Said, 'line' | 'when'>, now: string, ago: string, why: string) =>
      `${s.line} was ${now} ${s.when}. There is no number to compare it with ${ago}: ${why}.`,
    missing: (s: Pick<Said, 'line' | 'when'>, why: string) => `${s.line} ${s.when}: ${why}.`,
  },
  range: {
    one: (period: string, amount: string) => `${period} (${amount})`,
    said: (count: number, high: string, low: string, losses: number) =>
      `Of ${count} numbers, the highest is ${high} and the lowest ${low}${losses === 0 ? '' : losses === 1 ? '; one is a loss' : `; ${losses} are losses`}.`,
    twoBases: 'The numbers stand on more than one basis: no highest and lowest is named.',
  },
  noSum: {
    'parts-missing': 'not added up: a quarter is missing',
    'two-presentations': 'not added up: the quarters are told on two bases',
    'not-added': 'per-share figures are not added up',
  },
  divided: (amount: string, by: string) => `${amount} as printed ÷ ${by}`,
  noRate: 'no rate',
  perShare: '¥ per share',
  form: {
    legend: 'Choose what to compare',
    periods: 'Quarters and years',
    year: 'Year',
    quarters: [
      { name: 'Q1', months: 'Apr–Jun' },
      { name: 'Q2', months: 'Jul–Sep' },
      { name: 'Q3', months: 'Oct–Dec' },
      { name: 'Q4', months: 'Jan–Mar' },
    ],
    pick: 'Fiscal year',
    span: 'Count',
    spans: {
      quarter: 'single quarters',
      cumulative: 'from the start of the year',
      year: 'whole years',
    },
    against: 'Change',
    againsts: { year: 'on the year', quarter: 'on the quarter before' },
    told: 'Figures',
    tellings: { now: 'as told now', first: 'as first told' },
    shown: 'Currency',
    currencies: { both: '¥ and $', JPY: '¥', USD: '$' },
    measures: 'Lines of the accounts',
    submit: 'Compare',
    closing: 'Q4',
  },
  presets: {
    title: 'Ready comparisons',
    latest: 'Latest quarter against a year before',
    'same-quarter': (part: string) => `${part} against ${part}, six years`,
    'last-8': 'Last 8 quarters',
    'vision-fund-2': 'Since Vision Fund 2',
    losses: 'Loss years',
  },
  chart: {
    lead: (span: string, unit: string) => `${span}, ${unit}.`,
    spans: {
      quarter: 'By single quarters',
      cumulative: 'From the start of the year',
      year: 'By fiscal years',
    },
    alt: (line: string, from: string, to: string, sentence: string) =>
      `Bars: ${line}, ${from} to ${to}. ${sentence} The table holds the same numbers.`,
    basis: 'Basis changes',
    basisFrom: (before: string, after: string) => `${before} → ${after}`,
    otherBasis: (before: string, after: string) =>
      `Where a line parts the bars the basis changes, from “${before}” to “${after}”: numbers on both sides are not compared.`,
    caption: (line: string, unit: string) => `${line} (${unit})`,
    ticks: { h1: 'H1', '9m': '9M', year: 'Year' },
    unnamed: 'basis not named',
    dollars: 'Dollars: each period at its own rate.',
    change: (text: string, base: string) => `${text} (${base})`,
  },
  table: {
    caption: (unit: string) =>
      `The comparison in numbers (${unit}; per-share figures in ¥, ratios in %)`,
    period: 'Period',
    change: { year: 'Change on the year', quarter: 'Change on the quarter before' },
    base: (name: string) => `against ${name}`,
    inYen: 'Changes are those of the amounts in yen.',
    amount: 'Amount',
    basis: 'Basis',
    meanRate: 'Mean rate, ¥/$',
    endRate: 'Rate at the end, ¥/$',
  },
  derivation: {
    name: (line: string, period: string) => `${line}, ${period}`,
    title: 'How numbers were worked out',
    billions: ' (¥ billions)',
    sum: (name: string, amount: string, receipt: string) => `${name}: ${receipt} = ${amount}`,
    derived: (name: string, scheme: string, formula: string, amount: string, by: string) =>
      `${name}: ${scheme}: ${formula} = ${amount}, ±${by}`,
    unbound: (name: string, scheme: string, formula: string, amount: string) =>
      `${name}: ${scheme}: ${formula} = ${amount}`,
  },
  breaks: 'Breaks in these lines',
  downloads: { title: 'Exactly what is shown:', csv: 'CSV', json: 'JSON' },
  problems: {
    title: 'Not everything in the address could be answered',
    spans: {
      quarter: 'single quarters',
      cumulative: 'periods from the start of the year',
      year: 'whole years',
    },
    quote: (text: string) => `“${text}”`,
    list: (names: readonly string[]) => names.join(', '),
    andMore: (names: string, more: number) => `${names} and ${more} more`,
    noPeriod: (given: string) =>
      `q: ${given} is no fiscal period. Expected: quarters, years or runs, named by the year they start in, such as fy2024q4, fy2024-9m, fy2024 or fy2024q1..fy2025q4. It is left out.`,
    noRun: (given: string) =>
      `q: ${given} is no run. Expected: an earlier and a later period of one kind, such as fy2024q1..fy2025q4. Only its first period is taken.`,
    notInRecord: (given: string, instead: string) =>
      `q: ${given} is not in the record up to this day. The nearest is shown: ${instead}.`,
    mixed: (left: string, span: string) =>
      `q: quarters and years do not stand side by side. Shown are ${span}; left out: ${left}. Add by=quarter, by=cumulative or by=year to choose.`,
    tooManyPeriods: (count: number, most: number) =>
      `q: ${count} periods were asked for; ${most} can be chosen freely, more only as one unbroken run such as fy2024q1..fy2025q4. The first ${most} are shown.`,
    noMeasure: (given: string) =>
      `m: ${given} is no line of the accounts here. Expected, for example, net-income, net-sales, investment-gain or nav. It is left out.`,
    tooManyMeasures: (count: number, most: number) =>
      `m: ${count} lines were asked for; at most ${most} stand side by side. The first ${most} are shown.`,
    noQuarterBefore: (span: string) =>
      `vs: ${span} have no quarter before them. The change is shown on the year.`,
    noChoice: (param: string, given: string, choices: readonly string[]) =>
      `${param}: ${given} is not one of ${choices.join(', ')}. Taken instead: ${choices[0]}.`,
    resolve: 'What does this label mean?',
  },
}
