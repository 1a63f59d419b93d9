import type { Claim } from '#domain/claim.ts'
import type { Standing } from '#domain/standing.ts'
import type { Locale } from '#domain/text.ts'
import { parseWhen } from '#domain/when.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type Axis, courseOf, monthsOn, placeOn, type Stretch } from './standing-course.ts'

/** A claim's standing as a line in time; places and widths are percentages of the line's own width. */
export interface StandingLineView {
  /** The course in words. */
  readonly label: string
  readonly stretches: readonly StretchView[]
  readonly dots: readonly string[]
}

export interface StretchView {
  readonly key: string
  readonly standing: Standing
  readonly x: string
  readonly width: string
  readonly end: string
}

/** What is the same under every line of the page: drawn once and used by all. */
export interface AxisView {
  readonly ticks: readonly { readonly key: string; readonly x: string; readonly year: boolean }[]
  readonly from: string
  readonly until: string
  /** The years that have room between the two ends. */
  readonly years: readonly { readonly key: string; readonly x: string }[]
}

type Reader = Pick<FigureContext, 'here' | 'edition'>

export function toStandingLine(
  claim: Claim,
  axis: Axis,
  { here, edition }: Reader,
): StandingLineView {
  const { stretches, entries } = courseOf(claim, edition)
  return {
    label: courseInWords(stretches, here.locale),
    stretches: stretches.map(({ standing, from, until }) => ({
      ...{ key: from, standing },
      x: percent(placeOn(axis, from)),
      width: percent(placeOn(axis, until) - placeOn(axis, from)),
      end: percent(placeOn(axis, until)),
    })),
    dots: entries.map((day) => percent(placeOn(axis, day))),
  }
}

function courseInWords(stretches: readonly Stretch[], locale: Locale): string {
  const { standing: names, fundClaims } = messages(locale)
  const parts = stretches.map(({ standing, on }, index) => {
    const last = index === stretches.length - 1
    return (last ? fundClaims.since : fundClaims.began)(names[standing], dateOf(on, locale))
  })
  return fundClaims.course(parts)
}

/** A date of a month counts from the month's end, and says so. */
function dateOf(on: string, locale: Locale): string {
  const when = parseWhen(on)
  if (!when) return on
  const date = formatWhen(when, locale)
  return when.kind === 'span' ? messages(locale).fundClaims.monthEnd(date) : date
}

/** A label of a year needs this much of the line on both sides. */
const ROOM = 25

export function toAxisView(axis: Axis, { here, edition }: Reader): AxisView {
  const ticks = monthsOn(axis).map((day) => ({
    ...{ key: day, place: placeOn(axis, day) },
    year: day.slice(5) === '01-01',
  }))
  return {
    ticks: ticks.map(({ key, place, year }) => ({ key, x: percent(place), year })),
    from: formatDay(axis.from, here.locale),
    until: formatDay(edition.day, here.locale),
    years: ticks
      .filter(({ year, place }) => year && place > ROOM && place < 100 - ROOM)
      .map(({ key, place }) => ({ key: key.slice(0, 4), x: percent(place) })),
  }
}

function percent(part: number): string {
  return `${Math.round(part * 100) / 100}%`
}
