import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { realTerms, termsReader } from '#tests/support/real-terms.ts'
import { Comparison } from './comparison.tsx'
import { toComparison } from './comparison-view.ts'
import { Instruments } from './instruments.tsx'
import { toInstruments } from './instruments-view.ts'
import { toTermSheet } from './sheet-view.ts'
import { TermSheet } from './term-sheet.tsx'
import { TermsLead } from './terms-lead.tsx'

function page(locale: Locale, on?: string): Document {
  const reader = termsReader(locale, on)
  const facts = realTerms(reader)
  const sheet = toTermSheet(facts, reader)
  const html = renderToStaticMarkup(
    <>
      {sheet.lead && (
        <header>
          <TermsLead view={sheet.lead} locale={locale} />
        </header>
      )}
      <TermSheet view={sheet} locale={locale} />
      <Instruments view={toInstruments(facts.instruments, reader)} locale={locale} />
      <Comparison view={toComparison(facts.comparison, reader)} locale={locale} />
    </>,
  )
  return new DOMParser().parseFromString(html, 'text/html')
}

const all = (within: Document | Element | null, selector: string) => [
  ...(within?.querySelectorAll(selector) ?? []),
]

describe.each(['en', 'ja'] as const)('the term sheet as served: %s', (locale) => {
  const served = page(locale)

  it('has each term with its state in a word and for machines', () => {
    const articles = all(served, 'article[data-term]')
    expect(articles).toHaveLength(37)
    for (const article of articles) {
      expect(article.getAttribute('data-known-on')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(article.querySelector('h4 .standing')?.textContent).not.toBe('')
      expect(all(article, '.account')).toHaveLength(3)
    }
    const legal = served.querySelector('article[data-term="legal-force"]')
    expect(legal?.getAttribute('data-state')).toBe('different')
    expect(all(legal, '[data-says]').map((side) => side.getAttribute('data-says'))).toEqual([
      ...['commitment', 'not-binding'],
    ])
  })

  it('has every account that is not silent with its date and a source', () => {
    for (const account of all(served, '.account[data-says]')) {
      expect(account.querySelector('h5 time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d{2}/)
      expect(account.querySelector('p .source-mark a.cite')).not.toBeNull()
    }
    for (const silent of all(served, '.account[data-side]:not([data-says])')) {
      expect(silent.querySelector('p.nothing')?.textContent).toMatch(/2026/)
    }
  })

  it('has the counts as computed numbers that add up, at the head and in the index', () => {
    const heads = all(served, 'header .terms-lead data.computed')
    expect(heads.map((each) => each.getAttribute('value'))).toContain('10')
    const index = all(served, '.term-index summary data.computed')
    const sum = index.reduce((total, each) => total + Number(each.getAttribute('value')), 0)
    expect(sum).toBe(37)
    expect(all(served, '.term-index details[open]')).toHaveLength(1)
    expect(served.querySelector('header .formula')?.textContent).toContain('= 37')
  })

  it('leads by every link of the index to a term of the page', () => {
    const links = all(served, '.term-index a').map((each) => each.getAttribute('href') ?? '')
    expect(links).toHaveLength(37)
    for (const href of links) {
      expect(served.getElementById(href.split('#')[1] ?? ''), href).not.toBeNull()
    }
  })

  it('has each document with its legal force, and the ruling as a table', () => {
    const documents = all(served, 'article[data-instrument]')
    expect(documents).toHaveLength(14)
    const [first, second] = documents.map((each) => each.getAttribute('data-instrument'))
    expect([first, second]).toEqual(['mou-20250904', 'eo-14345'])
    expect(all(served, '#ruling tbody tr')).toHaveLength(12)
  })

  it('shows the grade of the reported fund at the head of its column', () => {
    expect(served.querySelector('#comparison thead [data-grade="E"]')).not.toBeNull()
    expect(all(served, '#comparison tbody tr')).toHaveLength(16)
  })
})

describe('the day before the memorandum', () => {
  it('says that there is none, and nothing of what came', () => {
    const text = page('en', '2025-08-15').body.textContent
    expect(text).toContain('No memorandum is in the record up to this day.')
    expect(text).toContain('The record compares nothing up to this day.')
    expect(text).not.toMatch(/14345|ruling|Korea–US|September/)
    expect(page('ja', '2025-08-15').body.textContent).toContain(
      'この日までに、覚書は記録にありません。',
    )
  })
})
