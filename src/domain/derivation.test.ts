import { describe, expect, it } from 'vitest'
import { checkRecord } from '#record/check.ts'
import { REAL_RECORD } from '#tests/support/record-dir.ts'
import { told } from '#tests/support/softbank-facts.ts'
import { day } from './day.ts'
import { rescale } from './decimal.ts'
import { type Derivation, derivationOf } from './derivation.ts'
import type { Figure } from './figure.ts'
import { parsePeriod } from './period.ts'

const { record } = checkRecord(REAL_RECORD)
const figures = new Map(
  record.reports.flatMap((report) => report.figures.map((figure) => [figure.id, figure] as const)),
)
const derived = [...figures.values()].flatMap((figure) => {
  const derivation = derivationOf(figure)
  return derivation ? [{ figure, derivation }] : []
})

function derivation(id: string): Derivation {
  const found = derived.find(({ figure }) => figure.id === id)
  if (!found) throw new RangeError(`${id} is not derived`)
  return found.derivation
}

const income = (formula: string | null, value = '1829.618bn JPY') =>
  derivationOf(told('fy2025q4', 'net-income', value, day('2026-05-13'), { formula }))

describe('how a quarter follows from what was filed', () => {
  it('is the year less nine months for a fourth quarter, to one in the last filed digit', () => {
    expect(derivation('softbank.fy2025q4.net-income')).toEqual({
      scheme: 'year-9m',
      formula: '5,002.271 − 3,172.653',
      difference: {
        minuend: { digits: 5002271n, scale: 3 },
        subtrahend: { digits: 3172653n, scale: 3 },
      },
      uncertainty: {
        ...{ kind: 'money', money: { currency: 'JPY', amount: 1_000_000n } },
        precision: 1_000_000n,
      },
    })
  })

  it('reads losses in brackets and without', () => {
    expect(derivation('softbank.fy2022q3.investment-gain')).toMatchObject({
      scheme: '9m-h1',
      difference: { minuend: { digits: -13612n }, subtrahend: { digits: -8496n } },
    })
  })

  it('takes half of a precision the record gives itself: it is the width of the interval', () => {
    expect(derivation('softbank.fy2019q2.net-sales')).toMatchObject({
      scheme: 'other',
      difference: null,
      uncertainty: { money: { amount: 700_000_000n } },
    })
  })

  it('has no bound for a difference per share: the number of shares moves too', () => {
    expect(derivation('softbank.fy2021q2.eps')).toMatchObject({
      ...{ scheme: 'h1-q1', uncertainty: null },
    })
  })

  it('is of no scheme where the formula gives another number, or is no difference', () => {
    expect(income('5,002.271 − 3,172.652')?.scheme).toBe('year-9m')
    expect(income('5,002.271 − 3,172.6')).toMatchObject({ scheme: 'other', difference: null })
    expect(income('1,350.558 ÷ 1.045', '1292.4bn JPY')).toMatchObject({
      ...{ scheme: 'other', difference: null },
    })
    expect(income(null)).toBeNull()
  })
})

/** Derived in a way of their own, each with the reason in its note. */
const OTHERWISE = [
  'fy2019q1.net-sales',
  'fy2019q2.net-sales',
  'fy2020q1.investment-gain',
  'fy2020q4.nav',
  'fy2021q1.nav',
  'fy2022q4.svf-investment-gain',
  'fy2023q1.net-sales',
  'fy2023q3.net-sales',
  'fy2023q3.income-before-tax',
  'fy2024q3.eps',
  'fy2024q4.net-sales',
  'fy2024q4.eps',
  'fy2025q3.eps',
  'fy2026q1.nav-per-share',
].map((id) => `softbank.${id}`)

describe('the derived quarters of the record', () => {
  it('are differences of cumulative figures that give the number, but for those listed', () => {
    expect(derived.length).toBeGreaterThan(70)
    const other = derived.filter(({ derivation: { scheme } }) => scheme === 'other')
    expect(other.map(({ figure }) => figure.id).toSorted()).toEqual(OTHERWISE.toSorted())
    for (const { figure, derivation: each } of derived) {
      if (each.scheme === 'other') continue
      const part = { 'h1-q1': 'q2', '9m-h1': 'q3', 'year-9m': 'q4' }[each.scheme]
      expect(parsePeriod(figure.period ?? '')?.part, figure.id).toBe(part)
    }
  })

  it('tell how far they may be off, but for those per share', () => {
    const open = derived.filter(({ derivation: { uncertainty } }) => uncertainty === null)
    expect(open.every(({ figure }) => /\.(eps|nav-per-share)$/.test(figure.id))).toBe(true)
  })

  it('take the year as filed for the fourth, and the first quarter as filed for the second', () => {
    let compared = 0
    for (const { figure, derivation: each } of derived) {
      const { scheme, difference } = each
      if (scheme === 'other' || scheme === '9m-h1' || difference === null) continue
      const [number, from] =
        scheme === 'year-9m'
          ? [difference.minuend, sibling(figure, '')]
          : [difference.subtrahend, sibling(figure, 'q1')]
      expect(from, figure.id).toBeDefined()
      if (from) expect(tenths(number), figure.id).toBe(tenthsOf(from))
      compared += 1
    }
    expect(compared).toBeGreaterThan(40)
  })
})

/** The same line of the same fiscal year: of the year, or of its first quarter. */
function sibling({ id, measure, period }: Figure, part: '' | 'q1'): Figure | undefined {
  const fiscal = parsePeriod(period ?? '')
  if (!fiscal) throw new RangeError(id)
  return figures.get(`softbank.fy${fiscal.fiscalYear}${part}.${measure}`)
}

function tenths(number: { readonly digits: bigint; readonly scale: number }): bigint {
  return rescale(number, 1).digits
}

function tenthsOf({ quantity }: Figure): bigint {
  if (quantity.kind === 'money') return tenths({ digits: quantity.money.amount, scale: 9 })
  if (quantity.kind !== 'measurement') throw new RangeError(quantity.kind)
  return tenths(quantity.value)
}
