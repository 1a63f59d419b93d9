import type { ComparedCell, ComparedLine } from '#domain/compared.ts'
import { compareDecimals, type Decimal } from '#domain/decimal.ts'
import { toDecimal } from '#domain/money.ts'
import type { Told } from '#domain/told.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { textOf } from './told-view.ts'

type Known = ComparedCell & { readonly told: Exclude<Told, { kind: 'missing' }> }

/** The highest and lowest of three or more periods, and how many ended in a loss; null where they stand on more than one basis. */
export function rangeSentence(
  { measure, cells }: ComparedLine,
  context: FigureContext,
): string | null {
  const { locale } = context.here
  const words = messages(locale).compare.range
  const known = cells.filter((cell): cell is Known => cell.told.kind !== 'missing')
  if (cells.length < 3 || known.length < 2) return null
  const bases = new Set(known.map(({ told }) => told.presentation))
  if (bases.size > 1) return words.twoBases
  const sorted = known.toSorted((a, b) => compareDecimals(sizeOf(a), sizeOf(b)))
  const [low, high] = [sorted.at(0), sorted.at(-1)]
  if (!low || !high) return null
  const say = ({ period, told }: Known) =>
    words.one(formatPeriod(period, locale, 'short'), textOf(told.quantity, context, 'prose'))
  const losses =
    measure.basis === 'flow' ? known.filter((cell) => sizeOf(cell).digits < 0n).length : 0
  return words.said(known.length, say(high), say(low), losses)
}

function sizeOf({ told: { quantity } }: Known): Decimal {
  if (quantity.kind === 'money') return toDecimal(quantity.money)
  return quantity.kind === 'measurement' ? quantity.value : { digits: 0n, scale: 0 }
}
