import { AGAINSTS, type Comparison, CURRENCIES_SHOWN, SPANS, TELLINGS } from '#domain/comparison.ts'
import { fiscalPeriod, lastQuarter, QUARTERS } from '#domain/period.ts'
import type { Measure } from '#domain/softbank.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { KnownPeriods } from './question-periods.ts'

/** The form that asks for a comparison; its fields are the parameters of the address. */
export interface FormView {
  readonly action: string
  readonly years: readonly YearRow[]
  readonly measures: readonly Choice[]
  readonly groups: readonly {
    readonly name: string
    readonly word: string
    readonly choices: readonly Choice[]
  }[]
}

export interface Choice {
  readonly value: string
  readonly word: string
  readonly checked: boolean
}

/** A fiscal year: its quarters, then the year itself; null where the edition has no report. */
export interface YearRow {
  readonly key: string
  readonly word: string
  readonly boxes: readonly (Choice | null)[]
}

/** Newest year first. */
export function toFormView(
  action: string,
  comparison: Comparison,
  known: KnownPeriods,
  measures: readonly Measure[],
  locale: Locale,
): FormView {
  const { form } = messages(locale).compare
  const whole = comparison.span === 'year'
  const chosen = new Set(
    comparison.periods.map((period) => (whole ? period.key : lastQuarter(period).key)),
  )
  const have = new Set([...known.quarters, ...known.years].map(({ key }) => key))
  const years = [
    ...new Set([...known.quarters, ...known.years].map(({ fiscalYear }) => fiscalYear)),
  ]
  const box = (fiscalYear: number, part: (typeof QUARTERS)[number] | 'year'): Choice | null => {
    const period = fiscalPeriod(fiscalYear, part)
    if (!have.has(period.key)) return null
    return {
      value: period.key,
      word: formatPeriod(period, locale, 'long'),
      checked: chosen.has(period.key),
    }
  }
  return {
    action,
    years: years
      .toSorted((a, b) => b - a)
      .map((year) => ({
        key: `fy${year}`,
        word: messages(locale).softbank.charts.fiscalYear(year),
        boxes: [...QUARTERS, 'year' as const].map((part) => box(year, part)),
      })),
    measures: measures.map(({ id, label }) => ({
      ...{ value: id, word: label[locale], checked: comparison.measures.includes(id) },
    })),
    groups: [
      group('by', form.span, SPANS, form.spans, comparison.span),
      group('vs', form.against, AGAINSTS, form.againsts, comparison.against),
      group('told', form.told, TELLINGS, form.tellings, comparison.told),
      group('cur', form.shown, CURRENCIES_SHOWN, form.currencies, comparison.shown),
    ],
  }
}

function group<T extends string>(
  name: string,
  word: string,
  values: readonly T[],
  words: Readonly<Record<T, string>>,
  now: T,
): FormView['groups'][number] {
  const choices = values.map((value) => ({ value, word: words[value], checked: value === now }))
  return { name, word, choices }
}
