import type { Day } from '#domain/day.ts'
import type { TheRecord } from '#domain/record.ts'
import type { Text } from '#domain/text.ts'
import { firstDay, type parseWhen } from '#domain/when.ts'

/** A text of the record, where it stands, and the day from which a reader may see it. */
export interface Sentence {
  readonly at: string
  readonly knownOn: Day | null
  readonly text: Text
}

/** Every text of the record in both languages, with the nearest clock above it. */
export function sentencesOf(record: TheRecord): Sentence[] {
  return Object.entries(record).flatMap(([kind, value]) => collect(value, kind, null))
}

function collect(value: unknown, at: string, since: Day | null): Sentence[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => collect(item, `${at}/${nameOf(item) ?? index}`, since))
  }
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [{ at, knownOn: since, text: value }]
  const known = clockOf(value) ?? since
  return Object.entries(value).flatMap(([key, item]) => collect(item, `${at}/${key}`, known))
}

function nameOf(item: unknown): string | null {
  const { id, on, period } = Object(item) as Record<string, unknown>
  const name = id ?? period ?? on
  return typeof name === 'string' ? name : null
}

function isText(value: object): value is Text {
  return 'en' in value && 'ja' in value
}

/** An office counts from its first day, everything else from `knownOn`. */
function clockOf(value: object): Day | null {
  const { knownOn, from, documentedOn } = value as Record<string, unknown>
  if (typeof knownOn === 'string') return knownOn as Day
  if ('documentedOn' in value && typeof from === 'object' && from !== null) {
    return firstDay(from as NonNullable<ReturnType<typeof parseWhen>>)
  }
  return typeof documentedOn === 'string' ? (documentedOn as Day) : null
}
