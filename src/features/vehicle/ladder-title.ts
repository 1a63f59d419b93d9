import { divideRounded } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import type { LadderRung } from '#domain/ladder.ts'
import type { Money } from '#domain/money.ts'
import type { Rung } from '#domain/rung.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity, withQualifier } from '#i18n/number.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** How much of what was promised has been selected, in words; rungs are compared, never added. */
export function ladderTitle(rungs: readonly LadderRung[], { here }: FigureContext): string {
  const { locale } = here
  const { vehicleCharts, missing } = messages(locale)
  const words = vehicleCharts.ladder
  const headline = onlyOn(rungs, 'headline')
  const selected = rungs.find(({ rung }) => rung === 'selected')?.figures ?? []
  const [first, ...others] = selected
  if (headline?.quantity.kind !== 'money' || others.length > 0) return words.plain
  const promised = written(headline, locale)
  if (!first) return words.none(promised)
  if (first.quantity.kind === 'missing')
    return words.missing(promised, missing[first.quantity.reason])
  if (first.quantity.kind !== 'money') return words.beside(promised, written(first, locale))
  return compared(headline.quantity.money, promised, first.quantity.money, first, locale)
}

/** The figure of a rung that has one alone: two could not be told apart in a sentence. */
function onlyOn(rungs: readonly LadderRung[], on: Rung): Figure | null {
  const figures = rungs.find(({ rung }) => rung === on)?.figures ?? []
  return figures.length === 1 ? (figures[0] ?? null) : null
}

function compared(
  whole: Money,
  promised: string,
  part: Money,
  figure: Figure,
  locale: Locale,
): string {
  const words = messages(locale).vehicleCharts.ladder
  const beside = words.beside(promised, written(figure, locale))
  if (whole.currency !== 'USD' || part.currency !== 'USD' || whole.amount <= 0n) return beside
  if (part.amount > whole.amount) return words.more(promised, written(figure, locale))
  if (part.amount === whole.amount) return figure.qualifier === null ? words.all(promised) : beside
  // Tenths of a cent in the dollar; whole cents from ten on, where a tenth says nothing.
  const tenths = divideRounded(part.amount * 1000n, whole.amount)
  if (tenths === 0n) return words.share(promised, words.underTenth)
  const cents = tenths < 100n ? tenths : divideRounded(part.amount * 100n, whole.amount) * 10n
  if (cents >= 1000n) return words.nearlyAll(promised)
  const exact = cents * whole.amount === part.amount * 1000n
  const text = words.cents(
    tenths < 100n && cents % 10n !== 0n ? `${cents / 10n}.${cents % 10n}` : `${cents / 10n}`,
  )
  return words.share(
    promised,
    withQualifier(text, figure.qualifier ?? (exact ? null : 'about'), locale),
  )
}

function written({ quantity, qualifier }: Figure, locale: Locale): string {
  return withQualifier(formatQuantity(quantity, locale, 'chart'), qualifier, locale)
}
