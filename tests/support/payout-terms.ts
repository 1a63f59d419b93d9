import fc from 'fast-check'
import { type Decimal, parseDecimal, rescale, trimmed } from '#domain/decimal.ts'
import { type Money, money } from '#domain/money.ts'
import type { CashPlan, PayoutTerms } from '#domain/payout.ts'
import { PAYOUT_RANGES, type PayoutInput } from '#domain/payout-terms.ts'

/** What a form may send for one input: its ends often, whole numbers often, else any number it takes. */
function inputs(input: PayoutInput): fc.Arbitrary<Decimal> {
  const { low, high, digits } = PAYOUT_RANGES[input]
  const [least, most] = [low, high].map((end) => rescale(end, digits).digits) as [bigint, bigint]
  const one = 10n ** BigInt(digits)
  const whole = fc.bigInt((least + one - 1n) / one, most / one).map((units) => units * one)
  return fc
    .oneof(
      { arbitrary: fc.bigInt(least, most), weight: 3 },
      { arbitrary: whole, weight: 3 },
      // Amounts of any size, not only those that fill their range.
      { arbitrary: fc.nat().map((few) => least + (BigInt(few) % (most - least + 1n))), weight: 2 },
      { arbitrary: fc.constantFrom(least, most), weight: 1 },
    )
    .map((units) => trimmed({ digits: units, scale: digits }))
}

const amounts = (input: PayoutInput): fc.Arbitrary<Money<'USD'>> =>
  inputs(input).map((value) => money('USD', rescale(value, 11).digits))
const counts = (input: PayoutInput): fc.Arbitrary<number> =>
  inputs(input).map(({ digits, scale }) => Number(digits) / 10 ** scale)

function plans(cash: fc.Arbitrary<Money<'USD'>>): fc.Arbitrary<CashPlan> {
  return fc.oneof(
    fc.record({ shape: fc.constant('level' as const), each: cash }),
    fc.record({
      shape: fc.constant('ramp' as const),
      first: cash,
      last: cash,
      years: counts('over'),
    }),
    fc.record({
      shape: fc.constant('own' as const),
      years: fc.array(cash, { minLength: 1, maxLength: 60 }),
    }),
  )
}

function termsWith(
  funding: fc.Arbitrary<Money<'USD'>>,
  cash: fc.Arbitrary<Money<'USD'>>,
): fc.Arbitrary<PayoutTerms> {
  return fc.record({
    ...{ funding, sofr: inputs('sofr'), spread: inputs('spread') },
    ...{ life: counts('life'), building: counts('building'), horizon: counts('horizon') },
    ...{ cash: plans(cash), carryInterest: fc.boolean() },
    ...{ usContribution: inputs('us'), equityPart: inputs('equity') },
  })
}

/** Every payout that can be asked; a part of them hands out about what was paid in. */
export function payoutTerms(): fc.Arbitrary<PayoutTerms> {
  const funding = amounts('funding')
  const near = funding.chain(({ amount }) => {
    const yearly = fc
      .bigInt(0n, 30n)
      .map((percent) => money('USD', ((amount * percent) / 10_000n) * 100n))
    return termsWith(fc.constant(money('USD', amount)), yearly)
  })
  return fc.oneof(termsWith(funding, amounts('each')), near)
}

/** Payouts of a few cents, odd ones among them, such as no form can ask. */
export function pennyTerms(): fc.Arbitrary<PayoutTerms> {
  const cents = (least: bigint) => fc.bigInt(least, 999n).map((amount) => money('USD', amount))
  return termsWith(cents(1n), cents(0n))
}

export function exactly(text: string): Decimal {
  const value = parseDecimal(text)
  if (!value) throw new Error(`"${text}" is no decimal`)
  return value
}

/** So many billions of dollars. */
export function billions(text: string): Money<'USD'> {
  return money('USD', rescale(exactly(text), 11).digits)
}
