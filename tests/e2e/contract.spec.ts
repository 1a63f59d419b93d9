import { expect, type Page, test } from '@playwright/test'
import { ADDRESSES } from './pages.ts'

interface FigureData {
  readonly text: string
  readonly value: string
  readonly href: string
  readonly data: Record<string, string | undefined>
}

function figuresOn(page: Page): Promise<FigureData[]> {
  return page.locator('data.figure').evaluateAll((nodes) =>
    nodes.map((node) => ({
      text: node.textContent ?? '',
      value: node.getAttribute('value') ?? '',
      href: node.closest('a')?.getAttribute('href') ?? '',
      data: { ...(node as HTMLElement).dataset },
    })),
  )
}

const EXACT = /^-?\d+(\.\d+)?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

function expectFigure({ text, value, href, data }: FigureData): void {
  expect(text.trim(), JSON.stringify(data)).not.toBe('')
  if (data['converted'] !== undefined) {
    expect(value).toMatch(EXACT)
    expect(data['rate']).toMatch(EXACT)
    expect(data['rateOn']).toMatch(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/)
    expect(['day', 'average', 'period-end', 'issuer']).toContain(data['rateKind'])
    expect(data['from']).toBeTruthy()
    return
  }
  expect(href).toContain(`/figures/${data['figure']}`)
  expect(data['knownOn']).toMatch(DAY)
  if (data['missing'] === undefined) {
    expect(value, data['figure']).toMatch(EXACT)
    expect(data['unit']).toBeTruthy()
    expect(data['grade'], data['figure']).toMatch(/^[A-F]$/)
  } else {
    expect(value).toBe('')
  }
}

test.describe('every page, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const address of ADDRESSES) {
    test(`${address} shows every figure as the contract says`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(200)
      const figures = await figuresOn(page)
      for (const figure of figures) expectFigure(figure)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('html')).toHaveAttribute('lang', address.slice(1, 3))
      const charts = page.locator('figure[data-chart]')
      for (const chart of await charts.all()) {
        // A chart that outweighs its page is a link to the page that has it.
        if ((await chart.getAttribute('data-brings')) !== null) {
          const place = new RegExp(`#${await chart.getAttribute('data-chart')}$`)
          await expect(chart.locator('.brought:visible')).toHaveAttribute('href', place)
          continue
        }
        await expect(chart.locator('svg').first()).toBeAttached()
        await expect(chart.locator('table')).toHaveCount(1)
      }
      await test.step('and keeps to the signs of the house', async () => {
        expect(await page.locator('main').innerText()).not.toContain('￥')
        for (const { text } of figures) {
          expect(text).not.toMatch(/-\d/)
          expect(text).not.toMatch(/\bFY\d{2}\b/)
        }
      })
    })
  }
})

test('digits are equally wide in every table', async ({ page }) => {
  await page.goto('/ja/softbank')
  const widths = await page
    .locator('td')
    .first()
    .evaluate((cell) =>
      ['1111', '8888'].map((digits) => {
        const span = document.createElement('span')
        span.textContent = digits
        cell.append(span)
        return span.getBoundingClientRect().width
      }),
    )
  expect(widths[0]).toBeGreaterThan(0)
  expect(widths[0]).toBe(widths[1])
})
