import type { Figure } from '#domain/figure.ts'
import { type Formula, type Ref, refsOf } from '#domain/formula.ts'
import { parsePeriod } from '#domain/period.ts'
import type { Rate } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay, formatDays } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { formatPresentation } from '#i18n/presentation.ts'
import { arrange } from './arrange.ts'

export type Figures = ReadonlyMap<string, Figure>

/** A formula with the names of its figures; a name they share is said once. */
export function nameFormula(
  formula: Formula,
  rate: Rate | null,
  figures: Figures,
  locale: Locale,
): string {
  const words = messages(locale).softbankClaims.names
  const refs = refsOf(formula)
  const [line = '', ...more] = new Set(refs.map((ref) => lineOf(ref, figures, locale)))
  const shared = refs.length > 1 && more.length === 0
  const show = (ref: Ref) => (shared ? periodOf(ref, locale) : nameRef(ref, figures, locale))
  const parts = arrange(formula, show, rateName(rate, locale), words).join('')
  if (formula.kind === 'streak') return words.streak(line, parts)
  if (formula.kind === 'first-profit-in') return words.firstProfit(line, parts)
  return shared ? words.one(line, parts) : parts
}

/** `Net sales, Q4 FY2024`, also of a figure the edition does not have. */
export function nameRef(ref: Ref, figures: Figures, locale: Locale): string {
  const between = locale === 'ja' ? '、' : ', '
  return `${lineOf(ref, figures, locale)}${between}${periodOf(ref, locale)}`
}

/** The line of the accounts, taken from another period where this one is not known. */
function lineOf({ figure: id, presentation }: Ref, figures: Figures, locale: Locale): string {
  const [subject = '', , measure = ''] = id.split('.')
  const alike = (each: Figure) => each.subject === subject && each.measure === measure
  const label = (figures.get(id) ?? [...figures.values()].find(alike))?.label[locale] ?? measure
  if (presentation === null) return label
  const { softbankClaims } = messages(locale)
  const lines: Readonly<Record<string, string>> = softbankClaims.lines
  const line = lines[`${measure}[${presentation}]`]
  return line ?? softbankClaims.names.printing(label, formatPresentation(presentation, locale))
}

function periodOf({ figure }: Ref, locale: Locale): string {
  const [, key = ''] = figure.split('.')
  const period = parsePeriod(key)
  return period ? formatPeriod(period, locale, 'short') : key
}

function rateName(rate: Rate | null, locale: Locale): string {
  const words = messages(locale).softbankClaims.names
  if (rate === null) return words.rate
  if (rate.kind === 'average') return words.meanRate(formatDays(rate.start, rate.end, locale))
  return words.rateOn(formatDay(rate.observedOn ?? rate.start, locale))
}
