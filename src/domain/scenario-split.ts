import type { CapitalSplit } from './capital.ts'
import type { Money } from './money.ts'
import { type Assumptions, HOLDER_INPUTS, type ScenarioInput } from './scenario.ts'
import type { LineKey } from './scenario-lines.ts'
import { inCents, type Run } from './scenario-run.ts'

/** The capital of a scenario as it is drawn: who puts in what, and what is borrowed from whom. */
export function splitOf(assumptions: Assumptions, run: Run): CapitalSplit {
  const dollars = (name: ScenarioInput | LineKey): Money<'USD'> => {
    const outcome = run(name)
    return { currency: 'USD', amount: outcome.kind === 'number' ? inCents(outcome.value) : 0n }
  }
  return {
    equity: dollars('equity'),
    debt: dollars('debt'),
    holders: HOLDER_INPUTS.flatMap((key) => {
      const share = assumptions[key]
      return share ? [{ key, share, amount: dollars(`put-${key}`) }] : []
    }),
    lenders: [
      { key: 'usd', amount: dollars('debt-usd') },
      { key: 'jpy', amount: dollars('debt-jpy') },
    ],
  }
}
