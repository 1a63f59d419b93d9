import { isUncertain } from '#domain/chronicle.ts'
import type { Claim } from '#domain/claim.ts'
import { type Edition, lastKnown } from '#domain/edition.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { type Drawing, drawEvent, drawStanding, EVENT_KINDS, STANDINGS } from '#domain/standing.ts'
import { messages } from '#i18n/messages.ts'
import { type ClaimView, toClaim } from '#ui/claim-view.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type Specimen, specimen } from './specimen-view.ts'

/** A kind with its mark, which stands alone where the record has no example. */
export interface Marked<Example> extends Specimen<Example> {
  readonly drawing: Drawing
}

export interface EventExample {
  readonly line: EventLineView
  readonly supersededBy: EventLineView | null
}

/** A claim of each standing in the edition. */
export function toClaimSpecimens(
  claims: readonly Claim[],
  context: FigureContext,
): readonly Marked<ClaimView>[] {
  const words = messages(context.here.locale).standing
  return STANDINGS.map((standing) => ({
    drawing: drawStanding(standing),
    ...specimen(
      standing,
      words[standing],
      claims,
      (claim) => standingOf(claim, context.edition) === standing,
      (claim) => toClaim(claim, context),
    ),
  }))
}

function standingOf({ history }: Claim, edition: Edition) {
  return lastKnown(history, edition)?.state ?? 'not-assessed'
}

/** An event of each kind, a scheduled one, one without an exact date and a superseded one. */
export function toEventSpecimens(
  events: readonly TrackedEvent[],
  { here }: FigureContext,
): readonly Marked<EventExample>[] {
  const { eventKind, scheduled, partsPage, standing } = messages(here.locale)
  const show = (event: TrackedEvent): EventExample => {
    const later = events.find(({ id }) => id === event.supersededBy)
    return { line: toEventLine(event, here), supersededBy: later ? toEventLine(later, here) : null }
  }
  const first = (key: string, name: string, fits: (event: TrackedEvent) => boolean) =>
    specimen(key, name, events, fits, show)
  return [
    ...EVENT_KINDS.map((kind) => ({
      drawing: drawEvent(kind, false),
      ...first(kind, eventKind[kind], (event) => event.kind === kind && !event.scheduled),
    })),
    { drawing: 'dotted', ...first('scheduled', scheduled, (event) => event.scheduled) },
    {
      drawing: 'outlined',
      ...first('uncertain', partsPage.uncertain, ({ on }) => isUncertain(on)),
    },
    {
      drawing: 'struck',
      ...first('superseded', standing.superseded, ({ supersededBy }) => supersededBy !== null),
    },
  ]
}
