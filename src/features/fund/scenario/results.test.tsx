import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { LINE_KEYS } from '#domain/scenario-lines.ts'
import { evaluateFormula, quotientOf, roundedTo } from '#tests/support/machine-formula.ts'
import { ROUND } from '#tests/support/scenarios.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { ScenarioResults } from './results.tsx'
import { toScenarioResults } from './results-view.ts'

function pageOf(locale: 'en' | 'ja', assumptions = ROUND): Element {
  const here = { locale, day: day('2026-11-22'), latest: true, path: '/fund/scenario' }
  const view = toScenarioResults(assumptions, { here } as FigureContext)
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(<ScenarioResults view={view} here={here} />)
  return page
}

const ALONE = { ...ROUND, leverage: { digits: 1n, scale: 0 }, receipts: null }

describe.each(['en', 'ja'] as const)('the results on the page: %s', (locale) => {
  it('have every line once, as a number with its unit, or as words that say why there is none', () => {
    for (const assumptions of [ROUND, ALONE]) {
      const page = pageOf(locale, assumptions)
      const shown = [...page.querySelectorAll('[data-line]')]
      const lines = shown.map((each) => each.getAttribute('data-line') ?? '')
      expect(lines.filter((line) => !line.startsWith('sum-')).toSorted()).toEqual(
        LINE_KEYS.toSorted(),
      )
      for (const each of shown) {
        const why = each.getAttribute('data-none')
        expect(each.textContent).not.toBe('')
        expect(each.matches('data.computed[value]:not([value=""])')).toBe(why === null)
        if (why === null) expect(each.getAttribute('data-unit')).toMatch(/^(USD|percent|years)$/)
      }
    }
  })

  it('have a receipt for each, whose formula comes to the number in its unit', () => {
    const page = pageOf(locale)
    for (const number of page.querySelectorAll('data[data-line]')) {
      const line = number.getAttribute('data-line')
      const receipts = page.querySelectorAll(`[data-receipt="${line}"]`)
      expect([line, receipts.length]).toEqual([line, 1])
      const reckoned = evaluateFormula(receipts[0]?.getAttribute('data-formula') ?? '')
      const value = quotientOf(number.getAttribute('value') ?? '')
      expect(reckoned && roundedTo(reckoned, 12)).toBe(roundedTo(value, 12))
      const worked = receipts[0]?.textContent ?? ''
      expect([line, line === 'doubling' || worked.endsWith(` ${number.textContent}`)]).toEqual([
        line,
        true,
      ])
    }
  })

  it('say once that nothing is converted to yen, and leave nothing blank', () => {
    const page = pageOf(locale, ALONE)
    const text = page.textContent ?? ''
    const said = locale === 'en' ? 'None is converted to yen' : '円には換算しない'
    expect(text.split(said)).toHaveLength(2)
    for (const part of page.querySelectorAll('p, dt, dd, td, th, h2, h3, h4, caption')) {
      expect(part.textContent?.trim()).not.toBe('')
    }
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  })
})
