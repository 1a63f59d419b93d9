import { daysBetween } from '#domain/day.ts'
import { lastKnown } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import { ladderOf } from '#domain/ladder.ts'
import { type Rate, rateFor } from '#domain/rate.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type ClocksView, toClocks } from '#ui/clocks-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { shareOf } from './share-view.ts'

/** One number of the overview with its one line of comparison. */
export interface NumberView {
  readonly key: string
  readonly title: string
  readonly figure: FigureView
  readonly on: string
  /** A pledge in dollars runs on two clocks of yen. */
  readonly clocks: ClocksView | null
  readonly comparison: string | null
}

/** The fund's capital, the pledge to the vehicle at its own rate and the latest, and what of it was selected. */
export function toNumbers(
  fund: Vehicle | null,
  vehicle: Vehicle | null,
  latest: Rate | null,
  context: FigureContext,
): readonly NumberView[] {
  const capital = fund?.figures.find(({ measure }) => measure === 'initial-capital')
  const ladder = ladderOf(vehicle?.figures ?? [])
  const [pledge, selected] = (['headline', 'selected'] as const).map((rung) =>
    ladder.find((each) => each.rung === rung)?.figures.at(-1),
  )
  return [
    ...(fund && capital ? [toNumber(capital, silence(fund, context), context)] : []),
    ...(pledge
      ? [{ ...toNumber(pledge, null, context), clocks: clocksOf(pledge, latest, context) }]
      : []),
    ...(pledge && selected ? [toNumber(selected, partOf(selected, pledge, context), context)] : []),
  ]
}

/** Where the latest rate is that of the pledge's own day there is one clock. */
function clocksOf(pledge: Figure, latest: Rate | null, context: FigureContext): ClocksView | null {
  if (!latest) return null
  const announced = rateFor(pledge, context.rates)
  const chosen = announced?.start === latest.start ? null : latest
  return toClocks(pledge, { announced, chosen }, context)
}

function toNumber(figure: Figure, comparison: string | null, context: FigureContext): NumberView {
  const { locale } = context.here
  return {
    key: figure.id,
    title: figure.label[locale],
    figure: toFigureView(figure, context),
    on: formatWhen(figure.on, locale),
    clocks: null,
    comparison,
  }
}

/** How long the record has seen the fund no further than reported. */
function silence(fund: Vehicle, { here, edition }: FigureContext): string | null {
  const stage = lastKnown(fund.stages, edition)
  if (stage?.state !== 'reported') return null
  const days = daysBetween(fund.knownOn, edition.day)
  return days > 0 ? messages(here.locale).overview.silent(days) : null
}

function partOf(selected: Figure, pledge: Figure, { here }: FigureContext): string | null {
  const share = shareOf(selected, pledge, here.locale)
  return share && messages(here.locale).overview.ofPledge(share)
}
