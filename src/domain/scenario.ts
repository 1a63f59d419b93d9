import { HOLDER_KEYS, type HolderKey } from './capital.ts'
import type { Decimal } from './decimal.ts'

/** Addresses name the model they were made with; what it computes never changes under its number. */
export const SCENARIO_MODEL = 1

export const HOLDER_INPUTS = HOLDER_KEYS
export type HolderInput = HolderKey

/** Amounts the results are measured against; an edition may know none. */
const MEASURED_AGAINST = ['receipts', 'reserves'] as const

export const SCENARIO_INPUTS = [
  'equity',
  ...HOLDER_INPUTS,
  'leverage',
  'dollars',
  'usd',
  'jpy',
  'return',
  'fee',
  'years',
  'loss',
  ...MEASURED_AGAINST,
] as const
export type ScenarioInput = (typeof SCENARIO_INPUTS)[number]

/**
 * What a reader assumes. `equity`, `receipts` and `reserves` are billions of dollars; `leverage` is the
 * investable total over the equity; `dollars` is the part of the debt borrowed in dollars; `usd` and
 * `jpy` its yearly cost, `return` and `fee` those of the investable total, `loss` its fall, in percent.
 */
export type Assumptions = Readonly<Record<ScenarioInput, Decimal | null>>

export type InputUnit = 'USD bn' | '%' | 'x' | 'years'

/** What an input may be: from `low` to `high`, no finer than `digits` decimals; a slider moves by `step`. */
export interface InputRange {
  readonly unit: InputUnit
  readonly low: Decimal
  readonly high: Decimal
  readonly digits: number
  readonly step: Decimal
}

const percent = (low: bigint, high: bigint, digits: number, step: Decimal): InputRange => ({
  ...{ unit: '%', low: whole(low), high: whole(high), digits, step },
})
const billions = (low: bigint, high: bigint, digits: number, step: Decimal): InputRange => ({
  ...{ unit: 'USD bn', low: whole(low), high: whole(high), digits, step },
})
const whole = (digits: bigint): Decimal => ({ digits, scale: 0 })
const share = percent(0n, 100n, 2, whole(1n))
const cost = percent(-1n, 20n, 3, { digits: 5n, scale: 2 })

/** So fine that every amount of the model is a whole number of cents, but for shares of holders. */
export const INPUT_RANGES: Readonly<Record<ScenarioInput, InputRange>> = {
  equity: billions(1n, 2_000n, 1, whole(1n)),
  us: share,
  japan: share,
  partners: share,
  public: share,
  leverage: {
    unit: 'x',
    low: whole(1n),
    high: whole(12n),
    digits: 2,
    step: { digits: 1n, scale: 1 },
  },
  dollars: percent(0n, 100n, 0, whole(1n)),
  usd: cost,
  jpy: cost,
  return: percent(-20n, 30n, 3, { digits: 1n, scale: 1 }),
  fee: percent(0n, 5n, 3, { digits: 5n, scale: 2 }),
  years: { unit: 'years', low: whole(1n), high: whole(50n), digits: 0, step: whole(1n) },
  loss: percent(0n, 100n, 1, whole(1n)),
  receipts: billions(1n, 100_000n, 3, whole(1n)),
  reserves: billions(1n, 100_000n, 3, whole(1n)),
}

/** Whether an edition, or a reader, may leave the input without a number. */
export function mayBeMissing(input: ScenarioInput): boolean {
  return (MEASURED_AGAINST as readonly string[]).includes(input)
}
