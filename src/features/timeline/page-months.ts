import { byMonth } from '#domain/chronicle.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Locale } from '#domain/text.ts'
import { lastDay } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import type { Cut } from './page-cut.ts'
import { counted } from './page-view.ts'

/** A month of the page: its events on it, and how many it has in all. */
export interface MonthPart {
  readonly id: string
  readonly title: string
  readonly count: SentenceView
  readonly events: readonly TrackedEvent[]
}

export interface JumpYear {
  readonly year: string
  readonly href: string
  /** Empty where the years are too many to spell out and the page has nothing of this one. */
  readonly months: readonly {
    readonly href: string
    readonly word: string
    readonly title: string
  }[]
}

/** What happened, as far as it stands on the page, in the order of the list. */
export function toMonthParts({ all, items, place }: Cut, locale: Locale): readonly MonthPart[] {
  const { timelineList: words } = messages(locale)
  const totals = new Map<string, number>()
  for (const month of observed(all).map(monthOf)) totals.set(month, (totals.get(month) ?? 0) + 1)
  const newest = place.order === 'newest'
  const months = byMonth(observed(items))
  return (newest ? months.toReversed() : months).map(({ month, events: oldest }) => {
    const events = newest ? oldest.toReversed() : oldest
    const count = totals.get(month) ?? events.length
    return {
      ...{ id: `m-${month}`, title: monthTitle(month, locale), events },
      count: counted(
        (each) =>
          events.length === count
            ? words.inMonth(each('count'), count)
            : words.inMonthHere(each('here'), each('count')),
        { count, here: events.length },
      ),
    }
  })
}

/** More months than these, and only the years of the page have theirs spelled out. */
const MOST_MONTHS = 72

/** A way to each month of the list, on whichever page it begins. */
export function toJump(cut: Cut, locale: Locale): readonly JumpYear[] {
  const { month: wordOf } = messages(locale).timeline
  const begins = new Map<string, string>()
  for (const event of observed(cut.all)) {
    const month = monthOf(event)
    if (!begins.has(month)) begins.set(month, cut.hrefOfEvent(event.id, `m-${month}`))
  }
  const here = new Set(observed(cut.items).map((event) => monthOf(event).slice(0, 4)))
  const years = [...new Set([...begins.keys()].map((month) => month.slice(0, 4)))]
  return years.map((year) => {
    const months = [...begins].filter(([month]) => month.startsWith(year))
    const spelled = begins.size <= MOST_MONTHS || here.has(year)
    return {
      ...{ year, href: months[0]?.[1] ?? '' },
      months: (spelled ? months : []).map(([month, href]) => {
        return { href, word: wordOf(Number(month.slice(5))), title: monthTitle(month, locale) }
      }),
    }
  })
}

function observed(events: readonly TrackedEvent[]): readonly TrackedEvent[] {
  return events.filter(({ scheduled }) => !scheduled)
}

function monthOf({ on }: TrackedEvent): string {
  return lastDay(on).slice(0, 7)
}

function monthTitle(month: string, locale: Locale): string {
  return formatWhen({ kind: 'span', unit: 'month', key: month }, locale)
}
