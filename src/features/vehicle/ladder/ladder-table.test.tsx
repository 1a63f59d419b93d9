import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Locale } from '#domain/text.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { LADDER, PLEDGE } from '#tests/support/mini-ladder.ts'
import { quantity, text, when } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import { LadderLine } from './ladder-line.tsx'
import { LadderPanel } from './ladder-panel.tsx'
import { toLadderView } from './ladder-view.ts'

const RAISED: Figure = {
  ...{ ...PLEDGE, id: 'us-japan-vehicle.2026-05-01.pledge', on: when('2026-05-01') },
  ...{ knownOn: day('2026-05-01'), quantity: quantity('600bn USD') },
}

function view(locale: Locale, figures: readonly Figure[] = LADDER) {
  const context = reader(locale)
  const latest = context.rates.days.get(day('2026-09-25')) ?? null
  const vehicle: Vehicle = {
    ...{ id: 'us-japan-vehicle', name: text('Vehicle', '枠組み'), knownOn: PLEDGE.knownOn },
    ...{ descriptions: [], stages: [], legalForce: [], figures, cites: PLEDGE.cites },
  }
  return toLadderView({ vehicle, latest, events: [], claims: [], searches: [] }, context)
}

function panel(locale: Locale, figures?: readonly Figure[]): HTMLElement {
  const box = document.createElement('div')
  box.innerHTML = renderToStaticMarkup(
    <LadderPanel view={view(locale, figures)} chart={null} locale={locale} />,
  )
  return box
}

const valuesIn = (box: HTMLElement) =>
  [...box.querySelectorAll('[data-rung]')].map((row) => [
    row.getAttribute('data-rung'),
    row.querySelector('data[data-figure]')?.getAttribute('value') ?? null,
  ])

describe('the table of the ladder', () => {
  it('has a row for each amount that a machine finds by its rung', () => {
    expect(valuesIn(panel('en'))).toEqual([
      ['headline', '550000000000'],
      ['named', '109000000000'],
      ['selected', '36000000000'],
      ['financed', '340000000000'],
      ['paid', ''],
      ['returned', null],
    ])
    expect(valuesIn(panel('ja'))).toEqual(valuesIn(panel('en')))
    expect(panel('ja').querySelector('tr[data-rung="returned"]')?.textContent).toContain(
      '金額は記録にない',
    )
  })

  it('shows both clocks of dollars with their rates, and says that the rate alone makes the difference', () => {
    for (const locale of ['en', 'ja'] as const) {
      const row = panel(locale).querySelector('tr[data-rung="selected"]')
      const clocks = [...(row?.querySelectorAll('[data-clock]') ?? [])]
      // No rate of February in the small book of rates: the latest alone.
      expect(clocks.map((clock) => clock.getAttribute('data-clock'))).toEqual(['chosen'])
      const headline = panel(locale).querySelector('tr[data-rung="headline"]')
      expect(headline?.querySelectorAll('[data-clock] .rate')).toHaveLength(2)
      expect(headline?.querySelector('.yen-difference .badge')?.textContent).toBe(
        { en: 'exchange rate only', ja: '為替レートの違いだけによる差' }[locale],
      )
      expect(headline?.querySelector('.yen-difference .formula')?.textContent).toContain(
        '5,951,000,000,000',
      )
    }
    expect(panel('en').querySelectorAll('tr[data-rung="financed"] [data-clock]')).toHaveLength(0)
  })

  it('folds a replaced pledge away under the one that holds', () => {
    const row = panel('en', [PLEDGE, RAISED]).querySelector('tr[data-rung="headline"]')
    const fold = row?.querySelector('details.earlier')
    expect(fold?.hasAttribute('open')).toBe(false)
    expect(fold?.querySelector('summary')?.textContent).toBe('Stated before and replaced: 1 entry')
    expect(fold?.querySelector('data')?.getAttribute('value')).toBe('550000000000')
  })

  it('stands in short with the same amounts', () => {
    const box = document.createElement('div')
    const { rows } = view('ja')
    box.innerHTML = renderToStaticMarkup(<LadderLine rows={rows} locale="ja" />)
    expect(valuesIn(box)).toEqual(valuesIn(panel('ja')))
  })
})
