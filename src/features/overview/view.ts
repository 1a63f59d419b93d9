import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import { ladderOf } from '#domain/ladder.ts'
import type { Party } from '#domain/party.ts'
import type { RecordMeta } from '#domain/record.ts'
import type { Report } from '#domain/softbank.ts'
import { type Drawing, drawEvent } from '#domain/standing.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type StatusView, toStatus } from '#ui/status-view.ts'
import { type ClocksView, toClocks } from './clocks-view.ts'
import { type InvolvedView, toInvolved } from './involved-view.ts'
import { type QuarterView, toQuarter } from './quarter-view.ts'

/** What a reader needs in one minute. */
export interface OverviewView {
  readonly statuses: readonly StatusView[]
  readonly numbers: readonly FigureView[]
  readonly clocks: ClocksView | null
  readonly ladder: readonly LadderLine[]
  readonly events: readonly EventLine[]
  readonly involved: readonly InvolvedView[]
  readonly quarter: QuarterView | null
  readonly lately: string | null
}

export interface LadderLine {
  readonly figure: FigureView
  readonly rung: string
  readonly on: string
}

export interface EventLine {
  readonly id: string
  readonly knownOn: string
  readonly href: string
  readonly when: string
  readonly title: string
  readonly drawing: Drawing
  readonly kind: string
}

/** The facts of one edition that the overview reads. */
export interface OverviewFacts {
  readonly fund: Vehicle | null
  readonly vehicle: Vehicle | null
  readonly events: readonly TrackedEvent[]
  readonly parties: readonly Party[]
  readonly quarters: readonly Report[]
  readonly meta: RecordMeta
}

const PANELS = new Set(['initial-capital', 'pledge'])

export function toOverview(facts: OverviewFacts, context: FigureContext): OverviewView {
  const vehicles = [facts.fund, facts.vehicle].flatMap((each) => (each ? [each] : []))
  const figures = vehicles.flatMap((each) => each.figures)
  const pledge = figures.find(({ rung }) => rung === 'headline') ?? null
  return {
    statuses: vehicles.flatMap((each) => toStatus(each, context) ?? []),
    numbers: figures
      .filter(({ measure }) => PANELS.has(measure))
      .map((figure) => toFigureView(figure, context)),
    clocks: pledge && toClocks(pledge, context),
    ladder: toLadder(facts.vehicle?.figures ?? [], context),
    events: facts.events
      .filter(({ scheduled }) => !scheduled)
      .map((event) => toEventLine(event, context)),
    involved: toInvolved(facts.parties, context),
    quarter: toQuarter(facts.quarters, context),
    lately: context.edition.latest ? facts.meta.changed[context.here.locale] : null,
  }
}

/** The amounts stated, lowest rung first; a rung whose amount nobody stated says so. */
function toLadder(figures: readonly Figure[], context: FigureContext): LadderLine[] {
  const { locale } = context.here
  return ladderOf(figures).flatMap(({ rung, figures: stated }) =>
    stated.map((figure) => ({
      figure: toFigureView(figure, context),
      rung: messages(locale).rung[rung],
      on: formatWhen(figure.on, locale),
    })),
  )
}

function toEventLine(event: TrackedEvent, { here }: FigureContext): EventLine {
  return {
    id: event.id,
    knownOn: event.knownOn,
    href: hrefTo(here, `/events/${event.id}`),
    when: formatWhen(event.on, here.locale),
    title: event.title[here.locale],
    drawing: drawEvent(event.kind, event.scheduled),
    kind: messages(here.locale).eventKind[event.kind],
  }
}
