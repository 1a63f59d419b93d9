import type { Claim } from '#domain/claim.ts'
import { clusterByOrigin, countOrigins, documentsIn, type OriginCluster } from '#domain/origin.ts'
import { evidenceOn, type Source } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { reportName, type SourceBook } from '#ui/claim-sources-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  type ComputedView,
  fillSentence,
  type LinkView,
  type SentenceView,
  type Slots,
} from '#ui/sentence-view.ts'

/** How many documents carry the claims, of how many origins, and how the count was made. */
export interface DigestView {
  readonly sentence: SentenceView
  readonly receipt: SentenceView
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
  const slots: Slots = new Map<string, ComputedView | LinkView>([
    ...Object.entries({ ...counts, 'report-count': 1 }).map(
      ([name, count]) => [name, toCount(count)] as const,
    ),
    ...(report ? [['report', toLink(report, here)] as const] : []),
  ])
  const put = (text: string) => fillSentence(text, slots)
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

function toCount(count: number): ComputedView {
  return { kind: 'computed', value: `${count}`, text: `${count}` }
}

function toLink(report: Source, here: Here): LinkView {
  const href = hrefTo(here, `/sources/${report.id}`)
  return { kind: 'link', text: reportName(report, { here }), href }
}

export function toBook(sources: readonly Source[]): SourceBook {
  return new Map(sources.map((source) => [source.id, source]))
}
