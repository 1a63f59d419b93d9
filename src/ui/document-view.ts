import type { Edition } from '#domain/edition.ts'
import type { Grade } from '#domain/grade.ts'
import type { Cite, Source } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import { parseWhen } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { foreignLanguage } from '#i18n/script.ts'
import { type Here, hrefTo } from './address.ts'

/** A document as a fact cites it. */
export interface DocumentView {
  readonly href: string
  readonly title: string
  readonly lang: string
  readonly gloss: string | null
  readonly publisher: string
  /** Set where the publisher’s name is not in the language of the page. */
  readonly publisherLang: string | undefined
  readonly published: string | null
  readonly grade: Grade
  readonly gradeWord: string
  readonly quoted: string | null
  /** How many facts rest on it, where a list says so. */
  readonly resting?: string
}

/** The cited documents that were public by the edition's day, in the order of the record. */
export function toDocuments(
  cites: readonly Cite[],
  sources: readonly Source[],
  here: Here,
  edition: Edition,
): readonly DocumentView[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return cites.flatMap((cite) => {
    const source = byId.get(cite.source)
    return source && cite.knownOn <= edition.day ? [toDocument(source, cite.grade, here)] : []
  })
}

export function toDocument(source: Source, grade: Grade, here: Here): DocumentView {
  const { locale } = here
  const words = messages(locale)
  return {
    href: hrefTo(here, `/sources/${source.id}`),
    title: source.title,
    lang: source.lang,
    gloss: source.gloss && source.lang !== locale ? `[${source.gloss[locale]}]` : null,
    publisher: source.publisher,
    publisherLang: foreignLanguage(source.publisher, locale),
    published: publishedText(source, locale),
    grade,
    gradeWord: words.grade[grade],
    quoted: source.quoted ? words.parts.quotedOnly : null,
  }
}

/** As precisely as the document bears it; null where it bears no date. */
export function publishedText({ publishedOn }: Source, locale: Locale): string | null {
  const when = publishedOn === null ? null : parseWhen(publishedOn)
  return when && formatWhen(when, locale)
}
