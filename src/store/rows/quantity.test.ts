import { describe, expect, it } from 'vitest'
import { latestEdition } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import type { Quantity } from '#domain/quantity.ts'
import type { TheRecord } from '#domain/record.ts'
import { getFigure } from '#store/queries/figures.ts'
import { saveRecord } from '#store/save.ts'
import { quantity } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { quantityColumns, toQuantity } from './quantity.ts'

const PLEDGE = 'us-japan-vehicle.2025-07-22.pledge'

function recordWith(change: Partial<Figure>): TheRecord {
  const record = miniRecord()
  const vehicles = record.vehicles.map((vehicle) => ({
    ...vehicle,
    figures: vehicle.figures.map((figure) => ({ ...figure, ...change })),
  }))
  return { ...record, vehicles }
}

const QUANTITIES: readonly Quantity[] = [
  quantity('517.18bn JPY'),
  quantity('-227.646bn JPY'),
  quantity('0 JPY'),
  quantity('30bn..40bn USD'),
  quantity('1..2 %'),
  quantity('18.0 %'),
  quantity('-0.5 pp'),
  quantity('9.2 GW'),
  quantity('1.5k jobs'),
  { kind: 'missing', reason: 'not-assessed' },
]

describe('a quantity in columns', () => {
  it.each(QUANTITIES.map((each) => [each]))('comes back as it was: %s', (each) => {
    expect(toQuantity(quantityColumns(each))).toEqual(each)
  })

  it('keeps a coarser precision than its digits show', () => {
    const exact = quantity('1943.3bn JPY')
    if (exact.kind !== 'money') throw new Error('an amount')
    const coarse = { ...exact, precision: 5_000_000_000n }
    expect(toQuantity(quantityColumns(coarse))).toEqual(coarse)
  })

  it('refuses a range from one unit to another', () => {
    const [low, high] = [quantity('1 %'), quantity('2 pp')]
    if (low.kind !== 'measurement' || high.kind !== 'measurement') throw new Error('two singles')
    expect(() => quantityColumns({ kind: 'range', low, high })).toThrow(/different units/)
  })
})

describe('an amount in the store', () => {
  it('is exact past 2^53', async () => {
    const { db } = await tempDatabase()
    const amount = 2n ** 53n + 1n
    const exact = { kind: 'money', money: { currency: 'JPY', amount }, precision: 1n } as const
    const record = recordWith({ quantity: exact })
    await saveRecord(db, record)
    const figure = await getFigure(db, PLEDGE, latestEdition(record.meta.compiledOn))
    expect(figure?.quantity).toEqual(exact)
  })

  it('is refused past 2^63, and the old record stays', async () => {
    const { db } = await tempDatabase()
    const edition = latestEdition(miniRecord().meta.compiledOn)
    await saveRecord(db, miniRecord())
    const money = { currency: 'JPY', amount: 2n ** 63n } as const
    const tooLarge = recordWith({ quantity: { kind: 'money', money, precision: 1n } })
    await expect(saveRecord(db, tooLarge)).rejects.toThrow()
    expect((await getFigure(db, PLEDGE, edition))?.quantity).toEqual(quantity('550bn USD'))
  })
})
