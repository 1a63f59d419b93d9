import { type ClaimSubject, VEHICLE_SUBJECTS } from '#domain/claim.ts'
import type { FactKind } from '#domain/figure.ts'

/** What each claim is about: it stands on the page of its subject. */
export type ClaimSubjects = ReadonlyMap<string, ClaimSubject>

const PATHS: Partial<Record<FactKind, (id: string) => string>> = {
  event: (id) => `/events/${id}`,
  party: (id) => `/people/${id}`,
  figure: (id) => `/figures/${id}`,
  relation: (id) => `/people?relation=${id}#relation-${id}`,
  project: (id) => `/vehicle/projects/${id}`,
  vehicle: (id) => (id === 'joint-fund' ? '/fund' : '/vehicle'),
  term: (id) => `/vehicle#term-${id}`,
  instrument: (id) => `/vehicle#instrument-${id}`,
  comparison: () => '/vehicle#comparison',
  payout: (id) => `/vehicle/payout#payout-${id}`,
  fund: (id) => `/fund#fund-${id}`,
  macro: () => '/fund#context',
  report: (id) => `/softbank/${id}`,
  holding: (id) => `/softbank/means#${id}`,
  commitment: (id) => `/softbank/means#commitment-${id}`,
  break: () => '/softbank',
  'press-check': (id) => `/softbank/claims#${id}`,
}

/** Where a fact is shown, within a language and edition; null for kinds that stand on several pages. */
export function pathOfFact(kind: FactKind, id: string, subjects: ClaimSubjects): string | null {
  if (kind !== 'claim') return PATHS[kind]?.(id) ?? null
  const about = subjects.get(id)
  const page = about !== undefined && VEHICLE_SUBJECTS.includes(about) ? '/vehicle' : '/fund'
  return `${page}#claim-${id}`
}
