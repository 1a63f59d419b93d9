import { ladderOf } from '#domain/ladder.ts'
import type { PayoutEntry, Term } from '#domain/memorandum.ts'
import type { Project } from '#domain/project.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type ClocksView, toClocksAtLatest } from '#ui/clocks-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { NumberView } from '#ui/number-panel-view.ts'
import {
  type ComputedView,
  fillSentence,
  type LinkView,
  type SentenceView,
  slot,
} from '#ui/sentence-view.ts'
import { type StatusView, toStatus } from '#ui/status-view.ts'
import { toDaysLeft } from './clocks/end-view.ts'
import { toDigestNumbers } from './digest-numbers.ts'
import { type LadderFacts, type LadderRowView, toLadder } from './ladder/ladder-view.ts'
import { type ShareView, toShare } from './ladder/share-view.ts'
import { type PayoutDigestView, toPayoutDigest } from './payout/digest-view.ts'
import { projectPath } from './projects/row-view.ts'
import { selectedOf } from './projects/selected-view.ts'
import { type TermsLeadView, toTermsLead } from './terms/lead-view.ts'

/** What an edition knows of the vehicle for the overview. */
export interface VehicleDigestFacts extends LadderFacts {
  readonly projects: readonly Project[]
  readonly terms: readonly Term[]
  readonly payout: readonly PayoutEntry[]
}

/** The vehicle in a minute: the same views as on its own page, made small. */
export interface VehicleDigestView {
  readonly status: StatusView | null
  /** The pledge with a later clock, and what of it was selected. */
  readonly numbers: readonly NumberView[]
  readonly share: ShareView | null
  readonly rows: readonly LadderRowView[]
  /** The headline in yen; null without one in dollars. */
  readonly clocks: ClocksView | null
  readonly selected: SentenceView
  /** How far the two capitals say the same; null while the edition knows of no term. */
  readonly terms: TermsLeadView | null
  readonly payout: PayoutDigestView
  /** Null while the edition knows of no end date. */
  readonly left: SentenceView | null
}

/** The day by which all must be invested, as the memorandum has it. */
const END = 'deadline-2029'
const COUNT = 'count'

export function toVehicleDigest(
  facts: VehicleDigestFacts,
  context: FigureContext,
): VehicleDigestView {
  const ladder = ladderOf(facts.vehicle)
  const headline = ladder.headline.stated.at(-1)
  const end = facts.events.find(({ id }) => id === END)
  return {
    status: toStatus(facts.vehicle, context),
    numbers: toDigestNumbers(ladder, facts.latest, context),
    share: toShare(ladder, context),
    rows: toLadder(facts, context),
    clocks: headline ? toClocksAtLatest(headline.figure, facts.latest, context) : null,
    selected: selectedLine(facts.projects, context),
    terms: toTermsLead(facts.terms, context),
    payout: toPayoutDigest(facts, context),
    left: end ? toDaysLeft({ end }, context) : null,
  }
}

/** The projects the president has selected, by name. */
function selectedLine(
  projects: readonly Project[],
  { here, edition }: FigureContext,
): SentenceView {
  const words = messages(here.locale).vehicleLadder.digest
  const selected = selectedOf(projects, edition)
  if (selected.length === 0) return [words.none]
  const count: ComputedView = {
    ...{ kind: 'computed', value: `${selected.length}` },
    text: words.count(selected.length),
  }
  const slots = new Map<string, LinkView | ComputedView>([[COUNT, count]])
  for (const { id, name } of selected) {
    const href = hrefTo(here, projectPath(id))
    slots.set(id, { kind: 'link', text: name[here.locale], href })
  }
  const list = selected.map(({ id }) => slot(id)).join(words.between)
  return fillSentence(words.selected(slot(COUNT), list), slots)
}
