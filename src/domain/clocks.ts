import type { Day } from './day.ts'
import { type Decimal, divideRounded, rescale } from './decimal.ts'
import type { Figure } from './figure.ts'
import { MINOR_DIGITS, type Money, money } from './money.ts'
import { type Converted, convert, type Rate } from './rate.ts'
import type { Text } from './text.ts'
import { lastDay } from './when.ts'

/** One pledge in dollars as so many yen on two days. The dollars do not move: all of the difference is the rate's. */
export interface YenClocks {
  readonly pledge: Money<'USD'>
  readonly announced: Converted
  readonly chosen: Converted
  /** Yen per dollar on the chosen day less that on the day of the announcement, exact. */
  readonly rateDifference: Decimal
  /**
   * The dollars times the difference of the rates, rounded once to whole yen, half away from zero. The two
   * amounts are each rounded too, so that theirs may differ from it by one yen.
   */
  readonly difference: Money<'JPY'>
}

/** Throws if a rate is not positive. */
export function yenClocks(pledge: Money<'USD'>, announced: Rate, chosen: Rate): YenClocks {
  const rateDifference = subtract(chosen.value, announced.value)
  const { digits, scale } = rateDifference
  const cents = 10n ** BigInt(MINOR_DIGITS.USD + scale)
  return {
    pledge,
    announced: convert(pledge, announced),
    chosen: convert(pledge, chosen),
    rateDifference,
    difference: money('JPY', divideRounded(pledge.amount * digits, cents)),
  }
}

function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { digits: rescale(a, scale).digits - rescale(b, scale).digits, scale }
}

/** What the exchange rate did to a pledge in dollars: more yen to a dollar is a weaker yen. */
export type YenMove = 'weaker' | 'stronger' | 'same'

export function moveOf({ rateDifference: { digits } }: YenClocks): YenMove {
  return digits > 0n ? 'weaker' : digits < 0n ? 'stronger' : 'same'
}

/** The dollars of a pledge; null for what is no one amount of dollars or was not promised. */
export function pledgedDollars({ basis, quantity }: Figure): Money<'USD'> | null {
  if (basis !== 'pledge' || quantity.kind !== 'money') return null
  const { currency, amount } = quantity.money
  return currency === 'USD' ? money('USD', amount) : null
}

/** A figure that is such a pledge, and the entry that states it by its title, where it has one. */
export interface StatedPledge {
  readonly figure: Figure
  readonly statedBy: Text | null
}

/** The day whose rate a pledge was made at: the last of a month or year that a source dates it to. */
export function announcedOn({ on }: Pick<Figure, 'on'>): Day {
  return lastDay(on)
}
