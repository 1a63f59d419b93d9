import { daysBetween } from '#domain/day.ts'
import { lastKnown } from '#domain/edition.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type NumberView, toNumber } from '#ui/number-panel-view.ts'

/** The capital of the fund, and how long it has been no more than reported; null where no source gives it. */
export function capitalOf(fund: Vehicle, context: FigureContext): NumberView | null {
  const capital = fund.figures.find(({ measure }) => measure === 'initial-capital')
  const silent = silence(fund, context)
  return capital ? toNumber(capital, { comparison: silent ? [silent] : null }, context) : null
}

/** How long the record has seen the fund no further than reported. */
function silence(fund: Vehicle, { here, edition }: FigureContext): string | null {
  const stage = lastKnown(fund.stages, edition)
  if (stage?.state !== 'reported') return null
  const days = daysBetween(fund.knownOn, edition.day)
  return days > 0 ? messages(here.locale).overview.silent(days) : null
}
