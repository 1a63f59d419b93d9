/** What a headline says of one reading; amounts and years as they are read. */
interface Told {
  readonly span: string
  readonly japan: string
  readonly cash: string
  readonly year: string
  readonly unpaid: string
}

/** What the payout comes to: in sentences, as numbers side by side, and how each came about. */
export const payoutResults = {
  title: 'What each side gets',
  account: {
    repaid: (s: Told) =>
      `Japan is repaid in year ${s.year}; over ${s.span} it receives ${s.japan} of ${s.cash}.`,
    open: (s: Told) =>
      `Japan is not repaid within ${s.span}: it receives ${s.japan} of ${s.cash}, and ${s.unpaid} is still due to it.`,
    nothing: (s: Told) =>
      `Nothing is handed out within ${s.span}: Japan receives nothing, and ${s.unpaid} is due to it.`,
  },
  yearly: {
    crossed: (s: Told) =>
      `Read year by year, the 90–10 stage opens in year ${s.year}, and Japan receives ${s.japan}.`,
    crossedShort: (s: Told) =>
      `Read year by year, the 90–10 stage opens in year ${s.year}; Japan receives ${s.japan}, and ${s.unpaid} of its targets is missing at the end.`,
    never: (s: Told) =>
      `Read year by year, the 90–10 stage does not open within ${s.span} either: Japan receives ${s.japan}, and ${s.unpaid} of its targets is missing at the end.`,
    even: (s: Told) =>
      `Read year by year, the 90–10 stage does not open within ${s.span}: Japan receives ${s.japan}, and nothing of its targets is missing at the end.`,
    nothing: (s: Told) =>
      `Read year by year, ${s.unpaid} of Japan’s targets is missing at the end.`,
  },
  apart: (difference: string) =>
    `The choice between the two readings alone moves ${difference} of Japan’s total.`,
  alike: 'Both readings come to the same total for Japan.',
  table: {
    caption: (span: string, _signed: boolean) =>
      `Both readings over ${span}; amounts in US dollars`,
    measure: 'Result',
    measures: {
      japan: 'To Japan',
      us: 'To the United States',
      crossing: 'First year with 90–10',
      unpaid: 'Still due to Japan at the end',
      return: 'Japan’s return a year',
      'per-dollar': 'To the United States per dollar Japan paid in',
      needed: 'Cash needed for Japan to be made whole',
      difference: 'Japan’s total against reading B',
    },
  },
  none: {
    'not-reached': (span: string) => `not within ${span}`,
    'no-stage': 'no such stage',
    'no-target': 'no target set',
    'nothing-back': 'none: nothing comes back',
    'the-default': 'the default',
  },
  year: (count: string) => `year ${count}`,
  notes: {
    us: 'The United States pays nothing in under the rule, so it has no rate of return; given instead is what it receives for each dollar Japan paid in.',
    whole:
      'To make Japan whole, an investment has to hand out twice what Japan is due, because the other half goes to the United States.',
    unpaid: 'In reading A, principal that is to come back in later years is not yet due.',
    timing:
      'Our assumption: Japan pays in at the beginning of the first year, and cash is handed out at the end of each year. Interest is rounded to the cent once a year.',
    dollars:
      'All amounts are US dollars. None is converted to yen: a supposition has no day whose rate would hold.',
    rounding:
      'Amounts are shown to a thousandth of a billion at most and kept to the cent. In the formulas, = stands where every digit is shown and ≈ where a number is rounded for reading.',
  },
  thresholds: {
    title: 'What an investment would have to hand out',
    level: (life: string) => `Every year, to repay the loan account within ${life} (reading B)`,
    first: 'Japan’s target in the first year with cash (reading A)',
    stay: 'Cash that year for Japan to stay on target (reading A)',
    total: 'Japan’s targets in all (reading A)',
  },
  how: 'How these numbers are worked out',
  others: {
    title: 'Other descriptions in circulation',
    lead: 'What the disagreement is worth: the same investment shared by each, with the difference to reading B.',
    caption: (span: string, _signed: boolean) =>
      `Other descriptions over ${span}; amounts in US dollars`,
    description: 'Description',
    draw: 'Draw this one',
    drawOf: (rule: string) => `Draw this one: ${rule}`,
    drawn: 'drawn below',
    share: (us: string) => `American share assumed: ${us}.`,
    equity: (equity: string) => `Equity part assumed: ${equity}.`,
    noShare: 'No American share was published.',
  },
  words: {
    half: 'half of the first stage',
    japanLate: '10% of the second stage',
    usLate: '90% of the second stage',
    japanAll: '10% of the cash',
    usAll: '90% of the cash',
    japanShare: 'Japan’s share of the cash',
    usShare: 'the American share of the cash',
    first: 'the first stage, which is Japan’s alone',
    crossing: 'the first year whose cash is more than twice what Japan is due',
    crossingAlone: 'the first year whose cash is more than what is due on Japan’s loans',
    crossingAtOnce: 'the first year with cash',
    unpaid: 'what Japan was due in the last year − what it received of it',
    return:
      'the rate at which what Japan receives, counted back to the beginning, is worth what it paid in',
    perDollar: 'what the United States receives ÷ what Japan paid in',
    level: 'the level yearly cash that repays it within the years of the principal × those years',
    scheduled: 'twice the sum of the yearly targets, each met when it falls due',
    difference: 'Japan’s total − its total in reading B',
    halfRepays: (formula: string) => `Japan’s half, ${formula}, leaves nothing due in the end`,
    threshold: {
      level: 'the least level cash that leaves no balance after that many years with cash',
      first: 'interest + instalment + what was missed during construction',
      stay: 'twice that target',
      total: 'all yearly targets, each met when it falls due',
    },
  },
  brackets: ['(', ')'] as readonly [string, string],
  inYear: (year: string, formula: string) => `year ${year}: ${formula}`,
}
