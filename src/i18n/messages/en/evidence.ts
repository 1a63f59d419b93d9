import type { Grade } from '#domain/grade.ts'
import type { Rating } from '#domain/press.ts'
import type { SourceKind } from '#domain/source.ts'
import type { EventKind, Standing } from '#domain/standing.ts'

/** How well something is supported. */
export const evidence = {
  grade: {
    A: 'Primary text',
    B: 'Official record',
    C: 'Official statement',
    D: 'Named reporting',
    E: 'Reporting on unnamed sources',
    F: 'Origin not traceable',
  } satisfies Record<Grade, string>,
  standing: {
    reported: 'Reported',
    'no-comment': 'No comment',
    'officially-confirmed': 'Officially confirmed',
    'officially-denied': 'Officially denied',
    disputed: 'Disputed',
    superseded: 'Superseded',
    'not-assessed': 'Not assessed',
  } satisfies Record<Standing, string>,
  eventKind: {
    reported: 'Reported',
    announced: 'Announced',
    signed: 'Signed',
    confirmed: 'Confirmed',
    completed: 'Completed',
    denied: 'Denied',
    'no-comment': 'No comment',
  } satisfies Record<EventKind, string>,
  scheduled: 'Scheduled',
  sourceKind: {
    primary: 'Primary document',
    'official-statement': 'Official statement',
    press: 'Press',
    analysis: 'Analysis',
    database: 'Database or aggregator',
  } satisfies Record<SourceKind, string>,
  /** Aligned to the ratings of FactCheck Initiative Japan (fij.info); intent is never rated. */
  rating: {
    supported: 'Supported',
    'mostly-supported': 'Mostly supported',
    'missing-context': 'Missing context',
    'partly-wrong': 'Partly wrong',
    'no-evidence': 'No evidence found',
    wrong: 'Wrong',
    undecided: 'Cannot be decided now',
    'not-checkable': 'Not checkable',
    'not-assessed': 'Not assessed',
  } satisfies Record<Rating, string>,
}
