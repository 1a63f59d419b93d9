import type { FactKind } from '#domain/figure.ts'
import { GRADES } from '#domain/grade.ts'
import type { Source } from '#domain/source.ts'
import type { Locale, Text } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { ContentsItem } from '#ui/contents.tsx'
import { type DocumentView, publishedText, toDocument } from '#ui/document-view.ts'
import type { FactLine } from '#ui/fact-lines.tsx'
import { type ClaimSubjects, pathOfFact } from '#ui/fact-path.ts'

export interface SourceListView {
  readonly lead: string
  /** What each grade means. */
  readonly grades: readonly FactLine[]
  readonly years: readonly SourceYearView[]
  readonly contents: readonly ContentsItem[]
}

export interface SourceYearView {
  readonly id: string
  readonly year: string
  readonly count: string
  readonly lines: readonly SourceLineView[]
}

export interface SourceLineView {
  readonly document: DocumentView
  readonly facts: string
}

interface SourceLine {
  readonly source: Source
  /** How many facts rest on it. */
  readonly facts: number
}

/** The documents of an edition by year, latest first; those without a date at the end. */
export function toSourceList(lines: readonly SourceLine[], here: Here): SourceListView {
  const words = messages(here.locale)
  const byYear = new Map<string | undefined, SourceLine[]>()
  for (const line of lines.toReversed()) {
    const year = line.source.publishedOn?.slice(0, 4)
    byYear.set(year, [...(byYear.get(year) ?? []), line])
  }
  // An undated year is the empty text, which no year comes after.
  const years = [...byYear]
    .toSorted(([one = ''], [other = '']) => (one < other ? 1 : -1))
    .map(([year, of]) => ({
      id: `y-${year ?? 'undated'}`,
      year: year ?? words.sources.undated,
      count: words.sources.documents(of.length),
      lines: of.toSorted(byDay).map(({ source, facts }) => ({
        document: toDocument(source, source.grade, here),
        facts: words.sources.facts(facts),
      })),
    }))
  return {
    lead: words.sources.lead(String(lines.length)),
    grades: GRADES.map((grade) => ({ term: grade, text: words.grade[grade] })),
    years,
    contents: [
      { id: 'grades', title: words.sources.grades },
      { id: 'rates', title: words.sources.rates },
      ...years.map(({ id, year }) => ({ id, title: year })),
    ],
  }
}

/** Latest first; a document of a month stands where that month begins. */
function byDay(one: SourceLine, other: SourceLine): number {
  const before = one.source.publishedOn ?? ''
  const after = other.source.publishedOn ?? ''
  return before === after ? 0 : before < after ? 1 : -1
}

/** By its code where the words have no name for it. */
function languageName(lang: string, locale: Locale): string {
  const known: Readonly<Record<string, string>> = messages(locale).sources.languages
  return known[lang] ?? lang
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
      { term: words.language, text: languageName(source.lang, locale) },
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
