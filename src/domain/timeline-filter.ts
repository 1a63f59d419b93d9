import type { Day } from './day.ts'
import { TRACKS, type Track, type TrackedEvent } from './event.ts'
import { bestGrade, GRADES, type Grade } from './grade.ts'
import type { Party } from './party.ts'
import { EVENT_KINDS, type EventKind } from './standing.ts'
import { foldedOnce, hasWord, wordsToFind } from './timeline-filter-text.ts'
import { vehiclesOf } from './timeline-filter-vehicle.ts'
import { VEHICLES, type VehicleId } from './vehicle.ts'

export const IMPORTANCES = [1, 2, 3] as const
export type Importance = (typeof IMPORTANCES)[number]

export const WHEN_CHOICES = ['any', 'observed', 'scheduled'] as const
export type WhenChoice = (typeof WHEN_CHOICES)[number]

/** Which events a reader asks for. An empty list asks for all; of several choices of one list, any will do. */
export interface TimelineFilter {
  readonly track: readonly Track[]
  readonly vehicle: readonly VehicleId[]
  /** Ids of parties. */
  readonly actor: readonly string[]
  /** The best grade of an event’s evidence, on the edition’s day. */
  readonly grade: readonly Grade[]
  /** What sort of happening; what is only scheduled is none of them. */
  readonly standing: readonly EventKind[]
  /** At least this weighty. */
  readonly importance: Importance
  readonly when: WhenChoice
  /** Words that all have to stand in the event or the names of its actors. */
  readonly q: string
}

export const EVERY_EVENT: TimelineFilter = {
  ...{ track: [], vehicle: [], actor: [], grade: [], standing: [] },
  ...{ importance: 1, when: 'any', q: '' },
}

/** What an address asks for that is no choice, or too long to search for; everything else it asks for holds. */
export interface TimelineProblem {
  readonly param: keyof TimelineFilter
  readonly given: readonly string[]
}

export interface AskedEvents {
  readonly filter: TimelineFilter
  readonly problems: readonly TimelineProblem[]
}

/** Far more than any page of ours writes; the rest of an address is not read. */
const MOST_WORDS = 100
/** Letters of a text to search for. */
export const LONGEST_TEXT = 200

/**
 * Reads `track=trade-deal,project&actor=jbic&grade=A,B,C&importance=3&q=loan`; `parties` are those of the
 * edition. Parameters that are none of the filter's are left alone. Never throws.
 */
export function readTimelineFilter(
  query: URLSearchParams,
  { parties }: { readonly parties: Pick<ReadonlySet<string>, 'has'> },
): AskedEvents {
  const problems: TimelineProblem[] = []
  const told = (param: keyof TimelineFilter, given: readonly string[]) => {
    if (given.length > 0) problems.push({ param, given })
  }
  const several = <T extends string>(param: keyof TimelineFilter, choices: readonly T[]): T[] => {
    const words = wordsOf(query, param)
    told(
      param,
      words.filter((word) => !choices.some((choice) => choice === word)),
    )
    return choices.filter((choice) => words.includes(choice))
  }
  const one = <T extends string | number>(
    param: keyof TimelineFilter,
    choices: readonly T[],
    or: T,
  ): T => {
    const given = query.get(param) ?? ''
    const chosen = choices.find((choice) => `${choice}` === given)
    if (given !== '' && chosen === undefined) told(param, [given])
    return chosen ?? or
  }
  const actors = wordsOf(query, 'actor')
  const q = plain(query.get('q') ?? '')
  const filter: TimelineFilter = {
    track: several('track', TRACKS),
    vehicle: several('vehicle', VEHICLES),
    actor: actors.filter((id) => parties.has(id)),
    grade: several('grade', GRADES),
    standing: several('standing', EVENT_KINDS),
    importance: one('importance', IMPORTANCES, EVERY_EVENT.importance),
    when: one('when', WHEN_CHOICES, EVERY_EVENT.when),
    q: q.length > LONGEST_TEXT ? EVERY_EVENT.q : q,
  }
  told(
    'actor',
    actors.filter((id) => !parties.has(id)),
  )
  if (q.length > LONGEST_TEXT) told('q', [q])
  return { filter, problems }
}

/** The address of a filter, what goes without saying left out: what `readTimelineFilter` reads back as the same. */
export function writeTimelineFilter(filter: TimelineFilter): string {
  const lists = LISTS.flatMap((param) =>
    filter[param].length === 0 ? [] : [`${param}=${filter[param].join(',')}`],
  )
  const { importance, when, q } = filter
  return [
    ...lists,
    ...(importance === EVERY_EVENT.importance ? [] : [`importance=${importance}`]),
    ...(when === EVERY_EVENT.when ? [] : [`when=${when}`]),
    ...(q === '' ? [] : [new URLSearchParams({ q }).toString()]),
  ].join('&')
}

const LISTS = ['track', 'vehicle', 'actor', 'grade', 'standing'] as const

/** What besides an event decides: the edition's day, and what its parties are called, folded. */
export interface TimelineFacts {
  readonly day: Day
  readonly names: ReadonlyMap<string, string>
}

type Named = Pick<Party, 'id' | 'name' | 'called'> & Partial<Pick<Party, 'reading'>>

/** Names of both languages, the other names, and readings with and without their space. */
export function toTimelineFacts(day: Day, parties: readonly Named[]): TimelineFacts {
  const names = parties.map((party): [string, string] => {
    return [party.id, foldedOnce(party, namesOf)]
  })
  return { day, names: new Map(names) }
}

function namesOf({ name, called, reading }: Named): readonly string[] {
  const texts = [name, ...called].flatMap(({ en, ja }) => [en, ja])
  return reading ? [...texts, reading, reading.replace(/\s/g, '')] : texts
}

/** Every condition has to hold; of the several choices of one condition, any. */
export function matchesEvent(
  event: TrackedEvent,
  filter: TimelineFilter,
  facts: TimelineFacts,
): boolean {
  const { track, vehicle, actor, grade, standing, importance, when, q } = filter
  return (
    event.importance >= importance &&
    (when === 'any' || event.scheduled === (when === 'scheduled')) &&
    holds(track, () => [event.track]) &&
    holds(standing, () => (event.scheduled ? [] : [event.kind])) &&
    holds(actor, () => event.actors) &&
    holds(vehicle, () => vehiclesOf(event)) &&
    holds(grade, () => gradeOf(event, facts.day) ?? []) &&
    (q === '' || tells(event, q, facts))
  )
}

/** The best grade of what was public by a day; null where nothing was. */
export function gradeOf({ cites }: Pick<TrackedEvent, 'cites'>, day: Day): Grade | null {
  return bestGrade(cites.filter(({ knownOn }) => knownOn <= day).map(({ grade }) => grade))
}

function holds<T extends string>(wanted: readonly T[], has: () => T | readonly T[]): boolean {
  if (wanted.length === 0) return true
  const own = [has()].flat()
  return wanted.some((each) => own.some((one) => one === each))
}

function tells(event: TrackedEvent, q: string, { names }: TimelineFacts): boolean {
  const own = foldedOnce(event, textsOf)
  return wordsToFind(q).every(
    (word) => hasWord(own, word) || event.actors.some((id) => hasWord(names.get(id) ?? '', word)),
  )
}

function textsOf({ title, summary }: TrackedEvent): readonly string[] {
  return [title.en, title.ja, summary.en, summary.ja]
}

/** Repeated as a form sends them, or with commas as an address has them; each once. */
function wordsOf(query: URLSearchParams, param: string): string[] {
  const words = query.getAll(param).flatMap((each) => each.split(/[\s,]+/))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_WORDS)
}

/** As the reader wrote it, without what no one can see. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
