import type { Decimal } from '#domain/decimal.ts'
import { isCurrency } from '#domain/money.ts'
import { MISSING, type Quantity, type Single, UNITS } from '#domain/quantity.ts'
import type { Figure as FigureRow } from '#store/generated/client.ts'
import { oneOf } from './values.ts'

/** The columns a quantity fills, the same in figures and in their alternatives. */
export type QuantityColumns = Pick<
  FigureRow,
  | 'quantityKind'
  | 'missing'
  | 'currency'
  | 'unit'
  | 'amount'
  | 'scale'
  | 'precision'
  | 'precisionScale'
  | 'highAmount'
  | 'highScale'
  | 'highPrecision'
  | 'highPrecisionScale'
>

const EMPTY = {
  missing: null,
  currency: null,
  unit: null,
  amount: null,
  scale: null,
  precision: null,
  precisionScale: null,
  highAmount: null,
  highScale: null,
  highPrecision: null,
  highPrecisionScale: null,
}

export function quantityColumns(quantity: Quantity): QuantityColumns {
  const { kind } = quantity
  if (kind === 'missing') return { ...EMPTY, quantityKind: kind, missing: quantity.reason }
  if (kind !== 'range') return { ...EMPTY, quantityKind: kind, ...singleColumns(quantity) }
  const { low, high } = quantity
  const { currency, unit, amount, scale, precision, precisionScale } = singleColumns(high)
  const columns = { ...EMPTY, quantityKind: kind, ...singleColumns(low) }
  if (columns.currency !== currency || columns.unit !== unit) {
    throw new TypeError('a range whose ends have different units cannot be stored')
  }
  return {
    ...columns,
    highAmount: amount,
    highScale: scale,
    highPrecision: precision,
    highPrecisionScale: precisionScale,
  }
}

function singleColumns(single: Single) {
  if (single.kind === 'money') {
    const { money, precision } = single
    const { currency, amount } = money
    return { currency, unit: null, amount, scale: null, precision, precisionScale: null }
  }
  const { unit, value, precision } = single
  return {
    currency: null,
    unit,
    amount: value.digits,
    scale: value.scale,
    precision: precision.digits,
    precisionScale: precision.scale,
  }
}

export function toQuantity(row: QuantityColumns): Quantity {
  const { quantityKind: kind, missing } = row
  if (kind === 'missing') return { kind, reason: oneOf(MISSING, missing ?? '') }
  const low = toSingle(row)
  if (kind !== 'range') return low
  const high = toSingle({
    ...row,
    amount: row.highAmount,
    scale: row.highScale,
    precision: row.highPrecision,
    precisionScale: row.highPrecisionScale,
  })
  return { kind, low, high }
}

function toSingle(row: QuantityColumns): Single {
  const { currency, unit, amount, scale, precision, precisionScale } = row
  if (currency === null) {
    const value = toDecimal(amount, scale)
    return {
      kind: 'measurement',
      unit: oneOf(UNITS, unit ?? ''),
      value,
      precision: toDecimal(precision, precisionScale),
    }
  }
  if (!isCurrency(currency) || amount === null || precision === null) {
    throw new RangeError(`the store holds an amount of ${currency} that is none`)
  }
  return { kind: 'money', money: { currency, amount }, precision }
}

function toDecimal(digits: bigint | null, scale: number | null): Decimal {
  if (digits === null || scale === null) throw new RangeError('the store holds half a number')
  return { digits, scale }
}
