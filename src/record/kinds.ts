import type { z } from 'zod'
import { seriesBreak } from './schema/breaks.ts'
import { commitment } from './schema/commitments.ts'
import { contradiction, fund, macro, search } from './schema/context.ts'
import { claim, event } from './schema/events.ts'
import { party, relation } from './schema/parties.ts'
import { press } from './schema/press.ts'
import { holding, measure, report } from './schema/softbank.ts'
import { about, dailyRates, rates, source } from './schema/sources.ts'
import { comparison, instrument, payout, project, term, vehicle } from './schema/vehicles.ts'

/** The kinds of record files: which files hold them, and the shape of one entry. */
export const LISTS = {
  source: { files: /^sources\.yaml$/, schema: source },
  vehicle: { files: /^vehicles\/[a-z0-9-]+\.yaml$/, schema: vehicle },
  claim: { files: /^claims\/[a-z0-9-]+\.yaml$/, schema: claim },
  event: { files: /^events\/[a-z0-9-]+\.yaml$/, schema: event },
  project: { files: /^projects\.yaml$/, schema: project },
  party: { files: /^people\/[a-z0-9-]+\.yaml$/, schema: party },
  relation: { files: /^relations\.yaml$/, schema: relation },
  term: { files: /^memorandum\/terms\.yaml$/, schema: term },
  instrument: { files: /^memorandum\/instruments\.yaml$/, schema: instrument },
  comparison: { files: /^memorandum\/comparison\.yaml$/, schema: comparison },
  payout: { files: /^memorandum\/payout\.yaml$/, schema: payout },
  fund: { files: /^funds\.yaml$/, schema: fund },
  macro: { files: /^macro\.yaml$/, schema: macro },
  contradiction: { files: /^contradictions\.yaml$/, schema: contradiction },
  search: { files: /^searches\.yaml$/, schema: search },
  measure: { files: /^softbank\/measures\.yaml$/, schema: measure },
  break: { files: /^softbank\/breaks\.yaml$/, schema: seriesBreak },
  report: { files: /^softbank\/(quarters|years)\.yaml$/, schema: report },
  holding: { files: /^softbank\/holdings\.yaml$/, schema: holding },
  press: { files: /^softbank\/press\.yaml$/, schema: press },
  commitment: { files: /^softbank\/commitments\.yaml$/, schema: commitment },
} as const

/** Files that hold one mapping instead of a list. */
export const SINGLES = {
  rates: { files: /^rates\.yaml$/, schema: rates },
  'daily-rates': { files: /^daily-rates\.yaml$/, schema: dailyRates },
  about: { files: /^record\.yaml$/, schema: about },
} as const

export type ListKind = keyof typeof LISTS
export type SingleKind = keyof typeof SINGLES
export type Written<Kind extends ListKind> = z.infer<(typeof LISTS)[Kind]['schema']>
export type WrittenSingle<Kind extends SingleKind> = z.infer<(typeof SINGLES)[Kind]['schema']>

export const LIST_KINDS = Object.keys(LISTS) as ListKind[]
export const SINGLE_KINDS = Object.keys(SINGLES) as SingleKind[]

/** The key that identifies an entry: reports by their period, everything else by its id. */
export function keyOf(kind: ListKind): 'id' | 'period' {
  return kind === 'report' ? 'period' : 'id'
}
