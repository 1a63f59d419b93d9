import type { Day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { RecordMeta } from '#domain/record.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay } from '#i18n/date.ts'
import { LOCALES } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefIn, hrefLatest, hrefTo } from './address.ts'

/** What stands around every page. */
export interface FrameView {
  readonly here: Here
  readonly siteName: string
  /** The name of the site in the other language. */
  readonly otherName: { readonly text: string; readonly lang: Locale }
  readonly home: string
  readonly nav: readonly {
    readonly href: string
    readonly word: string
    readonly current: boolean
  }[]
  readonly languages: readonly {
    readonly locale: string
    readonly href: string
    readonly word: string
    readonly current: boolean
  }[]
  readonly edition: string
  /** Set on older editions: the way back to the latest. */
  readonly older: { readonly text: string; readonly href: string; readonly word: string } | null
  readonly picker: {
    readonly action: string
    readonly max: Day
    readonly page: string
    readonly value: Day
  }
  readonly footer: readonly string[]
}

export const SECTIONS = [
  'overview',
  'fund',
  'vehicle',
  'timeline',
  'softbank',
  'people',
  'sources',
] as const

export function toFrameView(here: Here, edition: Edition, meta: RecordMeta): FrameView {
  const { locale } = here
  const words = messages(locale).frame
  const day = formatDay(edition.day, locale)
  const observed =
    meta.lastObservedOn <= edition.day ? formatDay(meta.lastObservedOn, locale) : null
  return {
    here,
    siteName: words.siteName,
    otherName: otherNameIn(locale),
    home: hrefTo(here, ''),
    nav: SECTIONS.map((section) => {
      const path = section === 'overview' ? '' : `/${section}`
      return {
        href: hrefTo(here, path),
        word: words.sections[section],
        current: here.path === path || (path !== '' && beginsWith(here.path, path)),
      }
    }),
    languages: LOCALES.map((each) => ({
      locale: each,
      href: hrefIn(here, each),
      word: words.languages[each],
      current: each === locale,
    })),
    edition: observed ? words.editionLine(day, observed) : words.editionLineEarly(day),
    older: edition.latest
      ? null
      : { text: words.older(day), href: hrefLatest(here), word: words.toLatest },
    picker: { action: `/${locale}/on`, max: meta.compiledOn, page: here.path, value: edition.day },
    footer: edition.latest
      ? [
          words.version(meta.version, formatDay(meta.compiledOn, locale)),
          words.thin(formatDay(meta.thinAfter, locale)),
          words.rates,
          words.licence,
        ]
      : [words.rates, words.licence],
  }
}

/** A page of a section: beneath it, or an answer to a question put to it. */
function beginsWith(path: string, section: string): boolean {
  return ['/', '?'].some((next) => path.startsWith(section + next))
}

function otherNameIn(locale: Locale): FrameView['otherName'] {
  const lang = locale === 'en' ? 'ja' : 'en'
  return { text: messages(lang).frame.siteName, lang }
}
