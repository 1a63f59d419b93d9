import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Locale } from '#domain/text.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { LADDER, LOANS, PAID, PLEDGE } from '#tests/support/mini-ladder.ts'
import { quantity, text } from '#tests/support/mini-parts.ts'
import { MINI_RATES } from '#tests/support/mini-rates.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toLadderChart } from './ladder-chart.ts'

function context(locale: Locale = 'en', on = '2026-11-22'): FigureContext {
  const edition = { day: day(on), latest: on === '2026-11-22' }
  return { here: { locale, ...edition, path: '/vehicle' }, edition, rates: MINI_RATES }
}

function vehicle(figures: readonly Figure[]): Vehicle {
  return {
    ...{ id: 'us-japan-vehicle', name: text('Vehicle', '枠組み'), knownOn: PLEDGE.knownOn },
    ...{ descriptions: [], stages: [], legalForce: [], figures, cites: PLEDGE.cites },
  }
}

function chart(figures: readonly Figure[] = LADDER, locale: Locale = 'en') {
  const view = toLadderChart(vehicle(figures), context(locale))
  if (view?.drawing.form !== 'rows') throw new RangeError('no rows are drawn')
  return { ...view, rows: view.drawing.groups.flatMap((group) => group.rows) }
}

const selected = LADDER.find(({ rung }) => rung === 'selected') as Figure

/** The ladder with what is selected restated. */
function selecting(value: string, rest: Partial<Figure> = {}): readonly Figure[] {
  const restated = { ...selected, quantity: quantity(value), qualifier: null, ...rest }
  return [PLEDGE, restated]
}

describe('the title of the ladder', () => {
  it('says how much of a dollar has been selected, to a tenth of a cent', () => {
    expect(chart().title).toBe('Of $550bn, about 6.5 cents in the dollar has been selected')
    expect(chart(LADDER, 'ja').title).toBe(
      '5,500億ドルのうち、選定されたのは1ドルにつき約6.5セント',
    )
  })

  it.each([
    ['55bn USD', 'Of $550bn, 10 cents in the dollar has been selected'],
    ['100bn USD', 'Of $550bn, about 18 cents in the dollar has been selected'],
    ['5.5bn USD', 'Of $550bn, 1 cent in the dollar has been selected'],
    ['100m USD', 'Of $550bn, less than a tenth of a cent in the dollar has been selected'],
    ['549bn USD', 'Nearly all of $550bn has been selected'],
    ['550bn USD', 'All of $550bn has been selected'],
    ['600bn USD', 'More than $550bn has been selected: $600bn'],
    ['5tn JPY', 'Of $550bn, ¥5tn has been selected'],
  ])('stays true when %s is selected', (value, title) => {
    expect(chart(selecting(value)).title).toBe(title)
  })

  it('keeps a bound that the source set', () => {
    expect(chart(selecting('55bn USD', { qualifier: 'more-than' })).title).toBe(
      'Of $550bn, more than 10 cents in the dollar has been selected',
    )
    expect(chart(selecting('550bn USD', { qualifier: 'at-most' })).title).toBe(
      'Of $550bn, up to $550bn has been selected',
    )
  })

  it('says that nothing is stated, or why, where no amount is', () => {
    expect(chart([PLEDGE]).title).toBe('Of $550bn, no source states an amount selected')
    expect(chart([PLEDGE], 'ja').title).toBe('5,500億ドルのうち、選定された額を示す出典はない')
    const missing = { quantity: { kind: 'missing', reason: 'not-disclosed' } } as const
    expect(chart(selecting('1bn USD', missing)).title).toBe(
      'Of $550bn, the amount selected is not disclosed',
    )
  })

  it('compares nothing where there is no headline, or more than one amount selected', () => {
    const second = { ...selected, id: 'second', measure: 'selected-again' }
    for (const figures of [[selected], [...LADDER, second]]) {
      expect(chart(figures).title).toBe('The money ladder, rung by rung')
    }
  })
})

describe('the rungs of the ladder', () => {
  it('stand in their order, those without a figure with the words for it', () => {
    const { rows } = chart()
    expect(rows.map(({ title, label }) => `${title}: ${label}`)).toEqual([
      'Headline: $550bn',
      'Named: $109bn',
      'Selected: about $36bn',
      'Financed: more than ¥340bn',
      'Paid: not disclosed',
      'Returned: nothing stated',
    ])
  })

  it('keep an amount in yen in yen, and say the rate it is drawn at', () => {
    const loans = chart().rows.find(({ key }) => key === LOANS.id)
    expect(loans?.label).toBe('more than ¥340bn')
    expect(loans?.lines.at(-1)).toBe('≈ $2.2bn at ¥156.76/$, May 1, 2026')
    expect(loans?.at).toBeCloseTo(340e9 / 156.76, 1)
    const mark = chart().drawing.marks.find(({ key }) => key === LOANS.id)
    expect(mark?.value).toBe('340000000000')
    expect(chart(LADDER, 'ja').rows.find(({ key }) => key === LOANS.id)?.label).toBe('3,400億円超')
  })

  it('have no bar where there is no number, and never a zero', () => {
    const empty = chart().rows.filter(({ at }) => at === null)
    expect(empty.map(({ key, none }) => [key, none])).toEqual([
      [PAID.id, 'hatched'],
      ['returned', 'dash'],
    ])
    const values = chart().drawing.marks.map(({ value }) => value)
    expect(values.filter((value) => value === '')).toHaveLength(2)
    expect(values).not.toContain('0')
  })

  it('have no bar without a rate either', () => {
    const rates = { days: new Map(), averages: new Map() }
    const view = toLadderChart(vehicle(LADDER), { ...context(), rates })
    const rows = view?.drawing.form === 'rows' ? view.drawing.groups[0]?.rows : []
    const loans = rows?.find(({ key }) => key === LOANS.id)
    expect(loans).toMatchObject({ at: null, none: 'dash', label: 'more than ¥340bn' })
    expect(loans?.lines).toContain('no rate')
  })

  it('are solid where a government says so and outlined where the press does', () => {
    const firm = Object.fromEntries(chart().rows.map(({ key, firmness }) => [key, firmness]))
    expect(firm[PLEDGE.id]).toBe('solid')
    expect(firm[LOANS.id]).toBe('outlined')
  })

  it('say the other wording of the pledge when they are asked', () => {
    const [pledge] = chart().drawing.marks
    expect(pledge?.lines).toContain('Also printed: “Up to” (Japan’s wording): $550bn')
    expect(new Set(pledge?.lines).size).toBe(pledge?.lines.length)
  })

  it('are the rows of the table, with the same numbers', () => {
    const { table, drawing, rows } = chart()
    expect(table.rows.map(({ key }) => key)).toEqual(rows.map(({ key }) => key))
    const inTable = table.rows.map(({ cells: [first] }) =>
      first?.kind === 'figure' ? first.view.value : '',
    )
    expect(inTable).toEqual(drawing.marks.map(({ value }) => value))
  })

  it('are not drawn where nothing is stated on any', () => {
    expect(toLadderChart(vehicle([]), context())).toBeNull()
  })
})
