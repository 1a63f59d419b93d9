import { compareDecimals, type Decimal, divideRounded, rescale, trimmed } from './decimal.ts'
import { type Fraction, times } from './fraction.ts'
import { type Assumptions, HOLDER_INPUTS, INPUT_RANGES, type ScenarioInput } from './scenario.ts'
import type { LineKey } from './scenario-lines.ts'
import { runScenario } from './scenario-run.ts'

/** How one result moves with one input, all others as they are. */
export interface Curve {
  readonly measure: LineKey
  /** From the lowest the input may be to the highest, with the input as it stands among them. */
  readonly points: readonly CurvePoint[]
}

export interface CurvePoint {
  readonly at: Decimal
  readonly value: Fraction
}

/** What is drawn under each slider: the result a reader would move it for. */
const MEASURES: Readonly<Record<Exclude<ScenarioInput, 'receipts' | 'reserves'>, LineKey>> = {
  equity: 'cash',
  ...{ us: 'cash-us', japan: 'cash-japan', partners: 'cash-partners', public: 'cash-public' },
  leverage: 'return-on-equity',
  dollars: 'return-on-equity',
  usd: 'return-on-equity',
  jpy: 'return-on-equity',
  return: 'return-on-equity',
  fee: 'return-on-equity',
  years: 'paid',
  loss: 'equity-lost',
}
export type CurvedInput = keyof typeof MEASURES

export const CURVED_INPUTS = Object.keys(MEASURES) as readonly CurvedInput[]

const STEPS = 12n

/** Every value is exact; a share is moved alone, whatever the others then add up to. */
export function curveOf(assumptions: Assumptions, input: CurvedInput): Curve {
  const measure = MEASURES[input]
  const points = placesOf(assumptions, input).flatMap((at): CurvePoint[] => {
    const value = valueAt({ ...assumptions, [input]: at }, input)
    return value ? [{ at, value }] : []
  })
  return { measure, points }
}

function valueAt(assumptions: Assumptions, input: CurvedInput): Fraction | null {
  const run = runScenario(assumptions)
  const isShare = (HOLDER_INPUTS as readonly string[]).includes(input)
  const outcome = run(isShare ? 'cash' : MEASURES[input])
  if (outcome.kind === 'none') return null
  const share = isShare ? run(input) : null
  return share?.kind === 'number' ? times(outcome.value, share.value) : outcome.value
}

/** Evenly from end to end, with the input itself, and where the equity of a loss is used up. */
function placesOf(assumptions: Assumptions, input: CurvedInput): readonly Decimal[] {
  const { low, high, digits } = INPUT_RANGES[input]
  const [first, last] = [low, high].map((end) => rescale(end, digits).digits) as [bigint, bigint]
  const even = [...Array(Number(STEPS) + 1).keys()].map((step) =>
    trimmed({
      digits: first + divideRounded((last - first) * BigInt(step), STEPS),
      scale: digits,
    }),
  )
  const own = assumptions[input]
  const bend = input === 'loss' ? bendOf(assumptions) : null
  const all = [...even, ...[own, bend].flatMap((each) => each ?? [])].toSorted(compareDecimals)
  return all.filter((each, index) => {
    const before = all[index - 1]
    return !before || compareDecimals(before, each) !== 0
  })
}

/** The fall, in percent, that uses the equity up: one over the multiple. */
function bendOf({ leverage }: Assumptions): Decimal | null {
  if (!leverage) return null
  const { digits, scale } = leverage
  return { digits: divideRounded(10n ** BigInt(scale + 5), digits), scale: 3 }
}
