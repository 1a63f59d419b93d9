import type { Figure } from './figure.ts'
import type { LadderRung, Stated } from './ladder.ts'
import { add, type Money, money, subtract } from './money.ts'
import type { Converted } from './rate.ts'
import { addOnRung, type OnRung, onRung, type Rung } from './rung.ts'
import type { Text } from './text.ts'

const yen = money('JPY', 1n)
const dollars = money('USD', 1n)
const headline = onRung('headline', dollars)
const paid = onRung('paid', dollars)
declare const converted: Converted
declare const citeless: Omit<Figure, 'cites'>

// @ts-expect-error yen and dollars have no sum
add(yen, dollars)

// @ts-expect-error what stands on a rung is no plain amount: headline and paid have no sum
add(headline, paid)

// @ts-expect-error nor have two amounts of one rung, by the plain sum
add(paid, paid)

// @ts-expect-error and none is taken from another
subtract(headline, paid)

// @ts-expect-error amounts of two rungs have no sum
addOnRung(headline, paid)

// @ts-expect-error amounts of two currencies on one rung have no sum
addOnRung(paid, onRung('paid', yen))

declare const someRung: OnRung<Rung, 'USD'>
declare const eitherRung: OnRung<'named' | 'selected', 'USD'>

// @ts-expect-error a rung that may be any of six is not one rung
addOnRung(someRung, someRung)

// @ts-expect-error nor one that may be either of two
addOnRung(eitherRung, eitherRung)

// @ts-expect-error nor is one of those two added to the other
addOnRung(eitherRung, onRung('selected', dollars))

declare const promised: NonNullable<Stated<'headline'>['amount']>
declare const chosen: NonNullable<Stated<'selected'>['amount']>

// @ts-expect-error amounts of a ladder keep the name of their rung
addOnRung(promised, chosen)

// @ts-expect-error and their currency is not known by name, so that a ladder has no sums at all
addOnRung(chosen, chosen)

declare const chosenRung: LadderRung<'selected'>

// @ts-expect-error one rung does not stand in for another
export const paidRung: LadderRung<'paid'> = chosenRung

/** The rungs whose amounts `addOnRung` takes together. */
type Pairs = {
  [A in Rung]: {
    [B in Rung]: OnRung<B, 'USD'> extends Parameters<typeof addOnRung<A, 'USD'>>[1] ? [A, B] : never
  }[Rung]
}[Rung]
type OwnPairs = { [R in Rung]: [R, R] }[Rung]
type Same<A, B> = [A, B] extends [B, A] ? true : false

/** Of all thirty-six pairs the six of a rung with itself, and no other. */
export const pairs: Same<Pairs, OwnPairs> = true

// @ts-expect-error a converted amount is not summed with a reported one
add(dollars, converted)

// @ts-expect-error nor are two converted amounts summed
add<'USD'>(converted, converted)

// @ts-expect-error a sentence has both languages
export const half: Text = { en: 'fund' }

// @ts-expect-error a figure names its sources
export const figure: Figure = citeless

export const sum: Money<'JPY'> = add(yen, yen)
export const onOneRung: OnRung<'paid', 'USD'> = addOnRung(paid, paid)
