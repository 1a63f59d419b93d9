import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { CalendarEntry, CalendarView } from '#features/timeline/calendar-view.ts'
import { toPlain } from './item-text.ts'
import { uuidOfEvent } from './urn.ts'

/** An iCalendar file (RFC 5545): days as days, moments in UTC, what is only scheduled as tentative. */
export function writeCalendar(view: CalendarView, origin: string): string {
  const { locale, name, description, entries } = view
  const calendar = ical({
    prodId: {
      company: 'us-japan-fund-tracker',
      product: 'timeline',
      language: locale.toUpperCase(),
    },
    scale: 'gregorian',
    // The library writes these two as they are.
    name: escapeText(name),
    description: escapeText(description),
    events: entries.map((entry) => toEvent(entry, view, origin)),
  })
  return calendar.toString()
}

function toEvent({ item, title, time }: CalendarEntry, { locale }: CalendarView, origin: string) {
  const known = new Date(item.updated)
  const { CONFIRMED, TENTATIVE } = ICalEventStatus
  return {
    id: uuidOfEvent(item.id),
    summary: title,
    description: toPlain(item, locale),
    url: `${origin}${item.path}`,
    status: item.scheduled ? TENTATIVE : CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: item.tags.map((tag) => ({ name: tag })),
    stamp: known,
    lastModified: known,
    ...(time.kind === 'days'
      ? { allDay: true, start: new Date(time.from), end: new Date(time.until) }
      : { start: new Date(time.at) }),
  }
}

/** A text value of the format: commas, semicolons, backslashes and line ends are marked. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (letter) => `\\${letter}`).replace(/\r\n|\r|\n/g, '\\n')
}
