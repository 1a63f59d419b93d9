import { type FiscalPeriod, fiscalPeriod } from '#domain/period.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { words } from '#i18n/words.ts'
import { type Here, hrefTo } from '#ui/address.ts'

/** How others call the period, and a page that reads such labels. */
export interface NamesView {
  readonly names: readonly NameView[]
  readonly labels: { readonly href: string; readonly word: string }
}

export interface NameView {
  readonly key: string
  readonly text: string
  /** Set where the name is not in the language of the page. */
  readonly lang: Locale | undefined
  readonly how: string
}

export function toNames(period: FiscalPeriod, here: Here): NamesView {
  const said = messages(here.locale).softbankPeriod
  const ended = formatPeriod(fiscalPeriod(period.fiscalYear + 1, period.part), 'en', 'short')
  const name = (key: 'end' | 'japanese', lang: Locale, text: string): NameView => ({
    ...{ key, text, how: said.named[key] },
    lang: lang === here.locale ? undefined : lang,
  })
  const calendar = calendarName(period, here.locale)
  return {
    names: [
      name('end', 'en', calendar ? `${ended}, ${ended.replace('FY', '')}` : ended),
      name('japanese', 'ja', japaneseName(period)),
      ...(calendar
        ? [{ key: 'calendar', text: calendar, lang: undefined, how: said.named.calendar }]
        : []),
    ],
    labels: {
      href: hrefTo(here, `/softbank/labels?label=${encodeURIComponent(ended)}`),
      word: said.labels,
    },
  }
}

/** Named by the month the fiscal year closes in: `2025年3月期第4四半期`. */
function japaneseName({ fiscalYear, part }: FiscalPeriod): string {
  return `${fiscalYear + 1}年3月期${words('ja').periodPart[part]}`
}

/** A quarter's name by the calendar year; null for longer periods, which are none of it. */
function calendarName({ part, end }: FiscalPeriod, locale: Locale): string | null {
  if (!part.startsWith('q')) return null
  const quarter = Number(end.slice(5, 7)) / 3
  return messages(locale).softbankPeriod.calendarQuarter(quarter, Number(end.slice(0, 4)))
}
