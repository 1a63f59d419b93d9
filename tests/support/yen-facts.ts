import { announcedOn, pledgedDollars, type StatedPledge } from '#domain/clocks.ts'
import { type Day, day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import type { Rate } from '#domain/rate.ts'
import type { Locale, Text } from '#domain/text.ts'
import { lastDay } from '#domain/when.ts'
import { lineStart } from '#features/fund/clocks/line-points.ts'
import { readYenQuestion } from '#features/fund/clocks/question.ts'
import { toYenPage, type YenPageView } from '#features/fund/clocks/view.ts'
import { figuresOf } from '#record/check/figures.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { RECORD, realReader } from './real-record.ts'

const DAILY = RECORD.dailyRates

/** Every pledge in dollars of the real record that an edition knows, as the store lists them. */
export function realPledges({ day: last }: Edition): StatedPledge[] {
  return figuresOf(RECORD)
    .filter((figure) => figure.knownOn <= last && pledgedDollars(figure) !== null)
    .map((figure) => ({ figure, statedBy: titleOf(figure) }))
}

function titleOf({ owner: { kind, id } }: Figure): Text | null {
  const titled: Readonly<Record<string, readonly { readonly id: string; readonly title: Text }[]>> =
    {
      vehicle: RECORD.vehicles.map((each) => ({ id: each.id, title: each.name })),
      fund: RECORD.funds.map((each) => ({ id: each.id, title: each.name })),
      project: RECORD.projects.map((each) => ({ id: each.id, title: each.name })),
      event: RECORD.events,
      claim: RECORD.claims.map((each) => ({ id: each.id, title: each.statement })),
      relation: RECORD.relations.map((each) => ({ id: each.id, title: each.label })),
      macro: RECORD.macro.map((each) => ({ id: each.id, title: each.figure.label })),
    }
  return titled[kind]?.find((each) => each.id === id)?.title ?? null
}

/** The rate of a day by plain search: the last one published up to it, nothing outside the published days. */
export function realRateOn(on: Day, edition: Edition): Rate | null {
  const [first, last] = [DAILY.at(0), DAILY.at(-1)]
  if (!first || !last || on < first.start || on > last.start || on > edition.day) return null
  const found = DAILY.findLast(({ start }) => start <= on)
  return found ? { ...found, start: on, end: on } : null
}

/** Someone who reads the real record as of a day; without one, its latest edition. */
export function yenReader(locale: Locale, on?: string): FigureContext {
  const context = realReader(locale, '/fund/yen')
  const edition = on === undefined ? context.edition : { day: day(on), latest: false }
  return { ...context, edition, here: { ...context.here, ...edition } }
}

/** The answer of the real record to an address; throws where there is none. */
export function askYen(address: string, locale: Locale = 'en', on?: string): YenPageView {
  const context = yenReader(locale, on)
  const { edition } = context
  const first = DAILY.at(0)?.start ?? day('2019-01-02')
  const last = DAILY.at(-1)?.start ?? first
  const coverage = { from: first, to: last < edition.day ? last : edition.day }
  const facts = { pledges: realPledges(edition), coverage, edition }
  const question = readYenQuestion(new URLSearchParams(address), facts)
  if (!question) throw new RangeError(`${address}: the edition has no pledge`)
  const { pledge, on: chosen } = question
  const from = lineStart(pledge, chosen, coverage)
  const rates = {
    announced: realRateOn(announcedOn(pledge.figure), edition),
    chosen: realRateOn(chosen, edition),
    line: DAILY.filter(({ start }) => start >= from && start <= coverage.to),
  }
  return toYenPage(question, facts, knownDays(edition), rates, context)
}

function knownDays({ day: last }: Edition) {
  const dayOf = (id: string) => {
    const event = RECORD.events.find((each) => each.id === id && each.knownOn <= last)
    return event ? lastDay(event.on) : null
  }
  return { 'first-report': dayOf('ft-son-swf'), memorandum: dayOf('mou-0904') }
}
