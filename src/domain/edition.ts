import { type Day, isDay } from './day.ts'

/** The record as it was known at the end of a day. The latest is the day it was compiled, never the clock. */
export interface Edition {
  readonly day: Day
  readonly latest: boolean
}

export type EditionError = { readonly kind: 'not-a-day' } | { readonly kind: 'after-the-record' }

/** Reads a day from an address. `compiledOn` is the day the record was compiled. */
export function parseEdition(text: string, compiledOn: Day): Edition | EditionError {
  if (!isDay(text)) return { kind: 'not-a-day' }
  if (text > compiledOn) return { kind: 'after-the-record' }
  return { day: text, latest: false }
}

export function latestEdition(compiledOn: Day): Edition {
  return { day: compiledOn, latest: true }
}

export function isEdition(value: Edition | EditionError): value is Edition {
  return 'day' in value
}

export function isKnown(fact: { readonly knownOn: Day }, edition: Edition): boolean {
  return fact.knownOn <= edition.day
}

/** The last dated entry public by the edition's day; entries of one day: the later in the list. */
export function lastKnown<T extends { readonly knownOn: Day }>(
  entries: readonly T[],
  edition: Edition,
): T | null {
  return entries.reduce<T | null>((last, entry) => {
    if (!isKnown(entry, edition)) return last
    return last === null || entry.knownOn >= last.knownOn ? entry : last
  }, null)
}
