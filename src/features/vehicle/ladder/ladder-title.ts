import { formatDecimal } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import type { Ladder, Stated } from '#domain/ladder.ts'
import { type SelectedPart, shareSelected } from '#domain/ladder-share.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity, withQualifier } from '#i18n/number.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** How much of what was promised has been selected, in words; rungs are compared, never added. */
export function ladderTitle(ladder: Ladder, { here: { locale } }: FigureContext): string {
  const { vehicleCharts, missing } = messages(locale)
  const words = vehicleCharts.ladder
  const share = shareSelected(ladder)
  if (share.kind === 'unknown') return words.plain
  const promised = written(share.promised, locale)
  if (share.kind === 'nothing-stated') return words.none(promised)
  const { figure } = share.selected
  if (figure.quantity.kind === 'missing')
    return words.missing(promised, missing[figure.quantity.reason])
  const selected = written(share.selected, locale)
  if (share.kind === 'more') return words.more(promised, selected)
  if (share.kind === 'all' && figure.qualifier === null) return words.all(promised)
  if (share.kind !== 'part') return words.beside(promised, selected)
  return isNearlyAll(share)
    ? words.nearlyAll(promised)
    : words.share(promised, centsOf(share, locale))
}

/** A part of the promise that rounds to all of it. */
export function isNearlyAll({ cents }: SelectedPart): boolean {
  return cents.scale === 0 && cents.digits >= 100n
}

/** `about 6.5 cents`: about, where the amount is itself said to be so or the cents are rounded. */
export function centsOf({ cents, exact, selected }: SelectedPart, locale: Locale): string {
  const words = messages(locale).vehicleCharts.ladder
  if (cents.digits === 0n) return words.underTenth
  const { qualifier }: Figure = selected.figure
  const text = words.cents(formatDecimal(cents))
  return withQualifier(text, qualifier ?? (exact ? null : 'about'), locale)
}

function written({ figure: { quantity, qualifier } }: Stated, locale: Locale): string {
  return withQualifier(formatQuantity(quantity, locale, 'chart'), qualifier, locale)
}
