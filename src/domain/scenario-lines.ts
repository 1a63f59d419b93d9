import { HOLDER_INPUTS, type HolderInput, type ScenarioInput } from './scenario.ts'

/** What a scenario comes to: amounts of dollars a year or at one time, ratios, and years. */
export type LineKey =
  | 'total'
  | 'debt'
  | 'debt-usd'
  | 'debt-jpy'
  | 'interest-usd'
  | 'interest-jpy'
  | 'interest'
  | 'cost'
  | 'gross'
  | 'fees'
  | 'cash'
  | 'return-on-equity'
  | 'break-even'
  | 'loss-total'
  | 'loss-equity'
  | 'loss-lenders'
  | 'equity-lost'
  | 'wiped-out'
  | 'paid'
  | 'recovered'
  | 'doubling'
  | 'put-of-receipts'
  | 'cash-of-receipts'
  | 'put-of-reserves'
  | 'loss-of-reserves'
  | `${HolderPart}-${HolderInput}`

/** What each holder puts in, gets a year, gets over the years, and loses. */
export const HOLDER_PARTS = ['put', 'cash', 'paid', 'loss'] as const
export type HolderPart = (typeof HOLDER_PARTS)[number]

export type LineUnit = 'USD' | 'ratio' | 'years'

/** Arithmetic over inputs and other lines. Percentages and multiples count as the numbers they stand for. */
export type Expression =
  | { readonly kind: 'of'; readonly name: ScenarioInput | LineKey }
  | { readonly kind: 'plus' | 'minus' | 'times' | 'over'; readonly of: readonly Expression[] }
  | { readonly kind: 'least'; readonly of: readonly Expression[] }
  /** One over the multiple. */
  | { readonly kind: 'inverse'; readonly of: readonly [Expression] }
  /** A holder's part of an amount, to the cent, so that the parts of all four add up to it. */
  | { readonly kind: 'portion'; readonly name: LineKey | 'equity'; readonly holder: HolderInput }
  /** The first year at whose end what grows by the ratio a year has doubled. */
  | { readonly kind: 'doubling'; readonly name: LineKey }

export interface LineDefinition {
  readonly unit: LineUnit
  readonly formula: Expression
}

const of = (name: ScenarioInput | LineKey): Expression => ({ kind: 'of', name })
const formula =
  (kind: 'plus' | 'minus' | 'times' | 'over' | 'least') =>
  (...names: readonly (ScenarioInput | LineKey | Expression)[]): Expression => ({
    kind,
    of: names.map((name) => (typeof name === 'string' ? of(name) : name)),
  })
const [plus, minus, times, over, least] = [
  formula('plus'),
  formula('minus'),
  formula('times'),
  formula('over'),
  formula('least'),
]
const dollars = (expression: Expression): LineDefinition => ({ unit: 'USD', formula: expression })
const ratio = (expression: Expression): LineDefinition => ({ unit: 'ratio', formula: expression })

const PARTS_OF: Readonly<Record<Exclude<HolderPart, 'paid'>, LineKey | 'equity'>> = {
  put: 'equity',
  cash: 'cash',
  loss: 'loss-equity',
}

const holderLines = Object.fromEntries(
  HOLDER_INPUTS.flatMap((holder) => [
    ...(['put', 'cash', 'loss'] as const).map((part) => {
      const portion: Expression = { kind: 'portion', name: PARTS_OF[part], holder }
      return [`${part}-${holder}`, dollars(portion)] as const
    }),
    [`paid-${holder}`, dollars(times(`cash-${holder}`, 'years'))] as const,
  ]),
) as Readonly<Record<`${HolderPart}-${HolderInput}`, LineDefinition>>

/** The whole model, version 1: every result as arithmetic over the inputs and other results. */
export const SCENARIO_LINES: Readonly<Record<LineKey, LineDefinition>> = {
  total: dollars(times('equity', 'leverage')),
  debt: dollars(minus('total', 'equity')),
  'debt-usd': dollars(times('debt', 'dollars')),
  'debt-jpy': dollars(minus('debt', 'debt-usd')),
  'interest-usd': dollars(times('debt-usd', 'usd')),
  'interest-jpy': dollars(times('debt-jpy', 'jpy')),
  interest: dollars(plus('interest-usd', 'interest-jpy')),
  cost: ratio(over('interest', 'debt')),
  gross: dollars(times('total', 'return')),
  fees: dollars(times('total', 'fee')),
  cash: dollars(minus('gross', 'fees', 'interest')),
  'return-on-equity': ratio(over('cash', 'equity')),
  'break-even': ratio(over(plus('fees', 'interest'), 'total')),
  'loss-total': dollars(times('total', 'loss')),
  'loss-equity': dollars(least('loss-total', 'equity')),
  'loss-lenders': dollars(minus('loss-total', 'loss-equity')),
  'equity-lost': ratio(over('loss-equity', 'equity')),
  'wiped-out': ratio({ kind: 'inverse', of: [of('leverage')] }),
  paid: dollars(times('cash', 'years')),
  recovered: ratio(over('paid', 'equity')),
  doubling: { unit: 'years', formula: { kind: 'doubling', name: 'return-on-equity' } },
  'put-of-receipts': ratio(over('put-us', 'receipts')),
  'cash-of-receipts': ratio(over('cash-us', 'receipts')),
  'put-of-reserves': ratio(over('put-japan', 'reserves')),
  'loss-of-reserves': ratio(over('loss-japan', 'reserves')),
  ...holderLines,
}

export const LINE_KEYS = Object.keys(SCENARIO_LINES) as readonly LineKey[]
