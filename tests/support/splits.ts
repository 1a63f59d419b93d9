import type { CapitalSplit } from '#domain/capital.ts'
import { type Decimal, parseDecimal } from '#domain/decimal.ts'
import { type Assumptions, HOLDER_INPUTS } from '#domain/scenario.ts'
import { runScenario } from '#domain/scenario-run.ts'
import { splitOf } from '#domain/scenario-split.ts'
import { ROUND } from './scenarios.ts'

export function toSplit(assumptions: Assumptions): CapitalSplit {
  return splitOf(assumptions, runScenario(assumptions))
}

/** The capital at four shares (`40/40/10/10`), a leverage and an equity in billions of dollars. */
export function splitAs(shares: string, leverage: string, equity = '300'): CapitalSplit {
  const held = shares.split('/')
  return toSplit({
    ...{ ...ROUND, equity: decimal(equity), leverage: decimal(leverage) },
    ...Object.fromEntries(HOLDER_INPUTS.map((key, at) => [key, decimal(held[at] ?? '0')])),
  })
}

function decimal(text: string): Decimal {
  const value = parseDecimal(text)
  if (!value) throw new RangeError(`no number: "${text}"`)
  return value
}

/** Splits that a drawing must stand: one holder alone, thirds, round numbers; no debt, some, the most. */
export const SPLITS = ['100/0/0/0', '33.33/33.33/33.34/0', '40/40/10/10'].flatMap((shares) =>
  ['1', '2.5', '12'].map((leverage) => [shares, leverage, splitAs(shares, leverage)] as const),
)
