import type { Day } from './day.ts'
import { bestGrade, type Grade } from './grade.ts'
import type { Text } from './text.ts'

export const SOURCE_KINDS = [
  'primary',
  'official-statement',
  'press',
  'analysis',
  'database',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** A document the record rests on. Its title stays in its own language. */
export interface Source {
  readonly id: string
  readonly title: string
  /** True where the page had no headline and the title is our description of it. */
  readonly titleIsDescription: boolean
  readonly lang: string
  readonly gloss: Text | null
  readonly publisher: string
  /** As printed: a day, a month or a year; null where the document bears no date. */
  readonly publishedOn: string | null
  readonly publishedOnInferred: boolean
  /** The day it counts from: end of its month or year; undated, the first fact that rests on it. */
  readonly knownOn: Day
  readonly kind: SourceKind
  readonly grade: Grade
  /** Relays of one report share an origin. */
  readonly origin: string
  /** Nobody opened the original; another account quotes it. */
  readonly quoted: boolean
  readonly url: string | null
}

/** One source as it supports one fact, with the grade it has for that fact. */
export interface Cite {
  readonly source: string
  readonly origin: string
  readonly publisher: string
  readonly knownOn: Day
  readonly quoted: boolean
  readonly grade: Grade
}

/** What an edition shows of a fact's evidence. */
export interface Evidence {
  readonly grade: Grade | null
  readonly origins: number
  readonly cites: readonly Cite[]
  /** Cites published after the edition: the fact held already, its document came later. */
  readonly documentedLater: readonly Cite[]
  /** True if every visible document is only quoted elsewhere. */
  readonly quotedOnly: boolean
}

/** Splits a fact's cites by the edition day; grade and origins count only what was public. */
export function evidenceOn(cites: readonly Cite[], day: Day): Evidence {
  const visible = cites.filter((cite) => cite.knownOn <= day)
  return {
    grade: bestGrade(visible.map((cite) => cite.grade)),
    origins: new Set(visible.map((cite) => cite.origin)).size,
    cites: visible,
    documentedLater: cites.filter((cite) => cite.knownOn > day),
    quotedOnly: visible.length > 0 && visible.every((cite) => cite.quoted),
  }
}
