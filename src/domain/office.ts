import { type Day, maxDay } from './day.ts'
import type { Office } from './party.ts'
import { firstDay, lastDay } from './when.ts'

/** The offices the record has held at some time of the day; on a day of change both the old and the new. */
export function officesOn(offices: readonly Office[], day: Day): readonly Office[] {
  return offices.filter((office) => hasBegun(office, day) && !wasOver(office, day))
}

/** The offices the record has held when the day ended: whoever left that day no longer holds it. */
export function officesAtEndOf(offices: readonly Office[], day: Day): readonly Office[] {
  return officesOn(offices, day).filter(({ to }) => to === null || day < firstDay(to))
}

/** Whether the office began or ended on exactly that day. */
export function changeOn({ from, to }: Office, day: Day): 'began' | 'ended' | null {
  if (from?.kind === 'day' && from.day === day) return 'began'
  return to?.kind === 'day' && to.day === day ? 'ended' : null
}

/** The last day a document is known to have it held, as far as documents were public by `day`. */
export function lastSeen({ lastConfirmed, documentedOn }: Office, day: Day): Day | null {
  const seen = [lastConfirmed, documentedOn].filter((each) => each !== null && each <= day)
  const [first, ...rest] = seen.flatMap((each) => each ?? [])
  return first ? maxDay(first, ...rest) : null
}

/** An inexact beginning counts from its last possible day, or from the document that has it held. */
function hasBegun({ from, documentedOn }: Office, day: Day): boolean {
  if (from === null) return documentedOn !== null && documentedOn <= day
  const documented = documentedOn !== null && documentedOn <= day
  return lastDay(from) <= day || (documented && firstDay(from) <= day)
}

/** An inexact end counts from its first possible day. */
function wasOver({ to }: Office, day: Day): boolean {
  if (to === null) return false
  return to.kind === 'before' ? to.day <= day : firstDay(to) < day
}
