import { abs, type Decimal } from '#domain/decimal.ts'
import type { Measurement, Unit } from '#domain/quantity.ts'
import type { Locale } from '#domain/text.ts'
import { dropZeros, groupDigits, MINUS, sizeAt, writeMyriads } from './digits.ts'
import { type NumberStyle, negativeMarks, type Piece, UNSIGNED } from './piece.ts'

type CountUnit = Exclude<Unit, 'pp' | 'JPY/share' | 'JPY/USD'>

interface UnitWords {
  readonly one: string
  readonly many: string
  readonly spoken?: string
}

const EN: Readonly<Record<CountUnit, UnitWords>> = {
  '%': { one: '%', many: '%', spoken: ' percent' },
  bp: { one: ' bp', many: ' bp', spoken: ' basis points' },
  x: { one: 'x', many: 'x', spoken: ' times' },
  GW: { one: ' GW', many: ' GW', spoken: ' gigawatts' },
  days: { one: ' day', many: ' days' },
  'business-days': { one: ' business day', many: ' business days' },
  quarters: { one: ' quarter', many: ' quarters' },
  years: { one: ' year', many: ' years' },
  shares: { one: ' share', many: ' shares' },
  jobs: { one: ' job', many: ' jobs' },
  projects: { one: ' project', many: ' projects' },
}
const JA: Readonly<Record<CountUnit, string>> = {
  '%': '%',
  bp: 'ベーシスポイント',
  x: '倍',
  GW: 'ギガワット',
  days: '日',
  'business-days': '営業日',
  quarters: '四半期',
  years: '年',
  shares: '株',
  jobs: '人',
  projects: '件',
}

/** The parts of a written measurement, with the digits its source gave. */
export function measurementPiece(
  { unit, value }: Pick<Measurement, 'unit' | 'value'>,
  locale: Locale,
  style: NumberStyle,
): Piece {
  if (unit === 'pp') return pointsPiece(value, locale, style)
  const marks = value.digits < 0n ? negativeMarks(locale, style) : UNSIGNED
  if (unit === 'JPY/share') return { ...marks, ...perShare(value, locale, style) }
  if (unit === 'JPY/USD') return { ...marks, ...yenPerDollar(value, locale, style) }
  const digits = countDigits(value, locale, style)
  return { ...marks, prefix: '', digits, suffix: unitSuffix(unit, digits, locale, style) }
}

type Body = Pick<Piece, 'prefix' | 'digits' | 'suffix'>

/** `¥153.57/$`, `1ドル=153円57銭`, in tables `153.57円/ドル`. */
export function yenPerDollar(value: Decimal, locale: Locale, style: NumberStyle): Body {
  const digits = sizeAt(value, Math.min(value.scale, 2))
  if (style === 'accessible') {
    return locale === 'en'
      ? { prefix: '', digits, suffix: ' yen per dollar' }
      : { prefix: '1ドル', digits: yenAndSen(digits), suffix: '' }
  }
  if (locale === 'en') return { prefix: '¥', digits, suffix: '/$' }
  if (style === 'prose') return { prefix: '1ドル=', digits: yenAndSen(digits), suffix: '' }
  return { prefix: '', digits, suffix: '円/ドル' }
}

/** Two decimals, unless the source gave whole yen; a table's column always has two. */
function perShare(value: Decimal, locale: Locale, style: NumberStyle): Body {
  const digits = groupDigits(sizeAt(value, style === 'table' || value.scale > 0 ? 2 : 0))
  if (style === 'table') return { prefix: '', digits, suffix: '' }
  if (locale === 'ja')
    return { prefix: '', digits: yenAndSen(digits.replaceAll(',', '')), suffix: '' }
  if (style === 'accessible') return { prefix: '', digits, suffix: ' yen' }
  return { prefix: '¥', digits, suffix: '' }
}

/** `680.70` is `680円70銭`; digits that are no whole sen stay a decimal of yen. */
function yenAndSen(plain: string): string {
  const [yen = '0', sen = ''] = plain.split('.')
  if (sen === '' || sen === '00') return `${yen}円`
  return sen.length === 2 ? `${yen}円${Number(sen)}銭` : `${plain}円`
}

/** Points are a change, so they carry their direction: `+0.3 pp`, `0.3ポイント増`. */
function pointsPiece(value: Decimal, locale: Locale, style: NumberStyle): Piece {
  const digits = groupDigits(sizeAt(value, value.scale))
  const body = { close: '', prefix: '', digits }
  const up = value.digits > 0n
  const flat = value.digits === 0n
  if (locale === 'ja') {
    return { ...body, sign: '', suffix: `ポイント${flat ? '' : up ? '増' : '減'}` }
  }
  if (style === 'accessible') {
    return { ...body, sign: flat ? '' : up ? 'plus ' : 'minus ', suffix: ' percentage points' }
  }
  return { ...body, sign: flat ? '' : up ? '+' : MINUS, suffix: ' pp' }
}

function countDigits(value: Decimal, locale: Locale, style: NumberStyle): string {
  const plain = sizeAt(value, value.scale)
  const inMyriads = locale === 'ja' && (style === 'prose' || style === 'accessible')
  if (!inMyriads || value.scale > 0) return groupDigits(plain)
  return writeMyriads(abs(value.digits))
}

function unitSuffix(unit: CountUnit, digits: string, locale: Locale, style: NumberStyle): string {
  const spoken = style === 'accessible'
  if (locale === 'ja') return spoken && unit === '%' ? 'パーセント' : JA[unit]
  const names = EN[unit]
  if (spoken && names.spoken) return names.spoken
  return dropZeros(digits) === '1' ? names.one : names.many
}
