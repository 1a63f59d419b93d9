/** What is known of a statement. It rates the statement, never the person who made it. */
export const STANDINGS = [
  'reported',
  'no-comment',
  'officially-confirmed',
  'officially-denied',
  'disputed',
  'superseded',
  'not-assessed',
] as const
export type Standing = (typeof STANDINGS)[number]

/** What sort of happening an event is. */
export const EVENT_KINDS = [
  'reported',
  'announced',
  'signed',
  'confirmed',
  'completed',
  'denied',
  'no-comment',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** How firm something is, as it is drawn. */
export type Drawing = 'solid' | 'solid-gap' | 'outlined' | 'hatched' | 'struck' | 'dotted'

export function drawStanding(standing: Standing): Drawing {
  switch (standing) {
    case 'officially-confirmed':
      return 'solid'
    case 'officially-denied':
    case 'superseded':
      return 'struck'
    case 'not-assessed':
      return 'hatched'
    default:
      return 'outlined'
  }
}

/** Scheduled things are dotted whatever day it is: nothing here reads a clock. */
export function drawEvent(kind: EventKind, scheduled: boolean): Drawing {
  if (scheduled) return 'dotted'
  switch (kind) {
    case 'signed':
    case 'confirmed':
    case 'completed':
      return 'solid'
    case 'announced':
      return 'solid-gap'
    case 'denied':
      return 'struck'
    default:
      return 'outlined'
  }
}
