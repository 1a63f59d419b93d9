import type { Claim } from '#domain/claim.ts'
import { clusterByOrigin, countOrigins, documentsIn, type OriginCluster } from '#domain/origin.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { reportName, type SourceBook } from '#ui/claim-sources-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** A piece of the sentence: words, a counted number, or the report that the others pass on. */
export type DigestPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly value: string }
  | { readonly kind: 'report'; readonly text: string; readonly href: string }

/** How many documents carry the claims, of how many origins, and how the count was made. */
export interface DigestView {
  readonly sentence: readonly DigestPart[]
  readonly receipt: readonly DigestPart[]
}

/** Counts what the claims' histories rest on in the edition; null where there is nothing to count. */
export function toDigest(
  claims: readonly Claim[],
  sources: SourceBook,
  { here, edition }: FigureContext,
): DigestView | null {
  const cites = claims.flatMap(({ history }) => history.flatMap((entry) => entry.cites))
  const clusters = clusterByOrigin(evidenceOn(cites, edition.day).cites)
  const { documents, origins } = countOrigins(clusters)
  if (documents === 0) return null
  const words = messages(here.locale).fundClaims.digest
  const main = mostRelayed(clusters)
  const report = main && sources.get(main.origin)
  const relays = main?.relays.length ?? 0
  const others = documents - relays - 1
  const counts = { statements: claims.length, documents, origins, relays, others }
  const rest = words.rest(claims.length, documents, origins)
  const put = (text: string) =>
    fill(text, {
      ...counted({ ...counts, 'report-count': 1 }),
      ...(report && {
        report: {
          ...{ kind: 'report', text: reportName(report, { here }) },
          href: hrefTo(here, `/sources/${report.id}`),
        },
      }),
    })
  return report
    ? { sentence: put(rest + words.relays(relays)), receipt: put(words.formula(relays, others)) }
    : { sentence: put(rest + words.end), receipt: put(words.counted) }
}

/** The report that most documents pass on; null where none is passed on and cited itself. */
function mostRelayed(clusters: readonly OriginCluster[]): OriginCluster | null {
  const passedOn = clusters.filter(({ report, relays }) => report && relays.length > 0)
  return passedOn.reduce<OriginCluster | null>((most, each) => {
    return most && documentsIn(most).length >= documentsIn(each).length ? most : each
  }, null)
}

function counted(counts: Readonly<Record<string, number>>): Record<string, DigestPart> {
  return Object.fromEntries(
    Object.entries(counts).map(([key, value]) => [key, { kind: 'count', value: String(value) }]),
  )
}

/** Puts the pieces in place of their slots. */
function fill(text: string, pieces: Readonly<Record<string, DigestPart>>): readonly DigestPart[] {
  return text
    .split(/\{([^{}]+)\}/)
    .map((part, index): DigestPart => {
      const plain = { kind: 'text', text: part } as const
      return index % 2 === 0 ? plain : (pieces[part] ?? plain)
    })
    .filter((part) => part.kind !== 'text' || part.text !== '')
}
