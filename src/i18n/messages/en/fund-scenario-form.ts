import type { NoNumber } from '#domain/scenario-run.ts'

/** One field of the form that could not be used. */
interface Mistake {
  readonly field: string
  /** As it was written, in quotation marks; null where nothing was. */
  readonly given: string | null
  readonly low: string
  readonly high: string
  readonly digits: number
  readonly example: string
  /** What the results show instead; null where they show nothing. */
  readonly kept: string | null
  readonly mayBeEmpty: boolean
}

/** Results at both ends of a slider, and where it stands. */
interface CurveSaid {
  readonly name: string
  readonly low: string
  readonly from: string
  readonly high: string
  readonly to: string
  readonly now: string
}

const expected = ({ low, high, digits, example, mayBeEmpty }: Mistake) => {
  const number = digits === 0 ? 'a whole number' : 'a number'
  const decimals = digits === 0 ? '' : `, with at most ${digits} decimal${digits === 1 ? '' : 's'}`
  const empty = mayBeEmpty ? ', or nothing, to compare with nothing' : ''
  return `Expected: ${number} from ${low} to ${high}${decimals}, such as ${example}${empty}.`
}
const still = ({ kept }: Mistake) =>
  kept === null ? 'The results still compare with nothing here.' : `The results still show ${kept}.`
const said = (mistake: Mistake, what: string) =>
  `${mistake.field}: ${what} ${expected(mistake)} ${still(mistake)}`

interface SharesSaid {
  readonly sum: string
  /** How much it is off. */
  readonly by: string
  readonly example: string
  readonly kept: string
}

const hundred = ({ example, kept }: SharesSaid) =>
  `Expected: four shares that make 100% together, such as ${example}. The results still show ${kept}.`

/** The fund with a reader’s own assumptions: what is asked, and what in it could not be used. */
export const scenarioForm = {
  none: {
    'no-debt': 'no debt, so no cost',
    'no-measure': 'no amount to measure against',
    'no-growth': 'never: it does not grow',
    'too-long': 'more than 100 years',
  } satisfies Record<NoNumber, string>,
  legend: 'Your assumptions',
  submit: 'Work out',
  afresh: 'Start again from the record',
  address: 'Address of this scenario',
  groups: {
    capital: { name: 'Capital', note: null },
    shares: {
      name: 'Shares of the equity',
      note: 'No source gives a split: who would hold how much is assumed here.',
    },
    debt: {
      name: 'Debt',
      note: 'What is not borrowed in dollars is borrowed in yen. Changes of the exchange rate are left out.',
    },
    returns: { name: 'Returns', note: null },
    loss: { name: 'A bad year', note: null },
    measured: { name: 'Measured against', note: 'Left empty, nothing is compared.' },
  },
  fields: {
    equity: { name: 'Equity', unit: '$ billions' },
    us: { name: 'US Treasury', unit: '%' },
    japan: { name: 'Japan’s Ministry of Finance', unit: '%' },
    partners: { name: 'Other limited partners', unit: '%' },
    public: { name: 'The public', unit: '%' },
    leverage: { name: 'Leverage', unit: 'total ÷ equity, x' },
    dollars: { name: 'Borrowed in dollars', unit: '% of the debt' },
    usd: { name: 'Cost of dollar debt', unit: '% a year' },
    jpy: { name: 'Cost of yen debt', unit: '% a year' },
    return: { name: 'Return on the total', unit: '% a year' },
    fee: { name: 'Fees on the total', unit: '% a year' },
    years: { name: 'Time held', unit: 'years' },
    loss: { name: 'Fall of the total', unit: '%' },
    receipts: { name: 'US federal receipts of a year', unit: '$ billions' },
    reserves: { name: 'Japan’s foreign reserves', unit: '$ billions' },
  },
  slider: (field: string, unit: string) => `${field} (${unit}), slider`,
  origin: {
    record: 'From the record:',
    labelled: (label: string) => `${label}:`,
    ours: 'Our assumption: no source gives a number.',
    oursYet: 'Our assumption: the record has no number up to this day.',
    none: 'Not in the record up to this day.',
    noneYours: (yours: string) => `Yours: ${yours}. The record has none up to this day.`,
    yoursRecord: (yours: string) => `Yours: ${yours}. The record has`,
    yoursNothing: 'Yours: not compared. The record has',
    yoursOurs: (yours: string, ours: string) => `Yours: ${yours}. Our assumption was ${ours}.`,
    back: 'Set it back',
    backShares: 'Set the shares back',
    yields: 'It is the government’s own yield; nothing is added to it.',
    leverage: 'The first report gives no ratio.',
  },
  sum: {
    together: (formula: string) => `Together: ${formula} =`,
    off: 'Together:',
    unknown: 'The shares are not added up: one of them could not be read.',
  },
  curve: {
    names: {
      cash: 'Net cash a year',
      'return-on-equity': 'Return on equity',
      paid: 'Net cash over all years',
      'equity-lost': 'Part of the equity lost',
    },
    cashOf: (holder: string) => `Net cash a year, ${holder}`,
    at: (place: string) => `at ${place}:`,
    now: (name: string) => `${name}: now`,
    zero: (place: string) => `(zero at about ${place})`,
    sentence: (s: CurveSaid) =>
      `${s.name}: from ${s.from} at ${s.low} to ${s.to} at ${s.high}; now ${s.now}.`,
    sentenceZero: (place: string) => `It is zero at about ${place}.`,
  },
  problems: {
    title: 'Not everything could be used',
    summary: (count: number) =>
      count === 1 ? 'One entry needs another look:' : `${count} entries need another look:`,
    quote: (text: string) => `“${text}”`,
    'no-number': (mistake: Mistake) =>
      said(
        mistake,
        mistake.given === null ? 'nothing was given.' : `${mistake.given} is not a number.`,
      ),
    'out-of-range': (mistake: Mistake) => said(mistake, `${mistake.given} is out of range.`),
    'too-fine': (mistake: Mistake) => said(mistake, `${mistake.given} has too many decimals.`),
    allShares: (shares: string) => `all four shares as they were (${shares})`,
    list: (names: readonly string[]) => names.join(', '),
    tooMuch: (s: SharesSaid) =>
      `The shares add up to ${s.sum}, not 100%: take away ${s.by} in all. ${hundred(s)}`,
    tooLittle: (s: SharesSaid) =>
      `The shares add up to ${s.sum}, not 100%: add ${s.by} in all. ${hundred(s)}`,
    model: (given: string, model: number) =>
      `model: ${given} is no model this page knows. Expected: model=${model}. The results are worked out with model ${model}.`,
    record: (given: string, example: string) =>
      `record: ${given} names no record. Expected: its day and version, such as record=${example}. The numbers are taken as the address gives them.`,
  },
}
