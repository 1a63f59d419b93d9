import { day } from '#domain/day.ts'
import type { When } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { Dated } from '#ui/chart/lanes-parts.ts'

interface DateSpecimenView {
  readonly key: string
  /** What is known of it. */
  readonly name: string
  /** A date of its kind, as pages write it. */
  readonly written: string
  readonly dated: Dated
  readonly soft: boolean
}

const [FIRST, LAST] = [day('2001-04-10'), day('2001-05-20')]
const MONTH: When = { kind: 'span', unit: 'month', key: '2001-04' }
/** Made up, of a year in which the record has nothing. */
const DATES = {
  day: { when: { kind: 'day', day: FIRST }, dated: 'day' },
  month: { when: MONTH, dated: 'span' },
  quarter: { when: { kind: 'span', unit: 'quarter', key: '2001-Q2' }, dated: 'span' },
  between: { when: { kind: 'between', from: FIRST, to: LAST }, dated: 'between' },
  before: { when: { kind: 'before', day: FIRST }, dated: 'before' },
  after: { when: { kind: 'after', day: FIRST }, dated: 'after' },
  circa: { when: { kind: 'circa', of: { kind: 'day', day: FIRST } }, dated: 'day' },
  circaMonth: { when: { kind: 'circa', of: MONTH }, dated: 'span' },
} as const satisfies Record<string, { readonly when: When; readonly dated: Dated }>

export function toDateSpecimens(locale: Locale): readonly DateSpecimenView[] {
  const { dateKinds } = messages(locale).partsPage
  return Object.entries(DATES).map(([key, { when, dated }]) => ({
    ...{ key, dated, soft: when.kind === 'circa', written: formatWhen(when, locale) },
    name: dateKinds[key as keyof typeof DATES],
  }))
}
