import type { Figure } from '#domain/figure.ts'
import { currencyOf } from '#domain/ladder.ts'
import type { Quantity } from '#domain/quantity.ts'
import type { TheRecord } from '#domain/record.ts'
import { RUNGS, type Rung } from '#domain/rung.ts'
import type { FactProblem } from './facts.ts'
import { figureKey } from './figures.ts'

/** A rung of a vehicle’s ladder holds amounts of money, all of them and their other printings in one currency. */
export function checkLadders({ vehicles }: TheRecord): FactProblem[] {
  return vehicles.flatMap(({ id, figures }) => {
    const own = figures.filter(({ subject }) => subject === id)
    return RUNGS.flatMap((rung) =>
      checkRung(
        rung,
        own.filter((figure) => figure.rung === rung),
      ),
    )
  })
}

function checkRung(rung: Rung, figures: readonly Figure[]): FactProblem[] {
  const [first] = figures.flatMap((figure) => {
    const currency = currencyOf(figure.quantity)
    return currency ? [{ figure, currency }] : []
  })
  return figures.flatMap((figure): FactProblem[] => {
    const wrong = printingsOf(figure).find(
      (quantity) => quantity.kind !== 'missing' && currencyOf(quantity) !== first?.currency,
    )
    if (!wrong) return []
    const currency = currencyOf(wrong)
    const what = currency
      ? `${figure.id}: ${currency} on the rung "${rung}", which has ${first?.currency} (${first?.figure.id})`
      : `${figure.id}: no amount of money on the rung "${rung}"`
    const expected = first
      ? `every amount of a rung in one currency, here ${first.currency}; on no rung what is no such amount`
      : 'an amount of money; on no rung what is none'
    const example = `value: ${first?.figure.asReported ?? '550bn USD'}`
    return [{ fact: figureKey(figure), what, expected, example }]
  })
}

function printingsOf({ quantity, alternatives }: Figure): readonly Quantity[] {
  return [quantity, ...alternatives.map((each) => each.quantity)]
}
