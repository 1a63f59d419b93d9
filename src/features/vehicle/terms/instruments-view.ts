import type { Instrument } from '#domain/memorandum.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type InstrumentView, isOneDate, toInstrument } from './instrument-view.ts'
import { type RulingView, toRuling } from './ruling-view.ts'

/** The two that are taken for one: the memorandum, and the order that gives it its leverage. */
const PAIR = ['mou-20250904', 'eo-14345']

/** Every document the edition knows. */
export interface InstrumentsView {
  /** Said of the two documents at the head where both bear one date. */
  readonly pairLead: string | null
  /** The memorandum and the order, side by side. */
  readonly pair: readonly InstrumentView[]
  readonly ruling: RulingView | null
  readonly others: readonly InstrumentView[]
}

export function toInstruments(
  instruments: readonly Instrument[],
  context: FigureContext,
): InstrumentsView {
  const pair = PAIR.flatMap((id) => instruments.find((each) => each.id === id) ?? [])
  const [first, second] = pair
  const { locale } = context.here
  return {
    pairLead:
      first && second && isOneDate(first, second)
        ? messages(locale).vehicleTerms.pair(formatWhen(first.on, locale))
        : null,
    pair: pair.map((each) => toInstrument(each, context)),
    ruling: toRuling(instruments, context),
    others: instruments
      .filter((each) => !pair.includes(each))
      .map((each) => toInstrument(each, context)),
  }
}
