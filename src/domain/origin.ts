import type { Cite } from './source.ts'

/** The documents that rest on one origin. */
export interface OriginCluster {
  readonly origin: string
  /** The report itself; null where only documents that pass it on are cited. */
  readonly report: Cite | null
  /** Those that pass it on, in the order they are cited. */
  readonly relays: readonly Cite[]
}

/** How many documents there are, of how many origins, and how many only pass on what another reported. */
export interface OriginCount {
  readonly documents: number
  readonly origins: number
  readonly relays: number
}

/** Each document once, with the best grade it has anywhere among the cites. */
export function documentsOf(cites: readonly Cite[]): readonly Cite[] {
  const bySource = new Map<string, Cite>()
  for (const cite of cites) {
    const before = bySource.get(cite.source)
    if (!before || cite.grade < before.grade) bySource.set(cite.source, cite)
  }
  return [...bySource.values()]
}

/** The documents by origin, in the order the origins are first cited; every document is in one cluster. */
export function clusterByOrigin(cites: readonly Cite[]): readonly OriginCluster[] {
  const byOrigin = new Map<string, Cite[]>()
  for (const cite of documentsOf(cites)) {
    byOrigin.set(cite.origin, [...(byOrigin.get(cite.origin) ?? []), cite])
  }
  return [...byOrigin].map(([origin, documents]) => ({
    origin,
    report: documents.find(({ source }) => source === origin) ?? null,
    relays: documents.filter(({ source }) => source !== origin),
  }))
}

/** The documents of a cluster, the report first. */
export function documentsIn({ report, relays }: OriginCluster): readonly Cite[] {
  return report ? [report, ...relays] : relays
}

/** The one document of a cluster that has no other: it stands for its origin and is no relay beside it. */
export function loneDocument(cluster: OriginCluster): Cite | null {
  const [first, second] = documentsIn(cluster)
  return first && !second ? first : null
}

export function countOrigins(clusters: readonly OriginCluster[]): OriginCount {
  const relays = clusters.filter((cluster) => loneDocument(cluster) === null)
  return {
    documents: clusters.flatMap(documentsIn).length,
    origins: clusters.length,
    relays: relays.flatMap((cluster) => cluster.relays).length,
  }
}
