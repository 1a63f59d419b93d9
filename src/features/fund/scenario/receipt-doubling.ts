import { formatDecimal } from '#domain/decimal.ts'
import { type Fraction, plus, reduced, whole } from '#domain/fraction.ts'
import { MOST_YEARS, type Outcome } from '#domain/scenario-run.ts'
import type { Locale } from '#domain/text.ts'
import { raised } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import { formatOutcome } from './outcome-text.ts'

/** The two years between which it doubles: `(1 + 7.1%)¹⁰ ≈ 1.98 < 2 ≤ (1 + 7.1%)¹¹ ≈ 2.12`. */
export function toDoubling(ratio: Outcome, years: Outcome, locale: Locale): string | null {
  if (ratio.kind === 'none') return null
  const rate = formatOutcome(ratio, 'ratio', locale)
  const [open, close] = messages(locale).scenarioResults.brackets
  if (ratio.value.top <= 0n) {
    const negative = ratio.value.top < 0n
    return negative ? `1 + ${open}${rate}${close} < 1` : `1 + ${rate} = 1`
  }
  const factor = reduced(plus(whole(1n), ratio.value))
  const after = (count: number) =>
    `${open}1 + ${rate}${close}${raised(count)} ≈ ${grown(factor, count)}`
  if (years.kind === 'none') return `${after(MOST_YEARS)} < 2`
  const count = Number(years.value.top / years.value.bottom)
  const before = count > 1 ? `${after(count - 1)} < ` : ''
  return `${before}2 ≤ ${after(count)}`
}

/** Cut off, not rounded: what falls short of two never reads as two. */
function grown({ top, bottom }: Fraction, count: number): string {
  const power = BigInt(count)
  return formatDecimal({ digits: (top ** power * 100n) / bottom ** power, scale: 2 })
}
