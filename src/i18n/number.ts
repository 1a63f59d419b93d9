import type { Qualifier } from '#domain/figure.ts'
import type { MissingReason, Quantity, Single } from '#domain/quantity.ts'
import type { Locale } from '#domain/text.ts'
import { moneyPiece } from './amount.ts'
import { measurementPiece } from './measurement.ts'
import { joinPiece, joinRange, type NumberStyle, type Piece } from './piece.ts'
import { words } from './words.ts'

/** Any quantity of the record, with no digit its source did not give. */
export function formatQuantity(
  quantity: Quantity,
  locale: Locale,
  style: NumberStyle = 'prose',
): string {
  switch (quantity.kind) {
    case 'missing':
      return formatMissing(quantity.reason, locale, style)
    case 'range': {
      const low = pieceOf(quantity.low, locale, style)
      return joinRange(low, pieceOf(quantity.high, locale, style), locale, style)
    }
    default:
      return joinPiece(pieceOf(quantity, locale, style))
  }
}

/** A share or change that was worked out to a tenth of a percent: 65n is `6.5%`. */
export function formatTenths(tenths: bigint, locale: Locale): string {
  const value = { digits: tenths, scale: 1 }
  return formatQuantity({ kind: 'measurement', unit: '%', value, precision: TENTH }, locale)
}

const TENTH = { digits: 1n, scale: 1 }

/** A dash stands for "does not apply" alone; what we do not know is said in words. */
export function formatMissing(
  reason: MissingReason,
  locale: Locale,
  style: NumberStyle = 'prose',
): string {
  if (reason !== 'not-applicable' || style === 'accessible') return words(locale).missing[reason]
  return locale === 'en' ? '–' : '-'
}

/** `about …`, `約…`; the text as it is without a qualifier. */
export function withQualifier(text: string, qualifier: Qualifier | null, locale: Locale): string {
  return qualifier === null ? text : words(locale).qualified[qualifier](text)
}

function pieceOf(single: Single, locale: Locale, style: NumberStyle): Piece {
  return single.kind === 'money'
    ? moneyPiece(single.money, locale, style, single.precision)
    : measurementPiece(single, locale, style)
}
