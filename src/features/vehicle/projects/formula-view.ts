import { type Decimal, formatDecimal } from '#domain/decimal.ts'
import { type Money, toDecimal, toPlain } from '#domain/money.ts'
import type { RungTotal } from '#domain/project-total.ts'
import type { Locale } from '#domain/text.ts'
import { dropZeros, groupDigits, sizeAt } from '#i18n/digits.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import type { SentenceView } from '#ui/sentence-view.ts'

/** The powers of ten the terms are written in, and the decimals they have at least. */
const UNIT: Readonly<Record<Locale, { readonly power: number; readonly places: number }>> = {
  en: { power: 9, places: 1 },
  ja: { power: 8, places: 0 },
}

/** A sum with its numbers in, each open to its page: `33.3 + 2.1 + 0.6 = 36.0 ($ billions)`. Nothing is rounded. */
export function toFormula(
  { parts, total: { money } }: Extract<RungTotal, { kind: 'sum' }>,
  context: FigureContext,
): SentenceView {
  const { locale } = context.here
  const amounts = [...parts.map(({ quantity }) => quantity.money), money]
  const places = Math.max(UNIT[locale].places, ...amounts.map((each) => placesOf(each, locale)))
  const write = (each: Money) => groupDigits(sizeAt(inUnit(each, locale), places))
  const terms = parts.flatMap((figure, at) => [
    ...(at === 0 ? [] : [' + ']),
    { ...toFigureView(figure, context), text: write(figure.quantity.money) },
  ])
  const unit = messages(locale).vehicleProjects.selected.unit(statementUnit(money.currency, locale))
  const sum = { kind: 'computed', value: toPlain(money), text: write(money) } as const
  return [...terms, ' = ', sum, unit]
}

function inUnit(money: Money, locale: Locale): Decimal {
  const { digits, scale } = toDecimal(money)
  return { digits, scale: scale + UNIT[locale].power }
}

/** The decimals that say the amount in full. */
function placesOf(money: Money, locale: Locale): number {
  return dropZeros(formatDecimal(inUnit(money, locale))).split('.')[1]?.length ?? 0
}
