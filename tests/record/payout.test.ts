import { describe, expect, it } from 'vitest'
import { compareDecimals, type Decimal, rescale } from '#domain/decimal.ts'
import { money } from '#domain/money.ts'
import { PAYOUT_RULES, type PayoutRule, type PayoutTerms } from '#domain/payout.ts'
import { runPayout } from '#domain/payout-run.ts'
import { PAYOUT_RANGES, startingTerms } from '#domain/payout-terms.ts'
import { billions, exactly } from '#tests/support/payout-terms.ts'
import { FIGURES, figureIn } from '#tests/support/retold.ts'

/** The ends of a figure of the record that is a percentage. */
function percentIn(id: string): readonly [Decimal, Decimal] {
  const { quantity } = figureIn(FIGURES, id)
  const ends = quantity.kind === 'range' ? [quantity.low, quantity.high] : [quantity, quantity]
  const [low, high] = ends.map((end) => (end.kind === 'measurement' ? end.value : null))
  if (!low || !high) throw new RangeError(`${id} is no percentage`)
  return [low, high]
}

/** The American percentage of the first and of the second stage, of $100 put in and $1,000 handed out. */
function sharesOf(rule: PayoutRule): readonly bigint[] {
  const terms: PayoutTerms = {
    ...startingTerms,
    ...{ funding: money('USD', 100_00n), sofr: exactly('0'), spread: exactly('0'), life: 1 },
    cash: { shape: 'own', years: [money('USD', 200_00n), money('USD', 800_00n)] },
    horizon: 2,
  }
  const { years } = runPayout(terms, rule)
  return years.map(({ us, cash }) => (us.amount * 100n) / cash.amount)
}

describe('the payout of the memorandum as the record tells it', () => {
  it.each(['loan-account', 'schedule'] as const)('has the record’s two shares by %s', (rule) => {
    const shares = ['before', 'after'].map(
      (stage) => percentIn(`mou-0904.2025-09-04.us-share-${stage}-recovery`)[0],
    )
    expect(sharesOf(rule)).toEqual(shares.map((share) => rescale(share, 0).digits))
  })

  it('is another than that of every other description', () => {
    const others = PAYOUT_RULES.filter((rule) => rule !== 'loan-account' && rule !== 'schedule')
    const memorandum = sharesOf('loan-account')
    const alike = others.filter((rule) => String(sharesOf(rule)) === String(memorandum))
    expect(alike).toEqual([])
  })

  it('starts from an equity part that was told in July 2025', () => {
    const [low, high] = percentIn('akazawa-1-2pct.2025-07-26.equity-share')
    expect(compareDecimals(startingTerms.equityPart, low)).toBeGreaterThanOrEqual(0)
    expect(compareDecimals(startingTerms.equityPart, high)).toBeLessThanOrEqual(0)
  })

  it('may put in as much as all that was pledged, and no more', () => {
    const { quantity } = figureIn(FIGURES, 'us-japan-vehicle.2025-07-22.pledge')
    const { high } = PAYOUT_RANGES.funding
    expect(quantity).toMatchObject({ money: billions(`${rescale(high, 0).digits}`) })
  })
})
