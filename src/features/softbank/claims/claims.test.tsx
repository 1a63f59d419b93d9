import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { figuresOf } from '#record/check/figures.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { Claims } from './claims.tsx'
import { toClaims } from './claims-view.ts'

function page(locale: Locale, checks = RECORD.pressChecks): Document {
  const context = realReader(locale, '/softbank/claims')
  const facts = { checks, figures: figuresOf(RECORD), sources: RECORD.sources }
  const html = renderToStaticMarkup(<Claims view={toClaims(facts, context)} here={context.here} />)
  return new DOMParser().parseFromString(html, 'text/html')
}

describe('the page of checked claims', () => {
  it('has an article for each sentence, with its id, its clock and its verdict', () => {
    const articles = [...page('en').querySelectorAll('article[data-press-check]')]
    expect(articles).toHaveLength(15)
    for (const article of articles) {
      const id = article.getAttribute('data-press-check')
      expect(article.id).toBe(id)
      expect(article.getAttribute('data-known-on')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(article.querySelector('.verdict')?.getAttribute('data-rating')).toBe(
        article.getAttribute('data-rating'),
      )
      expect(article.querySelectorAll('[data-formula]').length).toBeGreaterThan(0)
    }
  })

  it('opens every number of a formula to its page, and gives machines the computed one', () => {
    const step = page('ja').querySelector('#mint-124 [data-formula]')
    expect(step?.getAttribute('data-agrees')).toBe('true')
    expect(
      [...(step?.querySelectorAll('a') ?? [])].map((each) => each.getAttribute('href')),
    ).toEqual([
      '/ja/figures/softbank.fy2024q4.net-income',
      '/ja/figures/softbank.fy2023q4.net-income',
    ])
    expect(step?.querySelector('data.figure')?.getAttribute('value')).toBe('517180000000')
    expect(step?.querySelector('data.computed')?.getAttribute('value')).toBe('123.8')
    expect(step?.querySelector('data.printed')?.getAttribute('value')).toBe('124')
  })

  it('keeps another printing apart from the figure whose page it opens', () => {
    const step = page('en').querySelectorAll('#zdnet-124 [data-formula]')[1]
    expect(step?.querySelector('data.figure')).toBeNull()
    const printing = step?.querySelector('data.printing')
    expect(printing?.getAttribute('value')).toBe('124300000000')
    expect(printing?.getAttribute('data-presentation')).toBe('with-non-controlling-interests')
    expect(printing?.closest('a')?.getAttribute('href')).toBe(
      '/en/figures/softbank.fy2019q3.net-income',
    )
  })

  it('carries the rate of a conversion with its day and kind', () => {
    const rates = [...page('en').querySelectorAll('#mint-usd data.rate:not(details *)')]
    expect(
      rates.map((rate) =>
        ['value', 'data-rate-on', 'data-rate-kind'].map((name) => rate.getAttribute(name)),
      ),
    ).toEqual([
      ['147.75', '2025-05-13', 'day'],
      ['152.3966', '2025-01-01/2025-03-31', 'average'],
    ])
  })

  it('lists every sentence with its verdict at the top', () => {
    const rows = [...page('en').querySelectorAll('#verdicts tbody tr')]
    expect(rows).toHaveLength(15)
    expect(rows[0]?.querySelector('a')?.getAttribute('href')).toBe('#asahi-177')
  })

  it('marks the rating’s own name as Japanese on an English page only', () => {
    expect(page('en').querySelector('#mint-124 .verdict-line [lang=ja]')?.textContent).toBe('正確')
    expect(page('ja').querySelector('.verdict-line [lang=ja]')).toBeNull()
  })

  it('says so where nothing was checked yet', () => {
    const empty = page('en', [])
    expect(empty.body.textContent).toContain('No sentence has been checked up to this day.')
    expect(empty.querySelectorAll('h1, article')).toHaveLength(1)
  })
})
