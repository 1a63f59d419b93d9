/** What a headline says of a scenario; amounts and percentages as they are read. */
interface Headline {
  readonly total: string
  /** Null where nothing is borrowed. */
  readonly debt: string | null
  readonly cash: string
  readonly ratio: string
  readonly even: string
}

const invested = ({ total, debt }: Headline) =>
  debt === null
    ? `On these assumptions ${total} would be invested, none of it borrowed`
    : `On these assumptions ${total} would be invested, ${debt} of it borrowed`

/** What a reader’s assumptions come to, line by line, and the formula of each. */
export const scenarioResults = {
  title: 'What it would come to',
  headline: {
    surplus: (said: Headline) =>
      `${invested(said)}; it would pay ${said.cash} a year, ${said.ratio} on the equity, and break even at a return of ${said.even}.`,
    shortfall: (said: Headline) =>
      `${invested(said)}; it would fall short by ${said.cash} a year, ${said.ratio} of the equity, and break even only at a return of ${said.even}.`,
    nothing: (said: Headline) =>
      `${invested(said)}; it would exactly break even, at a return of ${said.even}: nothing would be left for the holders.`,
  },
  shortfall: {
    cash: 'A shortfall: the holders, or the lenders, would have to bear it.',
    recovered: 'Nothing would come back: so much of the equity would have to be added.',
  },
  groups: {
    size: 'Size',
    year: 'A year',
    loss: (fall: string) => `A bad year: the total falls by ${fall}`,
    years: (years: string) => `Over ${years}`,
    scale: 'For scale',
  },
  bad: {
    none: 'Nothing would be lost.',
    held: (lost: string) =>
      `The holders would lose ${lost} of what they put in; the lenders would lose nothing.`,
    gone: 'The equity would be gone to the last cent; the lenders would still lose nothing.',
    lenders: (amount: string) =>
      `The equity would be gone, and the lenders would lose ${amount} besides.`,
  },
  lines: {
    total: 'investable total',
    debt: 'debt',
    'debt-usd': 'debt in dollars',
    'debt-jpy': 'debt in yen',
    'interest-usd': 'interest on the debt in dollars',
    'interest-jpy': 'interest on the debt in yen',
    interest: 'interest',
    cost: 'average cost of the debt',
    gross: 'gross return',
    fees: 'fees',
    cash: 'net cash a year',
    'return-on-equity': 'return on equity',
    'break-even': 'break-even return',
    'loss-total': 'loss of the total',
    'loss-equity': 'loss to the holders',
    'loss-lenders': 'loss to the lenders',
    'equity-lost': 'part of the equity lost',
    'wiped-out': 'fall that uses up the equity',
    paid: 'net cash over all years',
    recovered: 'part of the equity that comes back',
    doubling: 'until the equity has doubled, if all cash stays in',
    'put-of-receipts': 'what the US Treasury puts in, as part of a year’s federal receipts',
    'cash-of-receipts': 'what the US Treasury gets a year, as part of a year’s federal receipts',
    'put-of-reserves':
      'what Japan’s Ministry of Finance puts in, as part of Japan’s foreign reserves',
    'loss-of-reserves':
      'what Japan’s Ministry of Finance loses in the bad year, as part of Japan’s foreign reserves',
  },
  inputs: {
    equity: 'equity',
    leverage: 'leverage',
    dollars: 'part borrowed in dollars',
    usd: 'cost of dollar debt',
    jpy: 'cost of yen debt',
    return: 'return on the total',
    fee: 'fees on the total',
    years: 'years',
    loss: 'fall of the total',
    receipts: 'US federal receipts of a year',
    reserves: 'Japan’s foreign reserves',
  },
  itsShare: 'share',
  parts: {
    put: (holder: string) => `put in: ${holder}`,
    cash: (holder: string) => `net cash a year: ${holder}`,
    paid: (holder: string) => `net cash over all years: ${holder}`,
    loss: (holder: string) => `loss: ${holder}`,
  },
  itsCash: 'net cash a year',
  brackets: ['(', ')'] as readonly [string, string],
  least: (parts: readonly string[]) => `the smaller of ${parts.join(' and ')}`,
  toTheCent: (product: string) => `${product}, in whole cents so that all four add up`,
  doubles: (ratio: string) =>
    `the first year at whose end 1, growing by the ${ratio} a year, reaches 2`,
  dollars: (plain: string) => `$${plain}`,
  table: {
    title: 'Who would put in, get and lose what',
    caption: (_signed: boolean) => 'In US dollars, rounded for reading',
    holder: 'Holder',
    share: 'Share',
    put: 'Puts in',
    cash: 'Net cash a year',
    paid: (years: string) => `Net cash over ${years}`,
    loss: 'Loss in the bad year',
    sum: 'All four',
    adds: 'Each column adds up to the cent before it is rounded for reading.',
    lenders: {
      lose: (amount: string) => `In the bad year the lenders would lose ${amount}.`,
      nothing: 'In the bad year the lenders would lose nothing.',
      none: 'Nothing is borrowed, so there are no lenders.',
    },
    how: 'How each holder’s numbers are worked out',
  },
  notes: {
    dollars:
      'All amounts are US dollars, the debt in yen too. None is converted to yen: a supposition has no day whose rate would hold.',
    rounding:
      'Worked out without rounding. In the formulas, = stands where every digit is shown and ≈ where a number is rounded for reading.',
  },
}
