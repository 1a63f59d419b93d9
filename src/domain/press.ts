import type { Day } from './day.ts'
import type { Figure } from './figure.ts'
import { type Formula, refsOf } from './formula.ts'
import { type FiscalPeriod, parsePeriod } from './period.ts'
import { isPrinted, type Printed } from './printed.ts'
import { type Known, type Reckoning, reckon } from './reckon.ts'
import type { Cite } from './source.ts'
import type { Text } from './text.ts'

/** Outcome of checking a statement; never a judgement of intent. */
export const RATINGS = [
  'supported',
  'mostly-supported',
  'missing-context',
  'partly-wrong',
  'no-evidence',
  'wrong',
  'undecided',
  'not-checkable',
  'not-assessed',
] as const
export type Rating = (typeof RATINGS)[number]

/** One reckoning beside what was printed. */
export interface PressStep {
  readonly formula: Formula
  /** Null where the step only explains. */
  readonly printed: Printed | null
}

/** A sentence the press printed, recomputed from the figures of the record. */
export interface PressCheck {
  readonly id: string
  readonly statement: Text
  readonly outlet: string
  /** Who relayed it, where the outlet's own page was not what was read. */
  readonly via: string | null
  readonly on: Day
  readonly knownOn: Day
  readonly steps: readonly PressStep[]
  readonly why: Text
  readonly rating: Rating
  readonly cites: readonly Cite[]
}

export interface ReckonedStep extends PressStep {
  readonly reckoning: Reckoning
  /** Null where nothing was printed, or nothing can be computed. */
  readonly agrees: boolean | null
}

/** The steps over what is known, and the verdict they leave standing. */
export interface Judged {
  readonly steps: readonly ReckonedStep[]
  /** Undecided where a step cannot be computed from what is known. */
  readonly rating: Rating
}

export function judge(check: PressCheck, known: Known): Judged {
  const steps = check.steps.map((step) => {
    const reckoning = reckon(step.formula, known)
    return { ...step, reckoning, agrees: step.printed && agrees(reckoning, step.printed) }
  })
  const open = steps.some(({ reckoning }) => isOpen(reckoning))
  return { steps, rating: open ? 'undecided' : check.rating }
}

function agrees(reckoning: Reckoning, printed: Printed): boolean | null {
  if (isOpen(reckoning)) return null
  return reckoning.kind === 'number' && isPrinted(reckoning.exact, printed)
}

/** Comes to nothing: a figure or a rate is not known, or the formula does not suit its figures. */
export function isOpen({ kind }: Reckoning): boolean {
  return kind === 'lacking' || kind === 'no-rate' || kind === 'mistake'
}

/** What the numbers ask of a verdict; null where it stands. */
export function contradictionOf({ steps, rating }: Judged): string | null {
  const found = steps.flatMap(({ agrees }) => agrees ?? [])
  const [some, all] = [found.includes(true), !found.includes(false)]
  switch (rating) {
    case 'supported':
      return found.length > 0 && all ? null : 'every printed number agrees'
    case 'mostly-supported':
    case 'missing-context':
      return some && !all ? null : 'one printed number agrees and one does not'
    case 'partly-wrong':
      return all ? 'at least one printed number does not agree' : null
    case 'wrong':
      return some || all ? 'no printed number agrees, and there is one' : null
    default:
      return found.length === 0 ? null : 'no printed number can be compared'
  }
}

/** Every figure a sentence is checked with, each once, in the order of its steps. */
export function figureIdsOf({ steps }: Pick<PressCheck, 'steps'>): readonly Figure['id'][] {
  return [...new Set(steps.flatMap(({ formula }) => refsOf(formula).map(({ figure }) => figure)))]
}

/** The fiscal periods those figures stand for, each once, from first to last. */
export function periodsOf(check: Pick<PressCheck, 'steps'>): readonly FiscalPeriod[] {
  const keys = new Set(figureIdsOf(check).map((id) => id.split('.')[1] ?? ''))
  return [...keys]
    .flatMap((key) => parsePeriod(key) ?? [])
    .toSorted((a, b) => a.end.localeCompare(b.end) || b.start.localeCompare(a.start))
}
