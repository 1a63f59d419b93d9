import { announcedOn, type StatedPledge } from '#domain/clocks.ts'
import { type Day, isDay } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'

/** What one edition has to answer with. */
export interface YenFacts {
  readonly pledges: readonly StatedPledge[]
  /** The days a dollar has a rate on. */
  readonly coverage: { readonly from: Day; readonly to: Day }
  readonly edition: Edition
}

/** A pledge and a day, as asked or as taken instead. */
export interface YenQuestion {
  readonly pledge: StatedPledge
  readonly on: Day
  /** Which of the two the address names in a way that was understood. */
  readonly asked: { readonly pledge: boolean; readonly on: boolean }
  readonly problems: readonly YenProblem[]
}

export type YenProblem =
  | { readonly field: 'pledge'; readonly given: string }
  | {
      readonly field: 'on'
      readonly kind: 'no-day' | 'before' | 'after' | 'after-edition'
      readonly given: string
    }

/** Reads `pledge` and `on`; what cannot be answered is a problem, and something near is taken. Null without a pledge. */
export function readYenQuestion(query: URLSearchParams, facts: YenFacts): YenQuestion | null {
  const first = firstPledge(facts.pledges)
  if (!first) return null
  const [wanted, day] = [read(query, 'pledge'), read(query, 'on')]
  const found = facts.pledges.find(({ figure }) => figure.id === wanted)
  const { on, kind } = dayFrom(day, facts)
  return {
    pledge: found ?? first,
    on,
    asked: { pledge: found !== undefined, on: day !== '' && kind === null },
    problems: [
      ...(wanted !== '' && !found ? [{ field: 'pledge', given: wanted } as const] : []),
      ...(kind ? [{ field: 'on', kind, given: day } as const] : []),
    ],
  }
}

/** Without what nobody can see. */
function read(query: URLSearchParams, name: string): string {
  return (query.get(name) ?? '').replaceAll(/\p{C}+/gu, ' ').trim()
}

/** The capital of the joint fund; in an edition that does not know it, what was announced last. */
function firstPledge(pledges: readonly StatedPledge[]): StatedPledge | undefined {
  const capital = pledges.find(
    ({ figure: { owner, subject, measure } }) =>
      owner.kind === 'vehicle' && subject === 'joint-fund' && measure === 'initial-capital',
  )
  return capital ?? pledges.toSorted(byDay).at(-1)
}

function byDay({ figure: a }: StatedPledge, { figure: b }: StatedPledge): number {
  return announcedOn(a).localeCompare(announcedOn(b)) || a.id.localeCompare(b.id)
}

type DayKind = Extract<YenProblem, { field: 'on' }>['kind']

/** Without a day that can be used: the nearest that can, or the last. */
function dayFrom(
  given: string,
  { coverage: { from, to }, edition }: YenFacts,
): { readonly on: Day; readonly kind: DayKind | null } {
  if (given === '') return { on: to, kind: null }
  if (!isDay(given)) return { on: to, kind: 'no-day' }
  if (given < from) return { on: from, kind: 'before' }
  if (given > edition.day) return { on: to, kind: 'after-edition' }
  return given > to ? { on: to, kind: 'after' } : { on: given, kind: null }
}
