import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Locale } from '#domain/text.ts'
import { event } from '#tests/support/mini-events.ts'
import { LADDER, LOANS, PLEDGE } from '#tests/support/mini-ladder.ts'
import { text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { reader } from '#tests/support/reader.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { toVehicleDigest, type VehicleDigestFacts } from './digest-view.ts'

const deadline = event('deadline-2029', '2029-01-19', text('Deadline', '期限'), {
  ...{ knownOn: day('2025-09-05'), scheduled: true, importance: 3 },
})

function facts(figures: readonly Figure[], context: FigureContext): VehicleDigestFacts {
  const [vehicle] = miniRecord().vehicles
  if (!vehicle) throw new RangeError('the mini record has the vehicle')
  const { rates, edition } = context
  const known = [...rates.days.values()].filter(({ start }) => start <= edition.day)
  return {
    ...{ vehicle: { ...vehicle, figures }, latest: known.at(-1) ?? null },
    ...{ events: [deadline], claims: [], searches: [], projects: [] },
    ...{ terms: [], payout: [] },
  }
}

function digest(context: FigureContext, figures: readonly Figure[] = LADDER) {
  return toVehicleDigest(facts(figures, context), context)
}

const plain = (sentence: SentenceView | null | undefined) =>
  sentence?.map((part) => (typeof part === 'string' ? part : part.text)).join('')

describe('the vehicle in brief', () => {
  it('says where it stands', () => {
    expect(digest(reader('en')).status?.sentence).toBe(
      'US–Japan strategic investment: Announced (step 2 of 13). Last change Jul 22, 2025.',
    )
  })

  it('has the pledge and what of it was selected as its numbers, with the division', () => {
    const shown = (locale: Locale) =>
      digest(reader(locale)).numbers.map(({ figure, comparison }) => [
        ...[figure.text, plain(comparison)],
      ])
    expect(shown('en')).toEqual([
      ['$550 billion', undefined],
      ['about $36 billion', '6.5% of the pledge ($36bn ÷ $550bn)'],
    ])
    expect(shown('ja')).toEqual([
      ['5500億ドル', undefined],
      ['約360億ドル', '約束額の6.5%（360億ドル ÷ 5,500億ドル）'],
    ])
  })

  it('gives no share of a pledge in another currency, and no number without a pledge', () => {
    const yen: Figure = { ...LOANS, rung: 'selected' }
    expect(digest(reader('en'), [PLEDGE, yen]).numbers.at(-1)?.comparison).toBeNull()
    expect(digest(reader('en'), [yen]).numbers).toEqual([])
  })

  it('has every rung of the ladder, as its own page has them', () => {
    expect(digest(reader('en')).rows.map(({ rung, figure }) => [rung, figure?.value])).toEqual([
      ['headline', '550000000000'],
      ['named', '109000000000'],
      ['selected', '36000000000'],
      ['financed', '340000000000'],
      ['paid', ''],
      ['returned', undefined],
    ])
  })

  it('counts the days that are left to the end date, on the day of the edition', () => {
    expect(plain(digest(reader('en')).left)).toContain('789 days')
    expect(plain(digest(reader('ja')).left)).toContain('789日')
    const context = reader('en')
    const none = { ...facts(LADDER, context), events: [] }
    expect(toVehicleDigest(none, context).left).toBeNull()
  })

  it('has no line of terms or of the payout while the record knows of none', () => {
    expect(digest(reader('en')).terms).toBeNull()
    expect(digest(reader('en')).payout.sentences).toEqual([])
  })

  it('says that nothing is selected where no project is', () => {
    expect(plain(digest(reader('en')).selected)).toBe(
      'The record has no selected project up to this day.',
    )
  })
})

describe('the two clocks of the headline', () => {
  const clocks = (context: FigureContext, figures?: readonly Figure[]) =>
    digest(context, figures).clocks?.clocks.map(({ day: on, converted }) => [
      ...[on, converted.text, converted.rateOn],
    ])

  it('are of the day of the pledge and of the last day with a rate', () => {
    expect(clocks(reader('en'))).toEqual([
      ['Jul 22, 2025', '≈ ¥80.50 trillion', '2025-07-22'],
      ['Sep 25, 2026', '≈ ¥86.45 trillion', '2026-09-25'],
    ])
    expect(clocks(reader('ja'))).toEqual([
      ['2025年7月22日', '約80.5兆円', '2025-07-22'],
      ['2026年9月25日', '約86.45兆円', '2026-09-25'],
    ])
  })

  it('end at the day of an older edition, at the last rate published by then', () => {
    expect(clocks(reader('en', '2025-07-30'))).toEqual([
      ['Jul 22, 2025', '≈ ¥80.50 trillion', '2025-07-22'],
      ['Jul 26, 2025', '≈ ¥81.27 trillion', '2025-07-25'],
    ])
  })

  it('are one where the edition has no rate after the day of the pledge', () => {
    expect(clocks(reader('en', '2025-07-23'))).toEqual([
      ['Jul 22, 2025', '≈ ¥80.50 trillion', '2025-07-22'],
    ])
  })

  it('do not run for a pledge in yen, nor without a pledge', () => {
    expect(clocks(reader('en'), [{ ...LOANS, rung: 'headline' }])).toBeUndefined()
    expect(clocks(reader('en'), [])).toBeUndefined()
  })
})
