import type { Figure } from './figure.ts'
import { add, type Money, money } from './money.ts'
import type { Converted } from './rate.ts'
import { addOnRung, onRung } from './rung.ts'
import type { Text } from './text.ts'

const yen = money('JPY', 1n)
const dollars = money('USD', 1n)
declare const converted: Converted
declare const citeless: Omit<Figure, 'cites'>

// @ts-expect-error yen and dollars have no sum
add(yen, dollars)

// @ts-expect-error amounts of two rungs have no sum
addOnRung(onRung('paid', dollars), onRung('selected', dollars))

// @ts-expect-error amounts of two currencies on one rung have no sum
addOnRung(onRung('paid', dollars), onRung('paid', yen))

// @ts-expect-error a converted amount is not summed with a reported one
add(dollars, converted)

// @ts-expect-error nor are two converted amounts summed
add<'USD'>(converted, converted)

// @ts-expect-error a sentence has both languages
export const half: Text = { en: 'fund' }

// @ts-expect-error a figure names its sources
export const figure: Figure = citeless

export const sum: Money<'JPY'> = add(yen, yen)
