import type { Day } from '#domain/day.ts'
import type { Text } from '#domain/text.ts'
import { parseWhen, type When, writeWhen } from '#domain/when.ts'

/**
 * Rows of one owner in the record's order. Not ordered in SQL: Prisma then asks for the children of
 * more than a thousand owners in one statement, and SQLite has not that many parameters.
 */
export function inOrder<Row extends { readonly position: number }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.position - b.position)
}

/** What the store holds was checked before it was saved: a day is a day. */
export function toDay(column: string): Day {
  return column as Day
}

export function toOptionalDay(column: string | null): Day | null {
  return column as Day | null
}

export function toWhen(column: string): When {
  const when = parseWhen(column)
  if (when === null) throw new RangeError(`the store holds "${column}" where a date belongs`)
  return when
}

export function toOptionalWhen(column: string | null): When | null {
  return column === null ? null : toWhen(column)
}

export function writeOptionalWhen(when: When | null): string | null {
  return when && writeWhen(when)
}

export function toOptionalText(en: string | null, ja: string | null): Text | null {
  return en === null || ja === null ? null : { en, ja }
}

/** The column as one of the words it may hold; throws on any other. */
export function oneOf<Word extends string | number>(
  words: readonly Word[],
  column: string | number,
): Word {
  const word = words.find((each) => each === column)
  if (word === undefined) throw new RangeError(`the store holds "${column}", none of ${words}`)
  return word
}

export function optionalOneOf<Word extends string>(
  words: readonly Word[],
  column: string | null,
): Word | null {
  return column === null ? null : oneOf(words, column)
}

export function writeList(list: readonly string[] | readonly Text[]): string {
  return JSON.stringify(list)
}

export function toStrings(column: string): readonly string[] {
  return JSON.parse(column) as string[]
}

export function toTexts(column: string): readonly Text[] {
  return JSON.parse(column) as Text[]
}
