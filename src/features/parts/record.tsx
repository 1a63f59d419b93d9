import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { ClaimList } from '#ui/claim-list.tsx'
import type { ClaimView } from '#ui/claim-view.ts'
import type { EventLineView } from '#ui/event-line-view.ts'
import { EventLines } from '#ui/event-lines.tsx'
import { ContradictionList, SearchList } from '#ui/finding-list.tsx'
import { History } from '#ui/history.tsx'
import { Panel } from '#ui/panel.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import type { EventExample, Marked } from './record-view.ts'
import { NoExample, Rows, SpecimenRow } from './rows.tsx'
import type { PartsView } from './view.ts'

interface Props {
  readonly view: PartsView
  readonly locale: Locale
}

/** A claim of each standing; below them the standings no claim has. */
export function Claims({ view, locale }: Props) {
  const words = messages(locale).partsPage
  const lacking = view.claims.filter(({ example }) => example === null)
  return (
    <Panel id="claims" title={words.sections.claims}>
      <ClaimList claims={view.claims.flatMap(({ example }) => example ?? [])} locale={locale} />
      {lacking.length > 0 && (
        <Rows>
          {lacking.map((each) => (
            <Lacking key={each.key} specimen={each} locale={locale} />
          ))}
        </Rows>
      )}
    </Panel>
  )
}

interface LackingProps {
  readonly specimen: Marked<ClaimView>
  readonly locale: Locale
}

function Lacking({ specimen, locale }: LackingProps) {
  return (
    <div data-specimen={specimen.key} data-lacking={true}>
      <dt>
        <StandingMark drawing={specimen.drawing} word={specimen.name} />
      </dt>
      <dd>
        <NoExample locale={locale} />
      </dd>
    </div>
  )
}

/** The longest history of a stage, in words, and of a standing, with marks. */
export function Histories({ view, locale }: Props) {
  const words = messages(locale).partsPage
  return (
    <Panel id="history" title={words.sections.history}>
      <h3>{words.stageHistory}</h3>
      <History entries={view.stages} locale={locale} />
      {view.stages.length === 0 && <NoExample locale={locale} />}
      <h3>{words.claimHistory}</h3>
      <History entries={view.standings} locale={locale} />
      {view.standings.length === 0 && <NoExample locale={locale} />}
    </Panel>
  )
}

/** An event of each kind in a line. */
export function Events({ view, locale }: Props) {
  const words = messages(locale).partsPage
  return (
    <Panel id="events" title={words.sections.events}>
      <Rows>
        {view.events.map((each) => (
          <SpecimenRow
            key={each.key}
            specimen={each}
            locale={locale}
            alone={<StandingMark drawing={each.drawing} word={each.name} />}
          >
            {(example) => <Event example={example} locale={locale} />}
          </SpecimenRow>
        ))}
      </Rows>
    </Panel>
  )
}

interface EventProps {
  readonly example: EventExample
  readonly locale: Locale
}

function Event({ example, locale }: EventProps) {
  return (
    <>
      <EventLines events={[example.line]} />
      {example.supersededBy && <SupersededBy by={example.supersededBy} locale={locale} />}
    </>
  )
}

interface SupersededByProps {
  readonly by: EventLineView
  readonly locale: Locale
}

export function SupersededBy({ by, locale }: SupersededByProps) {
  return (
    <p className="superseded">
      {messages(locale).timeline.supersededBy} <a href={by.href}>{by.title}</a>
    </p>
  )
}

/** Where sources differ, and what was looked for and not found. */
export function Findings({ view, locale }: Props) {
  const words = messages(locale).partsPage
  const none = view.contradictions.length === 0 && view.searches.length === 0
  return (
    <Panel id="findings" title={words.sections.findings}>
      <ContradictionList items={view.contradictions} />
      <SearchList items={view.searches} locale={locale} />
      {none && <NoExample locale={locale} />}
    </Panel>
  )
}
