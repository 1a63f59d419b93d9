import { lastKnown } from '#domain/edition.ts'
import { ladderOf } from '#domain/ladder.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import { formatStage } from '#i18n/stage.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** The whole story in one line, from the stages of this edition; plain where the record knows no more. */
export function headlineOf(
  fund: Vehicle | null,
  vehicle: Vehicle | null,
  { here, edition }: FigureContext,
): string {
  const { locale } = here
  const words = messages(locale).overview
  const stage = fund && lastKnown(fund.stages, edition)
  const pledge = vehicle && ladderOf(vehicle).headline.stated.at(-1)?.figure
  if (!stage) return words.status
  if (stage.state !== 'reported') return words.headline.stage(formatStage(stage.state, locale))
  if (pledge?.quantity.kind !== 'money') return words.headline.reported
  const { money, precision } = pledge.quantity
  return words.headline.overtaken(formatMoney(money, locale, 'prose', precision))
}
