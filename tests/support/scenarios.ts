import fc from 'fast-check'
import { type Decimal, rescale, trimmed } from '#domain/decimal.ts'
import {
  type Assumptions,
  HOLDER_INPUTS,
  INPUT_RANGES,
  mayBeMissing,
  SCENARIO_INPUTS,
  type ScenarioInput,
} from '#domain/scenario.ts'

/** What a form may send for one input: its ends, nothing and round numbers often, else any number it takes. */
function inputs(input: ScenarioInput): fc.Arbitrary<Decimal | null> {
  const { low, high, digits } = INPUT_RANGES[input]
  const [least, most] = [low, high].map((end) => rescale(end, digits).digits) as [bigint, bigint]
  const fine = fc.bigInt(least, most).map((units) => trimmed({ digits: units, scale: digits }))
  const whole = fc.bigInt(low.digits, high.digits).map((units) => ({ digits: units, scale: 0 }))
  const ends = fc.constantFrom(low, high, nearest(0n, low, high), nearest(1n, low, high))
  const any = fc.oneof(
    { arbitrary: fine, weight: 5 },
    { arbitrary: whole, weight: 3 },
    { arbitrary: ends, weight: 2 },
  )
  return mayBeMissing(input) ? fc.option(any, { freq: 5 }) : any
}

function nearest(wanted: bigint, low: Decimal, high: Decimal): Decimal {
  if (wanted < low.digits) return low
  return wanted > high.digits ? high : { digits: wanted, scale: 0 }
}

/** Four shares of a hundred percent, to a hundredth of one; often some of them nothing. */
const shares: fc.Arbitrary<readonly Decimal[]> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 10_000)), {
    ...{ minLength: 3, maxLength: 3 },
  })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 10_000])
  .map((cuts) =>
    cuts.slice(1).map((cut, index) => {
      return trimmed({ digits: BigInt(cut - (cuts[index] ?? 0)), scale: 2 })
    }),
  )

/** Every scenario that can be asked. */
export function scenarios(): fc.Arbitrary<Assumptions> {
  const each = Object.fromEntries(SCENARIO_INPUTS.map((input) => [input, inputs(input)]))
  return fc.tuple(fc.record(each), shares).map(([values, parts]) => {
    const held = HOLDER_INPUTS.map((holder, index) => [holder, parts[index] ?? null])
    return { ...values, ...Object.fromEntries(held) } as Assumptions
  })
}

/** A scenario of round numbers: 300bn in equity at 2x, half of the debt in dollars. */
export const ROUND: Assumptions = Object.fromEntries(
  Object.entries({
    ...{ equity: 300n, us: 40n, japan: 40n, partners: 10n, public: 10n },
    ...{ leverage: 2n, dollars: 50n, usd: 4n, jpy: 2n, return: 6n, fee: 1n },
    ...{ years: 10n, loss: 10n, receipts: 5_000n, reserves: 1_200n },
  }).map(([input, digits]) => [input, { digits, scale: 0 }]),
) as Assumptions
