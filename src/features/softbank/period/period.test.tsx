import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { realSoftbank, realSoftbankReader } from '#tests/support/real-softbank.ts'
import { Period } from './period.tsx'
import { toPeriodView } from './view.ts'

function page(key: string, locale: Locale = 'en', on?: string): string {
  const context = realSoftbankReader(locale, `/softbank/${key}`, on)
  const view = toPeriodView(key, realSoftbank(on), context)
  if (!view) throw new RangeError(`no page of ${key}`)
  return renderToStaticMarkup(<Period view={view} here={context.here} />)
}

/** The panels of a page, by their ids. */
const panels = (html: string) =>
  [...html.matchAll(/<section id="([^"]+)" class="panel"/g)].map(([, id]) => id)

describe('the page of a period', () => {
  it('has one heading and a panel for each thing to be said, none of them empty', () => {
    const html = page('fy2024q4')
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).toContain('<article data-report="fy2024q4">')
    expect(panels(html)).toEqual([
      ...['short', 'lines', 'derived', 'reading', 'rates', 'press', 'events', 'around'],
    ])
    expect(panels(page('fy2026q1', 'ja'))).toEqual([
      ...['short', 'lines', 'derived', 'reading', 'also', 'holdings', 'rates', 'press'],
      ...['events', 'around'],
    ])
    expect(panels(page('fy2024'))).toEqual([
      ...['short', 'lines', 'quarters', 'sums', 'reading', 'printings', 'also', 'rates', 'press'],
      ...['events', 'around'],
    ])
  })

  it('marks names of another language, and no other', () => {
    expect(page('fy2024q4')).toContain('<span lang="ja">2025年3月期第4四半期</span>')
    expect(page('fy2024q4', 'ja')).toContain('<span lang="en">Q4 FY2025, Q4 2025</span>')
  })

  it('opens every number to its page in the reader’s edition', () => {
    const html = page('fy2023q4', 'en', '2025-05-24')
    expect(html).toContain('href="/en/on/2025-05-24/figures/softbank.fy2023q4.net-income"')
    expect(html).not.toMatch(/href="\/en\/(?!on\/2025-05-24)/)
    expect(html).toContain('data-rate-on="2024-01-01/2024-03-31"')
  })

  it('gives a computed bound to machines, exact', () => {
    expect(page('fy2025q4')).toContain(
      '<p class="formula">5,002.271 − 3,172.653 = 1,829.618 <data class="computed" value="1000000">± 0.001</data>',
    )
  })

  it('whose results are not out says so where its figures would be', () => {
    const html = page('fy2024q4', 'ja', '2025-05-12')
    expect(panels(html)).toEqual(['lines', 'rates', 'press', 'events', 'around'])
    expect(html).toContain('この日の時点では、この期の数値は記録にありません。')
    expect(html).toContain('この日の時点では、この期について検証した文はありません。')
  })
})
