import { type Decimal, divideRounded, formatDecimal, trimmed } from '#domain/decimal.ts'
import { exactDecimal, type Fraction, roundTo, times, whole } from '#domain/fraction.ts'
import { toPlain } from '#domain/money.ts'
import type { InputUnit } from '#domain/scenario.ts'
import type { LineUnit } from '#domain/scenario-lines.ts'
import { inCents, type Outcome } from '#domain/scenario-run.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import { formatQuantity } from '#i18n/number.ts'
import type { NumberStyle } from '#i18n/piece.ts'

type Style = Exclude<NumberStyle, 'table'>

/** What a scenario comes to, as people read it: `$18.0 billion`, `6.5%`, `12 years`; or why there is no number. */
export function formatOutcome(
  outcome: Outcome,
  unit: LineUnit,
  locale: Locale,
  style: Style = 'prose',
): string {
  if (outcome.kind === 'none') return messages(locale).scenarioForm.none[outcome.why]
  const { value } = outcome
  switch (unit) {
    case 'USD':
      return formatMoney({ currency: 'USD', amount: inCents(value) }, locale, style)
    case 'ratio':
      return measured(percentOf(value), '%', locale, style)
    case 'years':
      return measured(roundTo(value, 0), 'years', locale, style)
  }
}

/**
 * The same for machines: dollars, percent (`6.5`) or years as a plain decimal, exact or to 12 decimals;
 * empty where there is no number.
 */
export function plainOutcome(outcome: Outcome, unit: LineUnit): string {
  if (outcome.kind === 'none') return ''
  if (unit === 'USD') return toPlain({ currency: 'USD', amount: inCents(outcome.value) })
  const value = unit === 'ratio' ? hundredfold(outcome.value) : outcome.value
  const exact = exactDecimal(value)
  const fine = exact && exact.scale <= MOST_PLACES ? exact : roundTo(value, MOST_PLACES)
  return formatDecimal(trimmed(fine))
}

/** What a reader assumes, in its unit: `$300 billion`, `4.5x`, `−1%`, `10 years`. */
export function formatInput(
  value: Decimal,
  unit: InputUnit,
  locale: Locale,
  style: Style = 'prose',
): string {
  if (unit !== 'USD bn') return measured(value, unit, locale, style)
  const amount = divideRounded(value.digits * CENTS_OF_A_BILLION, 10n ** BigInt(value.scale))
  return formatMoney({ currency: 'USD', amount }, locale, style)
}

const MOST_PLACES = 12
const CENTS_OF_A_BILLION = 10n ** 11n

function hundredfold(value: Fraction): Fraction {
  return times(value, whole(100n))
}

/** One decimal; as many more as it takes until what is not zero does not look like it. */
function percentOf(value: Fraction): Decimal {
  for (let places = 1; places < MOST_PLACES; places += 1) {
    const percent = roundTo(hundredfold(value), places)
    if (percent.digits !== 0n || value.top === 0n) return percent
  }
  return roundTo(hundredfold(value), MOST_PLACES)
}

function measured(
  value: Decimal,
  unit: Exclude<InputUnit, 'USD bn'>,
  locale: Locale,
  style: Style,
): string {
  const precision = { digits: 1n, scale: value.scale }
  return formatQuantity({ kind: 'measurement', unit, value, precision }, locale, style)
}
