import type { TrackedEvent } from '#domain/event.ts'
import type { TheRecord } from '#domain/record.ts'
import type { Cite } from '#domain/source.ts'
import { figuresOf } from '#record/check/figures.ts'

interface Dated {
  readonly on: string
  readonly knownOn: string
  readonly cites: readonly Cite[]
}

/** What moved with an event by the rule of its page, worked out from the record itself: one line each. */
export function movesOf(event: TrackedEvent, record: TheRecord, day: string): string[] {
  const own = new Set(event.cites.filter((cite) => cite.knownOn <= day).map(({ source }) => source))
  const shares = ({ knownOn, cites }: Omit<Dated, 'on'>) =>
    knownOn === event.knownOn && cites.some(({ source }) => own.has(source))
  const entries = <E extends Dated>(
    name: string,
    list: string,
    of: readonly E[],
    state: (entry: E) => string,
  ) => of.filter(shares).map((entry) => `${name} ${list} ${entry.on} ${state(entry)}`)
  const stateOf = ({ state }: { readonly state: string }) => state
  const { claims, projects, vehicles, parties, instruments, commitments, relations } = record
  return [
    ...claims.flatMap(({ id, history }) => entries(`claim ${id}`, 'history', history, stateOf)),
    ...projects.flatMap(({ id, stages }) => entries(`project ${id}`, 'stages', stages, stateOf)),
    ...vehicles.flatMap(({ id, stages, legalForce }) => [
      ...entries(`vehicle ${id}`, 'stages', stages, stateOf),
      ...entries(`vehicle ${id}`, 'legalForce', legalForce, stateOf),
    ]),
    ...instruments.flatMap(({ id, legalForce, parts }) =>
      [legalForce, ...parts.map((part) => part.legalForce)].flatMap((forces) =>
        entries(`instrument ${id}`, 'legalForce', forces, stateOf),
      ),
    ),
    ...parties.flatMap(({ id, stances }) => entries(`party ${id}`, 'stances', stances, stateOf)),
    ...commitments.flatMap(({ id, steps }) =>
      entries(`commitment ${id}`, 'steps', steps, ({ stage }) => stage),
    ),
    ...relations.filter(shares).map(({ id }) => `relation ${id}`),
    ...figuresOf(record)
      .filter(({ owner }) => !(owner.kind === 'event' && owner.id === event.id))
      .filter(shares)
      .map(({ id }) => `figure ${id}`),
  ]
}
