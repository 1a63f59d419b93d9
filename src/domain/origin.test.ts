import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { GRADES, type Grade } from './grade.ts'
import { clusterByOrigin, countOrigins, documentsIn, documentsOf, loneDocument } from './origin.ts'
import type { Cite } from './source.ts'

function cite(source: string, origin = source, grade: Grade = 'E'): Cite {
  const knownOn = day('2025-05-25')
  return { source, origin, publisher: source, knownOn, quoted: false, grade }
}

const FT = cite('ft')
const RELAYS = Array.from({ length: 10 }, (_, index) => cite(`relay-${index}`, 'ft'))
const COLUMN = cite('breakingviews', 'breakingviews', 'D')

/** Documents of the record: a document has one origin, whichever fact cites it. */
const cites = fc.array(
  fc
    .record({ source: fc.nat(12), grade: fc.constantFrom(...GRADES) })
    .map(({ source, grade }) => cite(`s${source}`, `s${source % 4}`, grade)),
)

describe('documents by origin', () => {
  it('are one origin and ten relays where ten pages pass on one report', () => {
    expect(countOrigins(clusterByOrigin([...RELAYS, FT]))).toEqual({
      ...{ documents: 11, origins: 1, relays: 10 },
    })
    const [cluster] = clusterByOrigin([...RELAYS, FT, COLUMN])
    expect(cluster).toEqual({ origin: 'ft', report: FT, relays: RELAYS })
  })

  it('are relays where the report itself is not cited', () => {
    const two = RELAYS.slice(0, 2)
    expect(clusterByOrigin(two)).toEqual([{ origin: 'ft', report: null, relays: two }])
    expect(countOrigins(clusterByOrigin(two))).toEqual({ documents: 2, origins: 1, relays: 2 })
  })

  it('are no relays where one alone stands for its origin', () => {
    const [relay = FT] = RELAYS
    const clusters = clusterByOrigin([relay, COLUMN])
    expect(clusters.map(loneDocument)).toEqual([relay, COLUMN])
    expect(countOrigins(clusters)).toEqual({ documents: 2, origins: 2, relays: 0 })
    expect(loneDocument({ origin: 'ft', report: FT, relays: [relay] })).toBeNull()
  })

  it('count once with their best grade, however often they are cited', () => {
    const better = { ...FT, grade: 'D' } as const
    expect(documentsOf([FT, better, FT])).toEqual([better])
  })

  it('fall into clusters that leave none out and name none twice', () => {
    fc.assert(
      fc.property(cites, (all) => {
        const clusters = clusterByOrigin(all)
        const inClusters = clusters.flatMap(documentsIn).map(({ source }) => source)
        expect(inClusters.toSorted()).toEqual([...new Set(all.map((each) => each.source))].sort())
        for (const cluster of clusters) {
          const origins = documentsIn(cluster).map(({ origin }) => origin)
          expect(new Set(origins)).toEqual(new Set([cluster.origin]))
        }
        const { documents, origins, relays } = countOrigins(clusters)
        expect(origins).toBe(new Set(all.map(({ origin }) => origin)).size)
        expect(documents - relays).toBeLessThanOrEqual(origins)
      }),
    )
  })
})
