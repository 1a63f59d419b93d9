import { divideRounded, formatDecimal } from '#domain/decimal.ts'
import type { Ladder, Stated } from '#domain/ladder.ts'
import type { Rate } from '#domain/rate.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity, formatTenths } from '#i18n/number.ts'
import { toClocksAtLatest } from '#ui/clocks-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type NumberView, toNumber } from '#ui/number-panel-view.ts'
import { type ComputedView, fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'

/** The pledge at its own rate and the latest, and what of it was selected; none while nothing was pledged. */
export function toDigestNumbers(
  { headline, selected }: Ladder,
  latest: Rate | null,
  context: FigureContext,
): readonly NumberView[] {
  const [pledge, chosen] = [headline.stated.at(-1), selected.stated.at(-1)]
  if (!pledge) return []
  const clocks = toClocksAtLatest(pledge.figure, latest, context)
  const first = toNumber(pledge.figure, { clocks }, context)
  if (!chosen) return [first]
  return [first, toNumber(chosen.figure, { comparison: partOf(chosen, pledge, context) }, context)]
}

/** `6.5% of the pledge ($36bn ÷ $550bn)`; null unless both are amounts of one currency. */
function partOf(part: Stated, whole: Stated, context: FigureContext): SentenceView | null {
  const [of, all] = [part.amount?.money, whole.amount?.money]
  if (!of || !all || of.currency !== all.currency || all.amount <= 0n) return null
  const { locale } = context.here
  const words = messages(locale).vehicleLadder.digest
  const tenths = divideRounded(of.amount * 1000n, all.amount)
  const share: ComputedView = {
    ...{ kind: 'computed', text: formatTenths(tenths, locale) },
    value: formatDecimal({ digits: tenths, scale: 1 }),
  }
  const [selected, pledge] = [part, whole].map(({ figure }) =>
    formatQuantity(figure.quantity, locale, 'chart'),
  )
  // Plain amounts: a reader who has chosen yen sees no figure in dollars here, but the whole division.
  const division = words.shareFormula(selected ?? '', pledge ?? '')
  const text = `${words.share(slot('share'))}${locale === 'ja' ? '' : ' '}${division}`
  return fillSentence(text, new Map([['share', share]]))
}
