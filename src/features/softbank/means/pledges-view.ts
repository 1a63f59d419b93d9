import type { Commitment, Whose } from '#domain/commitment.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import { RUNGS, type Rung } from '#domain/rung.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Stage } from '#domain/stage.ts'
import { messages } from '#i18n/messages.ts'
import { formatStage } from '#i18n/stage.ts'
import { hrefTo } from '#ui/address.ts'
import { writtenDate } from '#ui/entry-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type LinkedText, linkNames } from '#ui/linked-text-view.ts'
import { type PartyBook, toPartyLink } from '#ui/party-link.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** What an edition knows of pledges. `figures` are those its steps name. */
export interface PledgeFacts {
  readonly commitments: readonly Commitment[]
  readonly figures: readonly Figure[]
  readonly events: readonly TrackedEvent[]
  readonly parties: PartyBook
}

/** Pledges side by side. There is no total of them, and nothing here could give one. */
export interface PledgesView {
  /** How many stand on which rung, and what the rungs mean: a count of pledges, not of money. */
  readonly counts: string
  readonly rows: readonly PledgeView[]
}

export interface PledgeView {
  readonly id: string
  readonly knownOn: string
  readonly title: string
  readonly to: LinkView
  readonly whose: Whose
  readonly whoseWord: string
  readonly note: LinkedText | null
  readonly contains: readonly LinkView[]
  readonly within: readonly LinkView[]
  /** The state known to the edition, which is the last of the steps. */
  readonly now: StepView
  readonly steps: readonly StepView[]
  /** How many steps there are, and from which day to which. */
  readonly span: string
}

/** Words that lead somewhere; without an address where the edition has no such page. */
export interface LinkView {
  readonly key: string
  readonly text: string
  readonly href: string | null
}

export interface StepView {
  readonly key: string
  readonly on: string
  readonly date: string
  readonly stage: Stage
  readonly stageWord: string
  readonly rung: Rung
  readonly rungWord: string
  readonly figure: FigureView | null
  readonly text: LinkedText
  readonly event: LinkView | null
  readonly source: SourceMarkView
}

/** By counterparty, in the order of the record. */
export function toPledges(facts: PledgeFacts, context: FigureContext): PledgesView {
  const { commitments } = facts
  const order = [...new Set(commitments.map(({ counterparty }) => counterparty))]
  const rows = order.flatMap((party) =>
    commitments
      .filter(({ counterparty }) => counterparty === party)
      .flatMap((each) => toPledge(each, facts, context) ?? []),
  )
  return { counts: countsOf(rows, context), rows }
}

function countsOf(rows: readonly PledgeView[], { here: { locale } }: FigureContext): string {
  const { pledges: words, rungs } = messages(locale).softbankMeans
  const parts = RUNGS.flatMap((rung) => {
    const count = rows.filter(({ now }) => now.rung === rung).length
    return count === 0 ? [] : [words.count(rungs[rung], count)]
  })
  return [words.counts(rows.length, parts), words.rungs].join(locale === 'ja' ? '' : ' ')
}

function toPledge(
  commitment: Commitment,
  facts: PledgeFacts,
  context: FigureContext,
): PledgeView | null {
  const { id, knownOn, title, counterparty, whose, note, contains } = commitment
  const { locale } = context.here
  const words = messages(locale).softbankMeans
  const steps = commitment.steps.map((step, at) => toStep(step, at, facts, context))
  const now = steps.at(-1)
  if (!now) return null
  const others = facts.commitments.filter((each) => each.id !== id)
  return {
    id,
    knownOn,
    title: title[locale],
    to: toParty(counterparty, facts, context),
    whose,
    whoseWord: words.whose[whose],
    note: note && linkNames(note[locale], context.names),
    contains: others
      .filter((each) => contains.includes(each.id))
      .map((each) => toAnchor(each, context)),
    within: others
      .filter((each) => each.contains.includes(id))
      .map((each) => toAnchor(each, context)),
    now,
    steps,
    span: words.pledges.span(steps.length, steps[0]?.date ?? now.date, now.date),
  }
}

function toParty(id: string, { parties }: PledgeFacts, { here }: FigureContext): LinkView {
  const party = parties.get(id)
  if (!party) return { key: id, text: id, href: null }
  const { name, href } = toPartyLink(party, here)
  return { key: id, text: name, href }
}

function toAnchor({ id, title }: Commitment, { here }: FigureContext): LinkView {
  return { key: id, text: title[here.locale], href: `#commitment-${id}` }
}

function toStep(
  step: Commitment['steps'][number],
  at: number,
  { figures, events }: PledgeFacts,
  context: FigureContext,
): StepView {
  const { here, edition } = context
  const figure = figures.find(({ id }) => id === step.figure)
  const event = events.find(({ id }) => id === step.event)
  return {
    key: `${step.on} ${at}`,
    on: step.on,
    date: writtenDate(step.on, here.locale),
    stage: step.stage,
    stageWord: formatStage(step.stage, here.locale),
    rung: step.rung,
    rungWord: messages(here.locale).softbankMeans.rungs[step.rung],
    figure: figure ? toFigureView(figure, context) : null,
    text: linkNames(step.text[here.locale], context.names),
    event: event
      ? { key: event.id, text: event.title[here.locale], href: hrefTo(here, `/events/${event.id}`) }
      : null,
    source: toSourceMark(evidenceOn(step.cites, edition.day), here),
  }
}
