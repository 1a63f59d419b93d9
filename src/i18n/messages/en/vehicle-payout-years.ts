/** One rule year by year: drawn, listed, and its first and crossing years worked out line by line. */
export const payoutYears = {
  title: (rule: string) => `${rule}, year by year`,
  told: (s: { readonly span: string; readonly japan: string; readonly cash: string }) =>
    `Over ${s.span} Japan receives ${s.japan} of ${s.cash}.`,
  toldNothing: (span: string) => `Nothing is handed out within ${span}.`,
  drawn: 'The chosen rule drawn',
  year: (count: number) => `Year ${count}`,
  table: {
    caption: (rule: string, unit: string) =>
      `${rule}, in ${unit} (assumed); exact to the cent in the CSV`,
    heads: {
      year: 'Year',
      cash: 'Cash',
      due: 'Due to Japan',
      first: 'First stage',
      second: 'Second stage',
      japan: 'To Japan',
      us: 'To the United States',
      unpaid: 'Still due',
      'japan-so-far': 'Japan so far',
      'us-so-far': 'United States so far',
    },
    sum: 'All years',
    adds: 'In each year, what goes to Japan and to the United States adds up to the cash, to the cent.',
    noTarget: 'no target',
    csv: 'Download the table (CSV)',
  },
  series: {
    'japan-first': 'Japan, before it is repaid',
    'us-first': 'United States, before Japan is repaid',
    'japan-second': 'Japan, 90–10 stage',
    'us-second': 'United States, 90–10 stage',
  },
  plain: { japan: 'Japan', us: 'United States' },
  bars: {
    crossed: (year: number) =>
      year === 1
        ? 'The 90–10 stage opens in the first year'
        : `The 90–10 stage opens in year ${year}`,
    never: (span: string) => `No 90–10 stage within ${span}`,
    nothing: (span: string) => `Nothing is handed out within ${span}`,
    always: 'Every year is shared 90–10',
    noStages: 'The same shares every year, with no 90–10 stage',
    lead: (rule: string) =>
      `Cash of each year by who gets it. ${rule}. Assumed amounts, none of them paid.`,
    note: 'Filled with a dashed edge: before Japan is repaid. Empty with a dotted edge: the 90–10 stage.',
    alt: (title: string, span: string, japan: string, us: string) =>
      `Stacked bars, one a year over ${span}. ${title}. In all ${japan} to Japan and ${us} to the United States. The table holds the same numbers.`,
    caption: (unit: string) => `Cash of each year by side and stage (${unit})`,
    heads: { year: 'Year', part: 'Goes to', amount: 'Amount' },
  },
  lines: {
    title: (s: { readonly span: string; readonly japan: string; readonly us: string }) =>
      `Over ${s.span}, ${s.japan} goes to Japan and ${s.us} to the United States`,
    lead: 'Added up year after year, with what is still due to Japan where the rule sets a target.',
    note: 'While cash is shared half and half, the lines of both sides lie on each other.',
    alt: (title: string) =>
      `Lines that add up year after year. ${title}. The table holds the same numbers.`,
    series: { japan: 'Japan', us: 'United States', unpaid: 'Still due to Japan' },
    caption: (unit: string) => `Added up to the end of each year (${unit})`,
    heads: { year: 'Year', series: 'Line', amount: 'Amount' },
  },
  amount: (name: string, amount: string) => `${name}: ${amount}`,
  source: 'Our calculation on the assumptions above; no amount is from a source.',
  working: {
    title: 'The formulas with the numbers in',
    lead: (rule: string) => `${rule}, on the assumptions above.`,
    first: 'The first year',
    crossing: (year: string) => `Year ${year}, in which the 90–10 stage opens`,
    same: 'The 90–10 stage opens in this very year.',
    never: (span: string) =>
      `The 90–10 stage does not open within ${span}, so there is no such year to show.`,
    always: 'This description is 90–10 in every year: no other year differs.',
    noStage: 'This description has no second stage.',
    lines: {
      interest: 'Interest',
      principal: 'Principal of the year',
      before: 'Missed before',
      target: 'Target',
      balance: 'Balance due',
      first: 'First stage',
      half: 'Japan’s half of it',
      second: 'Second stage',
      japan: 'To Japan',
      us: 'To the United States',
      unpaid: 'Still due at the end',
    },
    smaller: (parts: readonly string[]) => `the smaller of ${parts.join(' and ')}`,
    noInstalment: 'no instalment falls due',
    carried: 'carried over from the year before',
    nothingBefore: 'nothing yet',
  },
}
