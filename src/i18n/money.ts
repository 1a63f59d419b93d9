import { type Currency, isCurrency, type Money } from '#domain/money.ts'
import { isQuantityError, parseQuantity } from '#domain/quantity.ts'
import type { Locale } from '#domain/text.ts'
import { markOf, moneyPiece, roundPiece } from './amount.ts'
import { formatQuantity } from './number.ts'
import { joinPiece, joinRange, type NumberStyle } from './piece.ts'
import { reportedPiece } from './reported.ts'
import { words } from './words.ts'

export type MoneyStyle = NumberStyle

/**
 * An amount as people read it: `¥517.2 billion`, `5172億円`; a table gives millions, its unit in the
 * caption (`tableUnit`). `precision` (minor units) is the smallest unit the source gave: nothing
 * finer is shown.
 */
export function formatMoney(
  money: Money,
  locale: Locale,
  style: MoneyStyle = 'prose',
  precision?: bigint,
): string {
  return joinPiece(moneyPiece(money, locale, style, precision))
}

/** An amount approximate by nature: in Japanese decimals of 兆 (`84.46兆円`), not `84兆4635億円`. */
export function formatRound(money: Money, locale: Locale, style: MoneyStyle = 'prose'): string {
  const mixed = locale === 'ja' && (style === 'prose' || style === 'accessible')
  return mixed ? joinPiece(roundPiece(money, style)) : formatMoney(money, locale, style)
}

/** What the caption of a table of amounts says: its digits are millions. */
export function tableUnit(currency: Currency, locale: Locale): string {
  if (locale === 'ja') return `単位：百万${words(locale).currency[currency]}`
  return `${markOf(currency).trim()} millions`
}

/**
 * The digits as the source gave them, never rounded: `517.18bn JPY` is `¥517.18bn`, `5171.8億円`.
 * Text that is not in the record's notation comes back as it is.
 */
export function formatReported(asReported: string, locale: Locale): string {
  const quantity = parseQuantity(asReported)
  if (isQuantityError(quantity)) return asReported
  const [number = '', currency = ''] = asReported.split(' ')
  if (!isCurrency(currency)) return formatQuantity(quantity, locale)
  const [low, high] = number.split('..').map((each) => reportedPiece(each, currency, locale))
  if (!low) return asReported
  return high ? joinRange(low, high, locale, 'prose') : joinPiece(low)
}
