import { clusterByOrigin, countOrigins } from '#domain/origin.ts'
import type { Cite, Evidence } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { foreignLanguage } from '#i18n/script.ts'
import { type Here, hrefTo } from './address.ts'

/** How well something is supported: best grade, origins and those that only relay them, and the documents. */
export interface SourceMarkView {
  readonly grade: string
  readonly gradeWord: string
  readonly origins: string
  readonly cites: readonly CiteView[]
  /** How many there are beyond the first `NAMED_CITES`, in words. */
  readonly more: string | null
  /** Set where every document came after the edition: "documented 30 May 2025". */
  readonly documentedLater: string | null
  readonly quotedOnly: string | null
}

/** Where there is little room, so many documents are named. */
export const NAMED_CITES = 2

export interface CiteView {
  readonly href: string
  readonly publisher: string
  /** Set where the name is not in the language of the page. */
  readonly lang: string | undefined
  readonly grade: string
}

export function toSourceMark(evidence: Evidence, here: Here): SourceMarkView {
  const words = messages(here.locale)
  const { grade, origins, cites, documentedLater, quotedOnly } = evidence
  const { relays } = countOrigins(clusterByOrigin(cites))
  const [later] = documentedLater.toSorted((a, b) => a.knownOn.localeCompare(b.knownOn))
  return {
    grade: grade ?? '',
    gradeWord: grade ? words.grade[grade] : '',
    origins: words.parts.origins(origins, relays),
    cites: cites.map((cite) => toCite(cite, here)),
    more: cites.length > NAMED_CITES ? words.parts.moreCites(cites.length - NAMED_CITES) : null,
    documentedLater:
      cites.length === 0 && later
        ? words.parts.documentedOn(formatDay(later.knownOn, here.locale))
        : null,
    quotedOnly: quotedOnly ? words.parts.quotedOnly : null,
  }
}

function toCite(cite: Cite, here: Here): CiteView {
  return {
    href: hrefTo(here, `/sources/${cite.source}`),
    publisher: cite.publisher,
    lang: foreignLanguage(cite.publisher, here.locale),
    grade: cite.grade,
  }
}
