import type { NoNumber } from '#domain/scenario-run.ts'
import { formMistakes } from './form-mistakes.ts'

/** Results at both ends of a slider, and where it stands. */
interface CurveSaid {
  readonly name: string
  readonly low: string
  readonly from: string
  readonly high: string
  readonly to: string
  readonly now: string
}

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
    ...formMistakes,
    allShares: (shares: string) => `all four shares as they were (${shares})`,
    tooMuch: (s: SharesSaid) =>
      `The shares add up to ${s.sum}, not 100%: take away ${s.by} in all. ${hundred(s)}`,
    tooLittle: (s: SharesSaid) =>
      `The shares add up to ${s.sum}, not 100%: add ${s.by} in all. ${hundred(s)}`,
  },
}
