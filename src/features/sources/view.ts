import type { FactKind } from '#domain/figure.ts'
import { GRADES } from '#domain/grade.ts'
import type { Source } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { type DocumentView, publishedText, toDocument } from '#ui/document-view.ts'
import type { FactLine } from '#ui/fact-lines.tsx'
import { type ClaimSubjects, pathOfFact } from '#ui/fact-path.ts'

export interface SourceListView {
  readonly lead: string
  /** What each grade means. */
  readonly grades: readonly FactLine[]
  readonly years: readonly { readonly year: string; readonly lines: readonly SourceLineView[] }[]
}

export interface SourceLineView {
  readonly document: DocumentView
  readonly facts: string
}

/** The documents of an edition by year, latest first. */
export function toSourceList(
  lines: readonly { readonly source: Source; readonly facts: number }[],
  here: Here,
): SourceListView {
  const words = messages(here.locale)
  const years = new Map<string, SourceLineView[]>()
  for (const { source, facts } of lines.toReversed()) {
    const year = source.publishedOn?.slice(0, 4) ?? words.sources.undated
    const line = {
      document: toDocument(source, source.grade, here),
      facts: words.sources.facts(facts),
    }
    years.set(year, [...(years.get(year) ?? []), line])
  }
  return {
    lead: words.sources.lead(String(lines.length)),
    grades: GRADES.map((grade) => ({ term: grade, text: words.grade[grade] })),
    years: [...years].map(([year, of]) => ({ year, lines: of })),
  }
}

export interface SourcePageView {
  readonly document: DocumentView
  readonly url: string | null
  readonly facts: readonly FactLine[]
  readonly remarks: readonly string[]
  readonly rests: readonly {
    readonly key: string
    readonly href: string | null
    readonly word: string
  }[]
}

interface RestingFact {
  readonly kind: FactKind | 'rate-quote'
  readonly id: string
  readonly title: Text | null
}

export function toSourcePage(
  source: Source,
  rests: readonly RestingFact[],
  subjects: ClaimSubjects,
  here: Here,
): SourcePageView {
  const { locale } = here
  const all = messages(locale)
  const words = all.sources
  const published = publishedText(source, locale) ?? words.undated
  const inferred = source.publishedOnInferred ? ` (${words.inferred})` : ''
  return {
    document: toDocument(source, source.grade, here),
    url: source.url,
    facts: [
      { term: words.publisher, text: source.publisher },
      { term: words.published, text: `${published}${inferred}` },
      { term: words.kind, text: all.sourceKind[source.kind] },
      { term: words.grade, text: `${source.grade} ${all.grade[source.grade]}` },
      { term: words.language, text: source.lang },
    ],
    remarks: [
      ...(source.titleIsDescription ? [words.titleIsDescription] : []),
      ...(source.quoted ? [words.quoted] : []),
      ...(source.origin === source.id ? [] : [words.origin(source.origin)]),
    ],
    rests: rests.map(({ kind, id, title }) => {
      const path = kind === 'rate-quote' ? '/sources#rates' : pathOfFact(kind, id, subjects)
      return {
        key: `${kind}:${id}`,
        href: path ? hrefTo(here, path) : null,
        word: `${kind === 'rate-quote' ? words.rateQuote : all.factKind[kind]}${locale === 'ja' ? '：' : ': '}${title?.[locale] ?? id}`,
      }
    }),
  }
}
