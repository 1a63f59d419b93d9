import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fundReader, realFund } from '#tests/support/real-fund-claims.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { ClaimsPanel } from './claims-panel.tsx'
import { toFundClaims } from './claims-view.ts'

function drawn(locale: 'en' | 'ja', on?: string): HTMLElement {
  const reader = fundReader(locale, on)
  const main = document.createElement('main')
  const view = toFundClaims(realFund(reader), reader)
  main.innerHTML = renderToStaticMarkup(<ClaimsPanel view={view} locale={locale} />)
  return main
}

const english = drawn('en')

describe('the claims as they are served', () => {
  it('are articles a machine can read, no id twice', () => {
    const articles = [...english.querySelectorAll('article[data-claim]')]
    const told = articles.map((each) => [
      each.getAttribute('data-claim'),
      each.getAttribute('data-known-on'),
    ])
    expect(told.toSorted()).toEqual(
      RECORD.claims.map(({ id, knownOn }) => [id, knownOn]).toSorted(),
    )
    const ids = [...english.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(['en', 'ja'] as const)('each have a line that says its course in words: %s', (locale) => {
    const lines = [...drawn(locale).querySelectorAll('article svg[role="img"]')]
    expect(lines).toHaveLength(RECORD.claims.length)
    for (const line of lines) {
      expect(line.getAttribute('aria-label')).toMatch(/\d{4}/)
      expect(line.hasAttribute('viewBox')).toBe(false)
      expect(line.querySelectorAll('circle').length).toBeGreaterThan(0)
    }
  })

  it('draw a dispute, a silence and what is superseded each in its own shape', () => {
    const shape = (standing: string) =>
      english.querySelector(`article [data-standing="${standing}"] rect`)?.parentElement?.innerHTML
    expect(shape('reported')).not.toContain('<line')
    expect(shape('disputed')?.match(/<rect/g)).toHaveLength(2)
    expect(shape('no-comment')).toContain('height="4"')
    expect(shape('superseded')).toContain('<line')
    expect(shape('officially-confirmed')).toContain('fill="var(--ink)"')
  })

  it('fold what followed by subject, with a way to the page of the vehicle', () => {
    const folds = [...english.querySelectorAll('#followed > details')]
    expect(folds.map((fold) => fold.getAttribute('data-subject'))).toEqual([
      ...['us-japan-vehicle', 'projects', 'tariffs', 'us-korea-vehicle'],
    ])
    for (const fold of folds) {
      const count = fold.querySelectorAll('article').length
      expect(fold.querySelector('summary')?.textContent).toContain(`: ${count} statement`)
    }
    expect(english.querySelector('#followed .lead a')?.getAttribute('href')).toBe(
      '/en/vehicle#claims',
    )
  })

  it('name every origin, and keep its relays behind it', () => {
    const capital = english.querySelector('[data-claim="swf-initial-capital"] .claim-sources')
    expect(capital?.getAttribute('data-origins')).toBe('1')
    expect(capital?.querySelector('b')?.textContent).toBe('1 origin, 3 relays')
    expect(capital?.querySelector('li > a')?.textContent).toBe('Financial Times')
    expect(capital?.querySelectorAll('details li')).toHaveLength(3)
  })

  it('give every counted number exactly, with the count under it', () => {
    const [sentence, receipt] = english.querySelectorAll('#claims > p:not(.lead)')
    const values = (of: Element | undefined) =>
      [...(of?.querySelectorAll('data.computed') ?? [])].map((each) =>
        Number(each.getAttribute('value')),
      )
    const [statements, documents, origins, relays] = values(sentence)
    expect(statements).toBe(english.querySelectorAll('#claims article').length)
    const [report = 0, passedOn = 0, others = 0, sum] = values(receipt)
    expect([report + passedOn + others, passedOn, sum]).toEqual([documents, relays, documents])
    expect(origins).toBeLessThanOrEqual((documents ?? 0) - (relays ?? 0))
  })

  it('say in an old edition that nothing had followed yet', () => {
    const first = drawn('ja', '2025-05-24')
    expect(first.querySelector('#followed .nothing')?.textContent).toContain('この日までに')
    expect(first.innerHTML).not.toMatch(/5500億|data-known-on="2025-(0[6-9]|1)/)
  })
})
