import { type Day, isDay } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import { type ClocksFacts, endDay } from './facts.ts'
import { lastSelection, selectionDays } from './selection-days.ts'

/** What an address asks, as near as it can be answered. */
export interface ClocksQuestion {
  readonly from: Day
  /** True where no project was selected and no day chosen: the day of the edition stands as an example. */
  readonly assumed: boolean
  /** Whether the even pace is drawn. */
  readonly line: boolean
  /** Whether the day is a reader's own, to be kept in the address. */
  readonly chosen: boolean
  readonly problems: readonly ClocksProblem[]
}

export type ClocksProblem =
  | {
      readonly field: 'from'
      readonly kind: 'no-day' | 'before' | 'after'
      readonly given: string
    }
  | { readonly field: 'pace'; readonly given: string }

export const LINE = 'line'

/** Reads `from`, `pace` and `last`, the question before it. Never throws: what is wrong is named, and stands as it stood. */
export function readClocksQuestion(
  query: URLSearchParams,
  facts: ClocksFacts,
  edition: Edition,
): ClocksQuestion {
  const [from, pace] = [read(query, 'from'), read(query, 'pace')]
  const last = readLast(read(query, 'last'), facts)
  const kind = from === '' ? null : mistakeOf(from, facts)
  const wrongPace = pace !== '' && pace !== LINE
  const own = from === '' ? null : kind === null && isDay(from) ? from : last.from
  const selected = lastSelection(selectionDays(facts.projects, edition))
  return {
    from: own ?? selected ?? edition.day,
    assumed: own === null && selected === null,
    line: wrongPace ? last.line : pace === LINE,
    chosen: own !== null,
    problems: [
      ...(kind ? [{ field: 'from', kind, given: from } as const] : []),
      ...(wrongPace ? [{ field: 'pace', given: pace } as const] : []),
    ],
  }
}

/** The address of a question; nothing is written that stands by itself. */
export function writeClocks(from: Day | null, line: boolean): string {
  const query = new URLSearchParams([
    ...(from ? [['from', from]] : []),
    ...(line ? [['pace', LINE]] : []),
  ])
  return query.size === 0 ? '/vehicle/clocks' : `/vehicle/clocks?${query}`
}

/** A question in one word, for the form to carry along. */
export function writeLast({ from, line }: Pick<ClocksQuestion, 'from' | 'line'>): string {
  return line ? `${from},${LINE}` : from
}

function readLast(
  text: string,
  facts: ClocksFacts,
): { readonly from: Day | null; readonly line: boolean } {
  const [from = '', pace] = text.split(',')
  const sound = isDay(from) && mistakeOf(from, facts) === null
  return { from: sound ? from : null, line: sound && pace === LINE }
}

/** Without what nobody can see. */
function read(query: URLSearchParams, name: string): string {
  return (query.get(name) ?? '').replaceAll(/\p{C}+/gu, ' ').trim()
}

function mistakeOf(text: string, facts: ClocksFacts): 'no-day' | 'before' | 'after' | null {
  if (!isDay(text)) return 'no-day'
  if (text < facts.signedOn) return 'before'
  return text > endDay(facts) ? 'after' : null
}
