import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { realFunds, realFundsReader } from '#tests/support/real-funds.ts'
import { SizePanel } from './size-panel.tsx'
import { toSize } from './size-view.ts'

function panel(locale: Locale, on?: string): Document {
  const view = toSize(realFunds(on), 'joint-fund', realFundsReader(locale, on))
  const charts = { linear: <figure id="a" />, log: <figure id="b" /> }
  const html = renderToStaticMarkup(<SizePanel view={view} charts={charts} locale={locale} />)
  return new DOMParser().parseFromString(html, 'text/html')
}

describe('how large the fund would be', () => {
  it('is a fact check that a machine can read', () => {
    const article = panel('en', '2025-07-23').querySelector('article[data-check="largest"]')
    expect(article?.getAttribute('data-verdict')).toBe('overtaken')
    expect(article?.getAttribute('data-edition')).toBe('2025-07-23')
    const computed = [...(article?.querySelectorAll('.reckoning data.computed') ?? [])]
    expect(computed.map((each) => [each.getAttribute('value'), each.textContent])).toEqual([
      ['15.0', 'about 15 times'],
      ['15.0', '15.0'],
    ])
    expect(
      [...(article?.querySelectorAll('.turns time') ?? [])].map((each) =>
        each.getAttribute('datetime'),
      ),
    ).toEqual(['2025-05-24', '2025-07-23'])
  })

  it('quotes the sentence in its own language, and says that no document prints it', () => {
    const quote = panel('ja').querySelector('blockquote')
    expect(quote?.querySelector('[lang="en"]')?.textContent).toBe(
      '“one of the largest bi-national investment vehicles in modern history”',
    )
    expect(panel('ja').body.textContent).toContain('この言葉を載せたものはなく')
    expect(panel('en').querySelector('blockquote [lang]')).toBeNull()
  })

  it('has the linear picture, the logarithmic one, and every fund in a table', () => {
    const page = panel('en')
    expect([...page.querySelectorAll('figure')].map(({ id }) => id)).toEqual(['a', 'b'])
    expect(page.querySelectorAll('[id^="fund-"]')).toHaveLength(48)
    expect(page.querySelectorAll('#size-placed tbody tr')).toHaveLength(4)
  })

  it('opens every amount it names to its own page', () => {
    for (const link of panel('ja', '2025-08-31').querySelectorAll('data.figure')) {
      expect(link.closest('a')?.getAttribute('href')).toMatch(/^\/ja\/on\/2025-08-31\/figures\//)
    }
  })
})
