import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { FormProblems } from '#ui/form/problems.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import type { EventEntryView } from './entry-view.ts'
import { EventEntry } from './event-entry.tsx'
import { FeedLinks } from './feed-links.tsx'
import { TimelineFilterForm } from './filter-form.tsx'
import { DayJump, Jump, Landing } from './jump.tsx'
import { PageLinks } from './page-links.tsx'
import type { TimelineView } from './view.ts'

interface Props {
  readonly view: TimelineView
  readonly here: Here
  /** The events of the selection at a glance; null where there is nothing to draw. */
  readonly chart: ReactNode
  /** True for an answer to a question: the page's script then renews it in place. */
  readonly asked?: boolean
}

/** The story of an edition by month, a page at a time, and what is scheduled. */
export function Timeline({ view, here, chart, asked = false }: Props) {
  const { timeline: words, timelineList } = messages(here.locale)
  return (
    <div className="timeline-page" data-address={hrefTo(here, view.path)}>
      <h1>{words.title}</h1>
      {view.lead ? <p className="lead">{view.lead}</p> : <Nothing>{words.none}</Nothing>}
      <div data-renewed="timeline-chart">
        {chart && <div className="event-map">{chart}</div>}
        {view.chartOn && (
          <p className="meta">
            <a href={view.chartOn}>{timelineList.chartOn}</a>
          </p>
        )}
      </div>
      {view.lead === null ? (
        <Scheduled view={view} here={here} />
      ) : (
        <div data-renewed="timeline-list">
          <FormProblems view={view.problems} title={timelineList.form.problemsTitle} />
          <TimelineFilterForm view={view.form} here={here} renews={asked} />
          <List view={view} here={here} />
        </div>
      )}
    </div>
  )
}

type PartProps = Pick<Props, 'view' | 'here'>

function List({ view, here }: PartProps) {
  const words = messages(here.locale).timelineList
  return (
    <section id="list" className="event-list" aria-label={words.list}>
      <p className="shown" role="status">
        <Sentence view={view.shown} />
      </p>
      <FeedLinks view={view.feeds} here={here} />
      {view.dayJump && <DayJump view={view.dayJump} locale={here.locale} />}
      {view.jump.length > 0 && <Jump years={view.jump} locale={here.locale} />}
      <PageLinks view={view.pages} here={here} />
      {view.target === null && <Landing view={view.dayJump?.landed ?? null} />}
      {view.months.map(({ id, title, count, events }) => (
        <Panel key={id} id={id} title={title}>
          <p className="month-count meta">
            <Sentence view={count} />
          </p>
          <Entries events={events} view={view} here={here} />
        </Panel>
      ))}
      <Scheduled view={view} here={here} />
      <PageLinks view={view.pages} here={here} below />
    </section>
  )
}

function Entries({
  events,
  view,
  here,
}: PartProps & { readonly events: readonly EventEntryView[] }) {
  return events.flatMap((event) => [
    event.id === view.target && <Landing key="landing" view={view.dayJump?.landed ?? null} />,
    <EventEntry key={event.id} view={event} locale={here.locale} />,
  ])
}

function Scheduled({ view, here }: PartProps) {
  const words = messages(here.locale).timeline
  const { events, none, begin } = view.scheduled
  return (
    <Panel
      id="scheduled"
      title={words.scheduled}
      lead={events.length > 0 ? words.scheduledLead : null}
    >
      {none !== null && <Nothing>{none}</Nothing>}
      {begin && (
        <p className="meta">
          <a href={begin.href}>{begin.text}</a>
        </p>
      )}
      <Entries events={events} view={view} here={here} />
    </Panel>
  )
}
