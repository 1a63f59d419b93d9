import type { Entry, StateEntry } from '#domain/entry.ts'
import type { Grade } from '#domain/grade.ts'
import type { Text } from '#domain/text.ts'
import { type Reading, toCites, toDay } from './reading.ts'

interface WrittenDated {
  readonly on: string
  readonly sources: readonly string[]
  readonly grades?: Readonly<Record<string, Grade>> | undefined
}

export function toEntry(reading: Reading, written: WrittenDated & { readonly text: Text }): Entry {
  const { on, text, sources, grades } = written
  return { on, knownOn: toDay(on), text, cites: toCites(reading, sources, grades) }
}

export function toNote(reading: Reading, written: WrittenDated & { readonly note: Text }): Entry {
  return toEntry(reading, { ...written, text: written.note })
}

export function toState<State extends string>(
  reading: Reading,
  written: WrittenDated & { readonly note: Text },
  state: State,
): StateEntry<State> {
  return { ...toNote(reading, written), state }
}
