import { abs, divideRounded } from '#domain/decimal.ts'
import { type Currency, MINOR_DIGITS, type Money } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { markOf, moneyPiece } from './amount.ts'
import { groupDigits, sizeAt } from './digits.ts'
import { joinPiece, negativeMarks, UNSIGNED } from './piece.ts'
import { words } from './words.ts'

/** Both languages show an amount to the same place: a tenth of a billion is one 億. */
const STATEMENT: Readonly<Record<Locale, { readonly power: number; readonly places: number }>> = {
  en: { power: 9, places: 1 },
  ja: { power: 8, places: 0 },
}

/** An amount in a table of a company's results, in the unit its caption names (`statementUnit`). */
export function formatStatement(money: Money, locale: Locale, precision?: bigint): string {
  const { power, places } = STATEMENT[locale]
  return inUnit(money, locale, 'table', power, fitPlaces(money, power, places, precision))
}

export function statementUnit(currency: Currency, locale: Locale): string {
  if (locale === 'ja') return `単位：億${words(locale).currency[currency]}`
  return `${markOf(currency).trim()} billions`
}

/** An amount with its unit, short as on a chart, with the signs of a table: `($1.4bn)`, `△14億ドル`. */
export function formatShort(money: Money, locale: Locale): string {
  const piece = moneyPiece(money, locale, 'chart')
  return joinPiece(money.amount < 0n ? { ...piece, ...negativeMarks(locale, 'table') } : piece)
}

interface Fitted {
  readonly size: bigint
  readonly shown: number
}

/** As in prose: rounded once, to the wanted place or to the place the source gave if that is coarser. */
function fitPlaces(money: Money, power: number, places: number, precision = 1n): Fitted {
  const size = abs(money.amount)
  const wanted = powerOf(money, power - places)
  const given = Math.max(wanted, precision.toString().length - 1)
  const grain = roundTo(size, given) === 0n ? wanted : given
  return { size: roundTo(size, grain), shown: Math.max(powerOf(money, power) - grain, 0) }
}

function inUnit(
  money: Money,
  locale: Locale,
  style: 'table' | 'chart',
  power: number,
  { size, shown }: Fitted,
): string {
  const places = size === 0n ? 0 : shown
  const digits = groupDigits(sizeAt({ digits: size, scale: powerOf(money, power) }, places))
  const marks = money.amount < 0n ? negativeMarks(locale, style) : UNSIGNED
  return joinPiece({ ...marks, prefix: '', digits, suffix: '' })
}

/** The power of ten in minor units. */
function powerOf({ currency }: Money, power: number): number {
  return power + MINOR_DIGITS[currency]
}

function roundTo(size: bigint, power: number): bigint {
  const grain = 10n ** BigInt(power)
  return divideRounded(size, grain) * grain
}
