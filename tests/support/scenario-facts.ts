import { day as toDay } from '#domain/day.ts'
import { isKnown } from '#domain/edition.ts'
import type { Locale } from '#domain/text.ts'
import type { ScenarioFacts } from '#features/fund/scenario/view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { RECORD, realReader } from './real-record.ts'

/** What an edition of the real record knows for a scenario; null before the fund was reported. */
export function scenarioOn(
  on: string,
  asked: string,
  locale: Locale,
): { readonly facts: ScenarioFacts; readonly context: FigureContext } | null {
  const edition = { day: toDay(on), latest: on === RECORD.meta.compiledOn }
  const fund = RECORD.vehicles.find(({ id }) => id === 'joint-fund')
  if (!fund || !isKnown(fund, edition)) return null
  const vehicle = { ...fund, figures: fund.figures.filter((each) => isKnown(each, edition)) }
  const facts = {
    vehicle,
    macro: RECORD.macro.filter((each) => isKnown(each, edition)),
    meta: RECORD.meta,
    query: new URLSearchParams(asked),
  }
  const { rates } = realReader(locale)
  const here = { locale, ...edition, path: '/fund/scenario' }
  return { facts, context: { here, edition, rates } }
}
