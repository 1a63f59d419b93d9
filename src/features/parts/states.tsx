import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefLatest } from '#ui/address.ts'
import { FigureText } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import type { FigureSpecimen } from './figures-view.ts'
import { SupersededBy } from './record.tsx'
import { NoExample, Row, Rows } from './rows.tsx'
import type { PartsView } from './view.ts'

interface Props {
  readonly view: PartsView
  readonly here: Here
}

/** What is said where there is nothing, not yet, no longer, or where something failed. */
export function States({ view, here }: Props) {
  const { partsPage, facts, parts, figures, frame, standing, behaviour } = messages(here.locale)
  const { states } = partsPage
  return (
    <Panel id="states" title={partsPage.sections.states}>
      <Rows>
        <Row name={states.empty}>
          <Nothing>{facts.noClaims}</Nothing>
          <Nothing>{parts.unknownThen}</Nothing>
        </Row>
        <Row name={states.missing}>
          <Missing figures={view.figures} here={here} />
        </Row>
        <Row name={states.notAssessed}>
          <StandingMark drawing="hatched" word={standing['not-assessed']} />
        </Row>
        <Row name={states.superseded}>
          <Superseded view={view} here={here} />
        </Row>
        <Row name={states.noRate}>
          <p>{figures.noRate}</p>
        </Row>
        <Row name={states.older}>
          <p>{frame.older(formatDay(here.day, here.locale))}</p>
          <p>
            <a href={hrefLatest(here)}>{frame.toLatest}</a>
          </p>
        </Row>
        <Row name={states.loading}>
          <p className="meta">{behaviour.receipt.loading}</p>
        </Row>
        <Row name={states.failed}>
          <p>{behaviour.copy.failed}</p>
        </Row>
        <Row name={states.undrawn}>
          <p>{parts.chart.drawnLive}</p>
        </Row>
        <Row name={states.notFound}>
          <p>{frame.notFound}</p>
          <p>{frame.notFoundHint}</p>
        </Row>
      </Rows>
    </Panel>
  )
}

function Missing({ figures, here }: { readonly figures: readonly FigureSpecimen[]; here: Here }) {
  const missing = figures.flatMap(({ example }) => (example?.missing ? [example] : []))
  if (missing.length === 0) return <NoExample locale={here.locale} />
  return missing.map((view) => (
    <p key={view.id}>
      <span className="meta">{view.label}</span> <FigureText view={view} />
    </p>
  ))
}

function Superseded({ view, here }: Props) {
  const event = view.events.find(({ key }) => key === 'superseded')?.example
  const by = event?.supersededBy
  return by ? <SupersededBy by={by} locale={here.locale} /> : <NoExample locale={here.locale} />
}
