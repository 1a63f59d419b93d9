import { lastKnown } from '#domain/edition.ts'
import { type LadderRung, ladderOf, type Stated } from '#domain/ladder.ts'
import { type Accounts, accountOf } from '#domain/ladder-account.ts'
import type { Rate } from '#domain/rate.ts'
import { RUNGS, type Rung } from '#domain/rung.ts'
import { type Drawing, drawEvent, drawStanding } from '#domain/standing.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type ClocksView, toClocksAtLatest } from '#ui/clocks-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type ShareView, toShare } from './share-view.ts'
import { type StatedView, toStated } from './stated-view.ts'

/** What an edition knows for the ladder of a vehicle. */
export interface LadderFacts extends Accounts {
  readonly vehicle: Vehicle
  /** The last rate of the edition; null while it has none. */
  readonly latest: Rate | null
}

export interface LadderView {
  readonly share: ShareView | null
  readonly rows: readonly LadderRowView[]
  /** Figures of the vehicle that stand on no rung. */
  readonly others: readonly StatedView[]
}

/** One amount on a rung, or a rung without any. */
export interface LadderRowView {
  readonly key: string
  readonly rung: Rung
  readonly word: string
  /** What the rung holds; said once, in its first row. */
  readonly meaning: string | null
  /** The place of the rung, from 0, by which rows are put in order. */
  readonly order: string
  readonly figure: FigureView | null
  readonly on: string | null
  readonly note: string | null
  /** The yen of an amount in dollars on two days; null for any other, and for what is no pledge. */
  readonly clocks: ClocksView | null
  /** How the amount came about and how its statement stands, each with where it is told. */
  readonly standings: readonly StandingView[]
  /** What was looked for where no amount is published, and until which day. */
  readonly search: { readonly text: string; readonly day: string; readonly href: string } | null
  readonly earlier: readonly StatedView[]
}

export interface StandingView {
  /** `none`: no event and no claim of the record tells of it. */
  readonly key: 'event' | 'claim' | 'none'
  readonly word: string
  readonly drawing: Drawing
  readonly link: { readonly text: string; readonly href: string } | null
}

export function toLadderView(facts: LadderFacts, context: FigureContext): LadderView {
  const { vehicle } = facts
  const others = vehicle.figures.filter(
    ({ rung, subject }) => rung === null && subject === vehicle.id,
  )
  return {
    share: toShare(ladderOf(vehicle), context),
    rows: toLadder(facts, context),
    others: others.map((figure) => toStated(figure, context)),
  }
}

/** The ladder of one vehicle; a rung without an amount has a row of its own. */
export function toLadder(facts: LadderFacts, context: FigureContext): readonly LadderRowView[] {
  const ladder = ladderOf(facts.vehicle)
  return RUNGS.flatMap((rung) => rowsOf(ladder[rung], facts, context))
}

function rowsOf(
  { rung, stated }: LadderRung,
  facts: LadderFacts,
  context: FigureContext,
): readonly LadderRowView[] {
  const words = messages(context.here.locale)
  const empty: LadderRowView = {
    ...{ key: rung, rung, word: words.rung[rung], meaning: words.vehicleLadder.meaning[rung] },
    ...{ order: `${RUNGS.indexOf(rung)}`, figure: null, on: null, note: null, clocks: null },
    ...{ standings: [], search: null, earlier: [] },
  }
  if (stated.length === 0) return [empty]
  return stated.map((each, at) => {
    const meaning = at === 0 ? empty.meaning : null
    return { ...empty, meaning, ...toRow(each, facts, context) }
  })
}

function toRow({ figure, earlier }: Stated, facts: LadderFacts, context: FigureContext) {
  const { locale } = context.here
  return {
    key: figure.id,
    figure: toFigureView(figure, context),
    on: formatWhen(figure.on, locale),
    note: figure.note?.[locale] ?? null,
    clocks: toClocksAtLatest(figure, facts.latest, context),
    earlier: earlier.map((each) => toStated(each, context)),
    ...toAccount(figure, facts, context),
  }
}

function toAccount(
  figure: Stated['figure'],
  facts: LadderFacts,
  { here, edition }: FigureContext,
): Pick<LadderRowView, 'standings' | 'search'> {
  const { locale } = here
  const words = messages(locale)
  const { event, claim, search } = accountOf(figure, facts)
  const standings: StandingView[] = []
  if (event) {
    const link = { text: event.title[locale], href: hrefTo(here, `/events/${event.id}`) }
    const drawing = drawEvent(event.kind, event.scheduled)
    standings.push({ key: 'event', word: words.eventKind[event.kind], drawing, link })
  }
  const standing = (claim && lastKnown(claim.history, edition)?.state) ?? 'not-assessed'
  const mark = { word: words.standing[standing], drawing: drawStanding(standing) }
  if (claim) {
    const link = {
      text: claim.statement[locale],
      href: hrefTo(here, `/vehicle#claim-${claim.id}`),
    }
    standings.push({ key: 'claim', ...mark, link })
  }
  if (standings.length === 0) standings.push({ key: 'none', ...mark, link: null })
  const sought = search && {
    ...{ text: search.lookedFor[locale], day: formatDay(search.until, locale) },
    href: hrefTo(here, `/vehicle#search-${search.id}`),
  }
  return { standings, search: sought }
}
