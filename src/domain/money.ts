import { type Decimal, formatDecimal } from './decimal.ts'

/** ISO 4217 codes the record uses, with the number of minor digits of each. */
export const MINOR_DIGITS = {
  JPY: 0,
  USD: 2,
  KRW: 0,
  EUR: 2,
  GBP: 2,
  CNY: 2,
  NOK: 2,
  SGD: 2,
  AUD: 2,
  CAD: 2,
  AED: 2,
  SAR: 2,
  HKD: 2,
  INR: 2,
} as const

export type Currency = keyof typeof MINOR_DIGITS

/** An exact amount in minor units (whole yen, whole cents) of one currency. */
export interface Money<C extends Currency = Currency> {
  readonly currency: C
  readonly amount: bigint
}

export function isCurrency(text: string): text is Currency {
  return Object.hasOwn(MINOR_DIGITS, text)
}

/** `amount` is in minor units: `money('USD', 100n)` is one dollar. */
export function money<C extends Currency>(currency: C, amount: bigint): Money<C> {
  return { currency, amount }
}

/** The sum of two amounts of one currency. Mixing currencies does not compile, and throws. */
export function add<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  requireSame(a, b)
  return { currency: a.currency, amount: a.amount + b.amount }
}

export function subtract<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  requireSame(a, b)
  return { currency: a.currency, amount: a.amount - b.amount }
}

function requireSame(a: Money, b: Money): void {
  if (typeof a.amount !== 'bigint' || typeof b.amount !== 'bigint') {
    throw new TypeError(
      'only plain amounts are added: those of the money ladder keep to their rung',
    )
  }
  if (a.currency !== b.currency) {
    throw new TypeError(`${a.currency} and ${b.currency} do not mix: convert one of them first`)
  }
}

/** The amount in whole units (yen, dollars) as an exact decimal. */
export function toDecimal({ currency, amount }: Money): Decimal {
  return { digits: amount, scale: MINOR_DIGITS[currency] }
}

/** The exact amount in yen or dollars for machines: ASCII, no separators, no needless zeros. */
export function toPlain(value: Money): string {
  const text = formatDecimal(toDecimal(value))
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
