import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { realSoftbank, realSoftbankReader } from '#tests/support/real-softbank.ts'
import { Statements } from './statements.tsx'
import { toStatementsView } from './view.ts'

function page(locale: Locale, on?: string): string {
  const context = realSoftbankReader(locale, '/softbank/statements', on)
  const view = toStatementsView(realSoftbank(on), context)
  return renderToStaticMarkup(<Statements view={view} here={context.here} />)
}

describe('the page of statements', () => {
  it('leads from every row to the page of its period', () => {
    const html = page('ja')
    for (const key of ['fy2026q2', 'fy2024q4', 'fy2019q1', 'fy2024', 'fy2015']) {
      expect(html, key).toContain(`data-order="${key}"><a href="/ja/softbank/${key}">`)
    }
  })

  it('has a list of its parts that leads to each', () => {
    const html = page('en')
    const ids = [...html.matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id)
    expect(ids).toEqual(['quarters', 'years', 'sums', 'printings', 'also'])
    for (const id of ids) expect(html).toContain(`<section id="${id}"`)
  })

  it('has the difference of two printings as a number machines can read', () => {
    expect(page('en')).toContain(
      '<data class="computed" value="-170082000000">−170.082</data> (−11.7%)',
    )
  })

  it('says so when nothing is known', () => {
    expect(page('en', '2015-01-01')).toContain(
      'No results of SoftBank Group are in the record up to this day.',
    )
  })
})
