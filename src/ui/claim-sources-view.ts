import { bestGrade, GRADES } from '#domain/grade.ts'
import {
  clusterByOrigin,
  countOrigins,
  documentsIn,
  loneDocument,
  type OriginCluster,
} from '#domain/origin.ts'
import { type Cite, evidenceOn, type Source } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { foreignLanguage } from '#i18n/script.ts'
import { hrefTo } from './address.ts'
import { publishedText } from './document-view.ts'
import type { FigureContext } from './figure-view.ts'

/** What a statement rests on, by origin: each report once, and behind it those that pass it on. */
export interface ClaimSourcesView {
  /** "1 origin, 10 relays". */
  readonly count: string
  readonly origins: number
  readonly relays: number
  /** The best grade there is, in words; null where nothing is cited. */
  readonly best: string | null
  /** How many origins there are of each grade, best first; an origin has its best document's. */
  readonly grades: readonly {
    readonly grade: string
    readonly word: string
    readonly count: string
  }[]
  readonly clusters: readonly OriginView[]
}

export interface OriginView {
  readonly key: string
  /** Null where the report that is passed on is not in the record. */
  readonly report: PaperView | null
  /** Set where the report is not itself cited, or the one document only passes it on. */
  readonly remark: string | null
  readonly relays: readonly PaperView[]
  /** "10 relays"; null where there are none. */
  readonly relayed: string | null
}

/** A document in one line. */
export interface PaperView {
  readonly href: string
  readonly publisher: string
  readonly publisherLang: string | undefined
  readonly title: string
  readonly lang: string
  readonly day: string | null
  /** Null where it is not cited for the statement itself. */
  readonly grade: { readonly letter: string; readonly word: string } | null
}

/** By id. Documents that are not among them are named by their publisher alone. */
export type SourceBook = ReadonlyMap<string, Source>

type Reader = Pick<FigureContext, 'here' | 'edition'>

/** What was public by the edition's day among `cites`. */
export function toClaimSources(
  cites: readonly Cite[],
  sources: SourceBook,
  reader: Reader,
): ClaimSourcesView {
  const { locale } = reader.here
  const words = messages(locale)
  const clusters = clusterByOrigin(evidenceOn(cites, reader.edition.day).cites)
  const { origins, relays } = countOrigins(clusters)
  const grades = gradesOf(clusters)
  const [best] = grades[0] ?? []
  return {
    count: words.parts.origins(origins, relays),
    ...{ origins, relays },
    best: best ? words.facts.evidence(best, words.grade[best]) : null,
    grades: grades.map(([grade, count]) => ({
      ...{ grade, word: words.grade[grade] },
      count: String(count),
    })),
    clusters: clusters.map((cluster) => toOrigin(cluster, sources, reader)),
  }
}

function gradesOf(clusters: readonly OriginCluster[]) {
  const best = clusters.map((cluster) => bestGrade(documentsIn(cluster).map(({ grade }) => grade)))
  return GRADES.flatMap((grade) => {
    const count = best.filter((each) => each === grade).length
    return count === 0 ? [] : [[grade, count] as const]
  })
}

function toOrigin(cluster: OriginCluster, sources: SourceBook, reader: Reader): OriginView {
  const words = messages(reader.here.locale).fundClaims
  const lone = loneDocument(cluster)
  const known = sources.get(cluster.origin)
  const original = known ? reportName(known, reader) : null
  if (lone) {
    const remark = cluster.report || !original ? null : words.passesOn(original)
    const report = toPaper(lone, sources, reader)
    return { key: cluster.origin, report, remark, relays: [], relayed: null }
  }
  const report = cluster.report
    ? toPaper(cluster.report, sources, reader)
    : known
      ? { ...paperOf(known, reader), grade: null }
      : null
  return {
    ...{ key: cluster.origin, report },
    remark: cluster.report ? null : known ? words.notCited : words.unknownOrigin,
    relays: cluster.relays.map((cite) => toPaper(cite, sources, reader)),
    relayed: words.relayed(cluster.relays.length),
  }
}

/** Who reported it and when: "Financial Times, May 24, 2025". */
export function reportName(source: Source, { here }: Pick<Reader, 'here'>): string {
  const day = publishedText(source, here.locale)
  return messages(here.locale).fundClaims.report(source.publisher, day)
}

function toPaper(cite: Cite, sources: SourceBook, reader: Reader): PaperView {
  const { locale } = reader.here
  const grade = { letter: cite.grade, word: messages(locale).grade[cite.grade] }
  const source = sources.get(cite.source)
  if (source) return { ...paperOf(source, reader), grade }
  return {
    href: hrefTo(reader.here, `/sources/${cite.source}`),
    publisher: cite.publisher,
    publisherLang: foreignLanguage(cite.publisher, locale),
    ...{ title: '', lang: locale, day: null, grade },
  }
}

function paperOf(source: Source, { here }: Pick<Reader, 'here'>): Omit<PaperView, 'grade'> {
  return {
    href: hrefTo(here, `/sources/${source.id}`),
    publisher: source.publisher,
    publisherLang: foreignLanguage(source.publisher, here.locale),
    ...{ title: source.title, lang: source.lang, day: publishedText(source, here.locale) },
  }
}
