import { expect, test } from '@playwright/test'
import { PAGES } from '#cli/shots/pages.mjs'

/** What a machine reads of a page's figures; texts differ by language, these may not. */
function figureKeys(html: string): string[] {
  const keys = [...html.matchAll(/<data class="figure[^>]*>/g)].map(([tag]) =>
    [
      'value',
      'data-figure',
      'data-unit',
      'data-known-on',
      'data-grade',
      'data-rate',
      'data-rate-on',
    ]
      .map((name) => `${name}=${new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? ''}`)
      .join(' '),
  )
  return keys.toSorted()
}

test.describe('both languages', () => {
  for (const page of PAGES) {
    test(`say the same numbers on ${page || 'the overview'}`, async ({ request }) => {
      const english = figureKeys(await (await request.get(`/en${page}`)).text())
      const japanese = figureKeys(await (await request.get(`/ja${page}`)).text())
      expect(japanese).toEqual(english)
    })
  }

  test('show 2024 Q4 with their own signs and units', async ({ page }) => {
    const shown = async (address: string) => {
      await page.goto(address)
      return page.locator('.full-figure .native data.figure').innerText()
    }
    expect(await shown('/en/figures/softbank.fy2024q4.net-income')).toBe('¥517.2 billion')
    expect(await shown('/ja/figures/softbank.fy2024q4.net-income')).toBe('5172億円')
    expect(await shown('/en/figures/softbank.fy2024q4.svf-segment-income')).toBe('¥26.1 billion')
    expect(await shown('/ja/figures/softbank.fy2024q4.svf-segment-income')).toBe('261億円')
    expect(await shown('/en/figures/softbank.fy2024q4.svf-investment-gain')).toBe('¥177.2 billion')
    expect(await shown('/ja/figures/softbank.fy2024q4.svf-investment-gain')).toBe('1772億円')
    expect(await shown('/en/figures/softbank.fy2024.net-income')).toBe('¥1.15 trillion')
    expect(await shown('/ja/figures/softbank.fy2024.net-income')).toBe('1兆1533億円')
    expect(await shown('/en/figures/softbank.fy2023.net-income')).toBe('−¥227.6 billion')
    expect(await shown('/ja/figures/softbank.fy2023.net-income')).toBe('△2276億円')
  })
})
