/** The charts of SoftBank Group's results. */
export const charts = {
  amount: 'Net income',
  quarter: 'Quarter',
  rate: 'Mean rate, ¥/$',
  tick: (quarter: number) => `Q${quarter}`,
  fiscalYear: (year: number) => `FY${year}`,
  since: (month: string) => `from ${month}`,
  event: (day: string, title: string) => `${day} · ${title}`,
  /** Short names of events that a chart of results shows, by their ids in the record. */
  events: {
    'ft-son-swf': 'Fund idea reported',
    'deal-0722': '$550bn deal',
    'mou-0904': 'Memorandum',
  },
  gaps: (what: string, reason: string) => `Hatched, ${reason}: ${what}.`,
  span: (from: string, to: string) => `${from} to ${to}`,
  of: (measure: string, quarter: string) => `${measure}, ${quarter}`,
  list: (names: readonly string[]) => names.join(', '),
  netIncome: {
    profitStreak: (count: number) =>
      count === 1
        ? 'A profit in the latest quarter'
        : `A profit in each of the last ${count} quarters`,
    lossStreak: (count: number) =>
      count === 1 ? 'A loss in the latest quarter' : `A loss in each of the last ${count} quarters`,
    lead: (quarter: string, amount: string) =>
      `SoftBank Group’s net income by quarter; ${quarter}: ${amount}.`,
    leadChange: (quarter: string, amount: string, change: string, base: string) =>
      `SoftBank Group’s net income by quarter; ${quarter}: ${amount} (${change}; ${base} a year earlier).`,
    alt: (from: string, to: string, low: string, high: string) =>
      `Bars of net income by quarter from ${from} to ${to}; lowest ${low}, highest ${high}. The table holds the same numbers.`,
    alone: (quarter: string, amount: string) =>
      `A bar of net income in ${quarter}: ${amount}. The table holds the same number.`,
    caption: (unit: string) =>
      `Net income by quarter, attributable to owners of the parent (${unit})`,
  },
  visionFunds: {
    title: (gains: number, known: number) =>
      gains === known
        ? `A gain on investments at the Vision Funds in each of ${known} quarters`
        : `A gain on investments at the Vision Funds in ${gains} of ${known} quarters`,
    lead: (quarter: string, amount: string) =>
      `Income of the Vision Funds segment beside the gain on investments, by quarter; latest gain in the record, ${quarter}: ${amount}.`,
    series: { income: 'Segment income', gain: 'Gain on investments' },
    basis: (word: string, quarters: string) => `${word}, ${quarters}`,
    bases: (measure: string, bases: readonly string[]) =>
      `${measure} is told on more than one basis: ${bases.join('; ')}.`,
    alt: (from: string, to: string, gains: number, known: number) =>
      `Pairs of bars by quarter from ${from} to ${to}: Vision Funds segment income, and gain on investments, above zero in ${gains} of ${known} quarters. The table holds the same numbers.`,
    caption: (unit: string) => `Vision Funds by quarter (${unit})`,
    measure: 'Line',
    amount: 'Amount',
    presentation: 'Basis',
  },
  year: {
    most: (quarter: string, year: string, part: string, whole: string) =>
      `${quarter} brought the largest part of ${year}’s profit: ${part} of ${whole}`,
    made: (quarter: string, year: string) =>
      `${quarter} made ${year}: the other three together lost`,
    worst: (quarter: string, year: string, part: string, whole: string) =>
      `${quarter} was the largest part of ${year}’s loss: ${part} of ${whole}`,
    undid: (quarter: string, year: string) =>
      `${quarter} undid ${year}: the other three together earned`,
    lead: (year: string, amount: string) =>
      `SoftBank Group’s net income, quarter by quarter, up to ${year} as filed: ${amount}.`,
    derived: (names: string) => `${names}: the difference of cumulative figures as filed.`,
    differs: (sum: string, year: string) =>
      `The four quarters add up to ${sum}; the year as filed is ${year}.`,
    two: 'The five figures are not on one accounting presentation.',
    alt: (year: string, quarters: string, total: string) =>
      `Steps of net income in ${year}: ${quarters}; the year as filed: ${total}. The table holds the same numbers.`,
    caption: (year: string, unit: string) => `Net income of ${year} by quarter (${unit})`,
    period: 'Period',
    total: (year: string) => `${year}, as filed`,
    up: (amount: string) => `+${amount}`,
  },
}
