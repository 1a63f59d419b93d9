import type { Fingerprint } from './fingerprint.ts'

export interface ChangedFact {
  readonly kind: string
  readonly id: string
}

/** What a load added, changed and removed, against what was loaded before. */
export interface Change {
  readonly added: readonly ChangedFact[]
  readonly changed: readonly ChangedFact[]
  readonly removed: readonly ChangedFact[]
}

export function compare(before: readonly Fingerprint[], after: readonly Fingerprint[]): Change {
  const old = new Map(before.map((each) => [key(each), each.hash]))
  const now = new Set(after.map(key))
  const known = after.filter((each) => old.has(key(each)))
  return {
    added: after.filter((each) => !old.has(key(each))).map(named),
    changed: known.filter((each) => old.get(key(each)) !== each.hash).map(named),
    removed: before.filter((each) => !now.has(key(each))).map(named),
  }
}

function key({ kind, id }: ChangedFact): string {
  return `${kind}/${id}`
}

function named({ kind, id }: ChangedFact): ChangedFact {
  return { kind, id }
}
