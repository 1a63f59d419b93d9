import type { TrackedEvent } from '#domain/event.ts'
import type { TimelineFilter } from '#domain/timeline-filter.ts'
import { majorNeighbours } from '#domain/timeline-filter-list.ts'
import { readTimelinePlace } from '#domain/timeline-filter-place.ts'
import { type EventsAsked, selectEvents } from '#domain/timeline-selection.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { ProblemsView } from '#ui/form/problems-view.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { type EventEntryView, type MajorLink, toEventEntry } from './entry-view.ts'
import { type FeedLinksView, toFeedLinks } from './feed-links.tsx'
import { countChoices, type FilterCounts } from './filter-counts.ts'
import { type FilterFormView, type PartyNames, toFilterForm } from './filter-form-view.ts'
import { toFieldProblems, toProblems } from './filter-problem.ts'
import { type DayJumpView, toDayJump } from './jump-view.ts'
import { pathOf } from './page-address.ts'
import { type Cut, cutPage } from './page-cut.ts'
import { type JumpYear, toJump, toMonthParts } from './page-months.ts'
import { type PagesView, toPages, toShown } from './page-view.ts'

export interface TimelineQuestion extends EventsAsked {
  /** Of these events, where they are counted already. */
  readonly counts?: FilterCounts
}

/** One page of the story of an edition by month; what is scheduled stands apart. */
export interface TimelineView {
  readonly title: string
  /** The path of this answer, without language and edition. */
  readonly path: string
  readonly lead: string | null
  readonly form: FilterFormView
  readonly problems: ProblemsView | null
  readonly shown: SentenceView
  readonly pages: PagesView | null
  readonly jump: readonly JumpYear[]
  readonly dayJump: DayJumpView | null
  /** The entry a jump lands on; null where it lands over the list. */
  readonly target: string | null
  readonly months: readonly MonthView[]
  readonly scheduled: ScheduledView
  /** The page with the chart of the selection, where it is not this one. */
  readonly chartOn: string | null
  readonly feeds: FeedLinksView
}

export interface MonthView {
  readonly id: string
  readonly title: string
  readonly count: SentenceView
  readonly events: readonly EventEntryView[]
}

export interface ScheduledView {
  readonly events: readonly EventEntryView[]
  /** Said where the page has none of them. */
  readonly none: string | null
  /** The page on which they begin, where it is not this one. */
  readonly begin: { readonly href: string; readonly text: string } | null
}

export interface TimelineAnswer {
  readonly view: TimelineView
  /** Every event that answers, for the chart of the selection. */
  readonly found: readonly TrackedEvent[]
  readonly filter: TimelineFilter
}

/** The filter reads thousands of events in a few milliseconds; only those of the page are made into views. */
export function toTimeline(facts: TimelineQuestion, context: FigureContext): TimelineAnswer {
  const { here, edition } = context
  const { events, query } = facts
  const parties: PartyNames = new Map(facts.parties.map((party) => [party.id, party]))
  const asked = selectEvents(facts, edition.day)
  const { found, filter } = asked
  const standing = readTimelinePlace(query)
  const cut = cutPage(found, filter, standing.place, here)
  const problems = new Map([
    ...toFieldProblems([...asked.problems, ...standing.problems], here.locale),
    ...beyond(standing.place.page, cut, here.locale),
  ])
  const counts = facts.counts ?? countChoices(events, edition.day)
  return {
    found,
    filter,
    view: {
      ...toParts(facts, cut, parties, context),
      ...{ title: titleOf(cut, here.locale), path: pathOf(filter, cut.place) },
      form: toFilterForm(cut, { counts, parties, problems }, here),
      problems: toProblems(problems, here.locale),
      dayJump: toDayJump(cut, problems, here),
      feeds: toFeedLinks(filter, here),
    },
  }
}

function toParts(
  { events }: TimelineQuestion,
  cut: Cut,
  parties: PartyNames,
  context: FigureContext,
) {
  const { here } = context
  const names = { parties, events, majorsOf: majorsWithin(cut, context) }
  const entry = (event: TrackedEvent) => toEventEntry(event, names, context)
  const first = cut.place.page === 1
  return {
    lead: leadOf(events, context),
    shown: toShown(cut, events.length, here),
    pages: toPages(cut, here),
    jump: toJump(cut, here.locale),
    target: cut.target?.id ?? null,
    months: toMonthParts(cut, here.locale).map((month) => {
      return { ...month, events: month.events.map(entry) }
    }),
    scheduled: toScheduled(events, cut, entry, context),
    chartOn: first ? null : cut.hrefOfPage(1),
  }
}

function leadOf(events: readonly TrackedEvent[], { here }: FigureContext): string | null {
  const scheduled = events.filter((event) => event.scheduled).length
  const { lead } = messages(here.locale).timeline
  return events.length === 0 ? null : lead(events.length, scheduled)
}

function toScheduled(
  events: readonly TrackedEvent[],
  { all, items, page, pageOfEvent, hrefOfEvent }: Cut,
  entry: (event: TrackedEvent) => EventEntryView,
  { here }: FigureContext,
): ScheduledView {
  const { timeline, timelineList } = messages(here.locale)
  const of = all.filter(({ scheduled }) => scheduled)
  const shown = items.filter(({ scheduled }) => scheduled)
  const [first] = of
  if (!first) {
    const some = events.some(({ scheduled }) => scheduled)
    return {
      events: [],
      none: some ? timelineList.noneScheduled : timeline.noScheduled,
      begin: null,
    }
  }
  const begins = pageOfEvent(first.id)
  const text = timelineList.scheduledOn(of.length, begins)
  return {
    events: shown.map(entry),
    none: null,
    begin: begins === page ? null : { href: hrefOfEvent(first.id, 'scheduled'), text },
  }
}

function majorsWithin({ all, hrefOfEvent }: Cut, { here }: FigureContext) {
  const majors = majorNeighbours(all)
  return (id: string): readonly MajorLink[] => {
    const { earlier = null, later = null } = majors.get(id) ?? {}
    const link = (way: MajorLink['way'], event: TrackedEvent | null) =>
      event ? [{ way, href: hrefOfEvent(event.id), title: event.title[here.locale] }] : []
    return [...link('earlier', earlier), ...link('later', later)]
  }
}

function titleOf({ page, pages }: Cut, locale: FigureContext['here']['locale']): string {
  const { timeline, timelineList } = messages(locale)
  return page === 1 ? timeline.title : timelineList.titled(timeline.title, page, pages)
}

/** A page that is not there is said to be none, and the last is shown. */
function beyond(
  asked: number,
  { place, pages }: Cut,
  locale: FigureContext['here']['locale'],
): readonly (readonly [string, string])[] {
  const none = place.on === null && asked > pages
  return none ? [['page', messages(locale).timelineList.form.beyond(asked, pages)]] : []
}
