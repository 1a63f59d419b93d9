import { officesAtEndOf } from '#domain/office.ts'
import {
  type OfficeAxis,
  type OfficeCourse,
  officeAxis,
  officeCourse,
  placeOnAxis,
  yearsOnAxis,
} from '#domain/office-course.ts'
import type { Office, Party } from '#domain/party.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type OfficeView, toOfficeView } from '#ui/office-view.ts'
import { type PartyBook, type PartyLink, toPartyLink } from '#ui/party-link.ts'

/** An office with its line in time; places and widths are percentages of the line's own width. */
export interface OfficeLineView extends OfficeView {
  /** Who holds or held it, on the page of the body it belongs to; null on the page of the person. */
  readonly holder: PartyLink | null
  /** True where no end is in the record on the day of the edition. */
  readonly held: boolean
  /** The line in words. */
  readonly label: string
  readonly pieces: readonly OfficePiece[]
  /** Where no document says when it began: the line begins before its first day. */
  readonly fadesFrom: string | null
  /** The last day it was confirmed. */
  readonly seen: string | null
}

export interface OfficePiece {
  readonly key: string
  readonly sure: boolean
  readonly x: string
  readonly width: string
}

/** What is the same under every line of the page: drawn once and used by all. */
export interface OfficeAxisView {
  readonly ticks: readonly { readonly key: string; readonly x: string; readonly word: boolean }[]
  readonly from: string
  readonly until: string
}

export interface OfficeLinesView {
  readonly axis: OfficeAxisView | null
  /** Offices the party holds or held. */
  readonly own: readonly OfficeLineView[]
  /** Offices others hold or held at the party, the last to begin first. */
  readonly here: readonly OfficeLineView[]
}

interface Held {
  readonly office: Office
  readonly holder: Party | null
  readonly course: OfficeCourse
}

/** The offices of a party and those others hold there, all on one axis. */
export function toOfficeLines(
  party: Party,
  parties: PartyBook,
  context: FigureContext,
): OfficeLinesView {
  const { day } = context.edition
  const toHeld = (office: Office, holder: Party | null): Held => ({
    ...{ office, holder, course: officeCourse(office, day) },
  })
  const own = party.offices.map((office) => toHeld(office, null))
  const here = [...parties.values()]
    .flatMap((holder) =>
      holder.offices.filter(({ org }) => org === party.id).map((office) => toHeld(office, holder)),
    )
    .toSorted((a, b) => (beginning(a) < beginning(b) ? 1 : -1))
  const axis = officeAxis(
    [...own, ...here].map(({ course }) => course),
    day,
  )
  const lines = (all: readonly Held[]) =>
    axis ? all.map((held) => toLine(held, axis, parties, context)) : []
  return { axis: axis && toAxis(axis, context), own: lines(own), here: lines(here) }
}

function beginning({ course }: Held): string {
  return course.stretches[0]?.from ?? ''
}

function toLine(
  { office, holder, course }: Held,
  axis: OfficeAxis,
  parties: PartyBook,
  context: FigureContext,
): OfficeLineView {
  const { here, edition } = context
  const view = toOfficeView(office, parties, context)
  const { openStart, stretches, seen } = course
  const [first] = stretches
  const words = messages(here.locale).person
  const held = officesAtEndOf([office], edition.day).length > 0
  const named = holder ? words.holds(holder.name[here.locale], view.title) : view.title
  return {
    ...view,
    holder: holder && toPartyLink(holder, here),
    held,
    label: words.officeLine(named, held ? [...view.term, words.held] : view.term),
    pieces: stretches.map(({ sure, from, until }) => ({
      ...{ key: from, sure, x: percent(placeOnAxis(axis, from)) },
      width: percent(placeOnAxis(axis, until) - placeOnAxis(axis, from)),
    })),
    fadesFrom: openStart && first ? percent(placeOnAxis(axis, first.from)) : null,
    seen: seen && percent(placeOnAxis(axis, seen)),
  }
}

/** A year needs this much of the line on both sides for its word. */
const ROOM = 22
/** More years than these have their words on every second or fifth only. */
const WORDS = 4

function toAxis(axis: OfficeAxis, { here, edition }: FigureContext): OfficeAxisView {
  const years = yearsOnAxis(axis)
  const step = Math.ceil(years.length / WORDS)
  return {
    ticks: years.map((day) => {
      const place = placeOnAxis(axis, day)
      const room = place > ROOM && place < 100 - ROOM
      return { key: day, x: percent(place), word: room && Number(day.slice(0, 4)) % step === 0 }
    }),
    from: formatDay(axis.from, here.locale),
    until: formatDay(edition.day, here.locale),
  }
}

function percent(part: number): string {
  return `${Math.round(part * 100) / 100}%`
}
