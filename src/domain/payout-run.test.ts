import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { billions, exactly, payoutTerms } from '#tests/support/payout-terms.ts'
import { formatDecimal, rescale } from './decimal.ts'
import { type Money, money } from './money.ts'
import { PAYOUT_RULES, type PayoutRule, type PayoutTerms } from './payout.ts'
import { levelCashToRepay, levelPayment } from './payout-loan.ts'
import { deemedRate } from './payout-rate.ts'
import { runPayout } from './payout-run.ts'
import { cashToStayOnTarget, firstTarget, scheduledTotal } from './payout-schedule.ts'
import { startingTerms } from './payout-terms.ts'

const level = (each: string): PayoutTerms => ({
  ...startingTerms,
  cash: { shape: 'level', each: billions(each) },
})
const own = (...years: readonly bigint[]): PayoutTerms['cash'] => ({
  shape: 'own',
  years: years.map((amount) => money('USD', amount)),
})
/** So many cents at no interest, in one year. */
const plain = (funding: bigint, cash: bigint): PayoutTerms => ({
  ...startingTerms,
  ...{ funding: money('USD', funding), sofr: exactly('0'), spread: exactly('0') },
  ...{ life: 1, horizon: 1, cash: own(cash) },
})

/** Billions of dollars to three decimals. */
function told(amount: Money<'USD'> | null | undefined): string | null {
  return amount ? formatDecimal(rescale({ digits: amount.amount, scale: 11 }, 3)) : null
}

function overview(terms: PayoutTerms, rule: PayoutRule): readonly (string | number | null)[] {
  const { years, japan, us, unpaid, crossing, japanReturn } = runPayout(terms, rule)
  const first = years[0]
  return [
    ...[told(first?.due), told(first?.japan), told(first?.us), told(first?.unpaid)],
    ...[told(japan), told(us), told(unpaid), crossing],
    japanReturn && formatDecimal(japanReturn),
  ]
}

describe('the worked example: $10bn at 5.5 percent over 20 years', () => {
  // First year: due, Japan, US, unpaid; then totals of Japan and the US, unpaid, crossing, Japan's return.
  it.each([
    ['0.5', '1.050', '0.250', '0.250', '0.800', '5.000', '5.000', '10.775', null, '-5.85'],
    ['1.05', '1.050', '0.525', '0.525', '0.525', '10.500', '10.500', '5.275', null, '0.47'],
    ['2.1', '1.050', '1.050', '1.050', '0.000', '16.820', '25.180', '0.000', 2, '6.17'],
    ['2.5', '1.050', '1.090', '1.410', '0.000', '17.620', '32.380', '0.000', 1, '6.78'],
  ])('by schedule, with $%sbn of cash a year', (each, ...expected) => {
    expect(overview(level(each), 'schedule')).toEqual(expected)
  })

  it.each([
    ['0.5', '10.550', '0.250', '0.250', '10.300', '5.000', '5.000', '20.460', null, '-5.85'],
    ['1.05', '10.550', '0.525', '0.525', '10.025', '10.500', '10.500', '10.872', null, '0.47'],
    ['2.1', '10.550', '1.050', '1.050', '9.500', '15.843', '26.157', '0.000', 14, '6.25'],
    ['2.5', '10.550', '1.250', '1.250', '9.300', '15.833', '34.167', '0.000', 11, '7.12'],
  ])('by loan account, with $%sbn of cash a year', (each, ...expected) => {
    expect(overview(level(each), 'loan-account')).toEqual(expected)
  })

  it('has the thresholds the clause implies', () => {
    const terms = level('2.1')
    expect(told(scheduledTotal(terms))).toBe('15.775')
    expect(told(firstTarget(terms))).toBe('1.050')
    expect(told(cashToStayOnTarget(terms))).toBe('2.100')
    expect(told(levelCashToRepay(terms))).toBe('1.674')
    const needed = PAYOUT_RULES.map((rule) => [rule, told(runPayout(terms, rule).neededForWhole)])
    expect(Object.fromEntries(needed)).toEqual({
      'loan-account': '33.472',
      schedule: '31.550',
      ...{ 'ninety-ten': null, 'by-contribution': null },
      'equity-only': '16.401',
      'half-of-target': '16.736',
    })
  })

  it('by the other descriptions in circulation', () => {
    const ends = (rule: PayoutRule) => overview(level('2.1'), rule).slice(4)
    expect(ends('ninety-ten')).toEqual(['4.200', '37.800', null, 1, '-7.14'])
    expect(ends('by-contribution')).toEqual(['21.000', '21.000', null, null, '8.41'])
    expect(ends('equity-only')).toEqual(['14.683', '27.317', '0.000', 6, '8.68'])
    expect(ends('half-of-target')).toEqual(['8.969', '33.031', '0.000', 6, '-1.55'])
  })
})

describe('a year in which Japan has what it is due', () => {
  it('shares the rest 90/10, and all cash after, in a loan account', () => {
    const terms = { ...plain(100n, 0n), horizon: 3, cash: own(150n, 150n, 10n) }
    const { years, crossing } = runPayout(terms, 'loan-account')
    const shares = years.map(({ first, second, japan, us }) => [first, second, japan, us])
    expect(shares.map((each) => each.map(({ amount }) => amount))).toEqual([
      [150n, 0n, 75n, 75n],
      [50n, 100n, 35n, 115n],
      [0n, 10n, 1n, 9n],
    ])
    expect(crossing).toBe(2)
  })

  it('opens the second stage for that year only in a schedule', () => {
    const terms = { ...plain(100n, 0n), life: 2, horizon: 2, cash: own(120n, 40n) }
    const { years } = runPayout(terms, 'schedule')
    expect(years.map(({ first, second }) => [first.amount, second.amount])).toEqual([
      [100n, 20n],
      [40n, 0n],
    ])
  })

  it('comes after 36 of 72 where the target is taken for both sides’ together', () => {
    const { japan, us, years } = runPayout(plain(36n, 72n), 'half-of-target')
    expect([us.amount, japan.amount, years[0]?.first.amount]).toEqual([50n, 22n, 36n])
    const large = runPayout(plain(3_600n, 7_200n), 'half-of-target')
    expect([large.us.amount, large.japan.amount]).toEqual([5_040n, 2_160n])
    const right = runPayout(plain(3_600n, 7_200n), 'loan-account')
    expect([right.us.amount, right.japan.amount]).toEqual([3_600n, 3_600n])
  })

  it('comes after the loan alone where only equity is shared', () => {
    const terms = { ...plain(10_000n, 0n), horizon: 2, cash: own(9_000n, 2_000n) }
    const { years } = runPayout(terms, 'equity-only')
    // 98 percent is a loan: 9,800; of the 1,200 left after it a tenth.
    expect(years.map(({ japan, us }) => [japan.amount, us.amount])).toEqual([
      [9_000n, 0n],
      [920n, 1_080n],
    ])
  })

  it('is never where the split is by contribution', () => {
    const asked = { ...plain(100n, 1_000n), usContribution: exactly('12.5') }
    const { japan, us, crossing, unpaid } = runPayout(asked, 'by-contribution')
    expect([japan.amount, us.amount, crossing, unpaid]).toEqual([875n, 125n, null, null])
  })
})

describe('the years of building', () => {
  const terms: PayoutTerms = { ...level('2.1'), building: 2, horizon: 4 }

  it('have interest and no cash; instalments begin after them', () => {
    const schedule = runPayout(terms, 'schedule').years
    expect(schedule.map(({ cash }) => told(cash))).toEqual(['0.000', '0.000', '2.100', '2.100'])
    const parts = schedule.map(({ dueParts }) => Object.values(dueParts ?? {}).map(told))
    expect(parts).toEqual([
      ['0.000', '0.550', '0.000'],
      ['0.550', '0.550', '0.000'],
      ['1.100', '0.550', '0.500'],
      ['1.100', '0.523', '0.500'],
    ])
    const loan = runPayout(terms, 'loan-account').years
    expect(loan.map(({ unpaid }) => told(unpaid))).toEqual(['10.550', '11.130', '10.692', '10.230'])
    expect(told(firstTarget(terms))).toBe('2.150')
    expect(told(scheduledTotal(terms))).toBe('16.875')
  })

  it('bear interest on interest in a schedule only if it is asked for', () => {
    const carried = runPayout({ ...terms, carryInterest: true }, 'schedule').years
    expect(carried.map(({ unpaid }) => told(unpaid)).slice(0, 2)).toEqual(['0.550', '1.130'])
    expect(told(scheduledTotal({ ...terms, carryInterest: true }))).toBe('16.967')
  })
})

describe('any payout', () => {
  it('repays an account with the level cash it needs, and not with a cent less for Japan', () => {
    const check = (asked: PayoutTerms) => {
      const horizon = asked.building + asked.life
      const after = (half: bigint) => {
        const cash = { shape: 'level', each: money('USD', 2n * half) } as const
        return runPayout({ ...asked, horizon, cash }, 'loan-account').unpaid?.amount ?? -1n
      }
      const half = levelPayment(asked.funding.amount, asked)
      expect(levelCashToRepay(asked)).toEqual(money('USD', 2n * half))
      expect(after(half)).toBe(0n)
      expect(after(half - 1n) > 0n).toBe(true)
    }
    fc.assert(fc.property(payoutTerms(), check), { numRuns: 500 })
  })

  it('that just meets a schedule takes twice its targets, and Japan has its money and the interest', () => {
    const check = (asked: PayoutTerms) => {
      const horizon = asked.building + asked.life
      const met: bigint[] = []
      for (let year = asked.building; year < horizon; year += 1) {
        const { years } = runPayout({ ...asked, horizon, cash: own(...met) }, 'schedule')
        met.push(2n * (years[year]?.due?.amount ?? 0n))
      }
      const payout = runPayout({ ...asked, horizon, cash: own(...met) }, 'schedule')
      expect(payout.unpaid?.amount).toBe(0n)
      expect(payout.crossing).toBeNull()
      expect(payout.cash).toEqual(payout.neededForWhole)
      expect(payout.japan).toEqual(scheduledTotal(asked))
      expect(firstTarget(asked).amount * 2n).toBe(met[0])
      const parts = (part: 'interest' | 'principal') =>
        payout.years.reduce((sum, { dueParts }) => sum + (dueParts?.[part].amount ?? 0n), 0n)
      expect(parts('principal')).toBe(asked.funding.amount)
      expect(parts('principal') + parts('interest')).toBe(payout.japan.amount)
    }
    fc.assert(fc.property(payoutTerms(), check), { numRuns: 100 })
  })

  it('of ends that no investment has is still a payout', () => {
    const cent = { ...plain(1n, 0n), sofr: exactly('20'), spread: exactly('20') }
    for (const rule of PAYOUT_RULES) {
      const nothing = runPayout({ ...cent, building: 15, horizon: 1 }, rule)
      expect([nothing.japan.amount, nothing.japanReturn, nothing.crossing]).toEqual([
        0n,
        null,
        null,
      ])
      const long = {
        ...level('550'),
        ...{ sofr: exactly('20'), life: 60, building: 15, horizon: 60 },
      }
      expect(runPayout(long, rule).years).toHaveLength(60)
    }
    expect(runPayout({ ...cent, cash: own(1n) }, 'loan-account').japanReturn).toEqual(
      exactly('0.00'),
    )
  })

  it('rounds interest to the cent once a year, half a cent up', () => {
    const interest = (funding: bigint) => {
      const asked = { ...plain(funding, 0n), sofr: exactly('5'), horizon: 2, cash: own(0n, 0n) }
      const { years } = runPayout(asked, 'loan-account')
      return years.map(({ dueParts }) => Number(dueParts?.interest.amount))
    }
    expect([interest(9n), interest(10n), interest(29n)]).toEqual([
      [0, 0],
      [1, 1],
      [1, 2],
    ])
  })

  it('divides the principal so that its instalments add up, odd cents first', () => {
    const asked = { ...plain(1_000n, 0n), life: 3, horizon: 4, cash: own(0n) }
    const { years } = runPayout(asked, 'schedule')
    expect(years.map(({ dueParts }) => Number(dueParts?.principal.amount))).toEqual([
      ...[334, 333, 333, 0],
    ])
  })

  it('has a rate that is never below nil', () => {
    const rate = (sofr: string, spread: string) =>
      formatDecimal(deemedRate({ sofr: exactly(sofr), spread: exactly(spread) }))
    expect([rate('4', '1.5'), rate('4.25', '-0.25'), rate('1', '-2')]).toEqual(['5.5', '4', '0'])
  })
})
