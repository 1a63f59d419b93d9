import { expect, type Locator, type Page, test } from '@playwright/test'
import { LOCALES } from './pages.ts'

/** The pages that have charts. */
const CHARTED = [
  '',
  '/softbank',
  '/softbank/means',
  '/fund',
  '/vehicle',
  '/timeline/lanes',
] as const

const chartsOf = (page: Page) => page.locator('figure[data-chart]')
/** The drawing that fits the page's width: the others are there and not shown. */
const shown = (chart: Locator) => chart.locator('.chart-box:visible')

interface Mark {
  readonly key: string
  readonly value: string
}

function marksIn(box: Locator): Promise<Mark[]> {
  return box.locator('[data-mark]').evaluateAll((nodes) =>
    nodes.map((node) => ({
      key: node.getAttribute('data-mark') ?? '',
      value: node.getAttribute('data-value') ?? '',
    })),
  )
}

function textsIn(box: Locator): Promise<string[]> {
  return box.locator('svg text').evaluateAll((nodes) => nodes.map((node) => node.textContent ?? ''))
}

const sorted = (marks: readonly Mark[]) =>
  marks.map(({ key, value }) => `${key} ${value}`).toSorted()

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    for (const path of CHARTED) {
      test(`every chart of /${locale}${path} is drawn, at every width`, async ({ page }) => {
        await page.goto(`/${locale}${path}`)
        for (const width of [360, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 })
          const charts = await chartsOf(page).all()
          expect(charts.length).toBeGreaterThan(0)
          for (const chart of charts) {
            const svg = shown(chart).locator('svg')
            await expect(svg).toBeVisible()
            expect((await marksIn(shown(chart))).length).toBeGreaterThan(0)
            await expect(chart.locator('table')).toHaveCount(1)
          }
        }
      })
    }
  }

  test('an edition nobody drew has the numbers as an open table at once', async ({ page }) => {
    await page.goto('/en/on/2025-06-01/softbank')
    const chart = page.locator('figure[data-chart="softbank-net-income"]')
    await expect(chart.locator('table')).toBeVisible()
    await expect(shown(chart).locator('svg')).toContainText('draws itself in the browser')
  })
})

test('an edition nobody drew draws its charts in the browser, in a box of the final size', async ({
  page,
}) => {
  await page.goto('/en/on/2025-06-01/softbank')
  const chart = page.locator('figure[data-chart="softbank-net-income"]')
  await shown(chart).scrollIntoViewIfNeeded()
  const before = await shown(chart).boundingBox()
  await expect(shown(chart).locator('[data-mark]').first()).toBeAttached()
  const after = await shown(chart).boundingBox()
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height])
})

for (const locale of LOCALES) {
  for (const path of CHARTED) {
    test(`the picture, the living chart, the table and the CSV of each chart of /${locale}${path} say the same`, async ({
      page,
    }) => {
      await page.goto(`/${locale}${path}`)
      for (const chart of await chartsOf(page).all()) {
        const key = (await chart.getAttribute('data-chart')) ?? ''
        const picture = { marks: await marksIn(shown(chart)), texts: await textsIn(shown(chart)) }
        expect(new Set(picture.marks.map((mark) => mark.key)).size).toBe(picture.marks.length)

        await shown(chart).scrollIntoViewIfNeeded()
        await shown(chart).hover()
        const live = shown(chart).locator('.awake:not(.waiting)')
        await expect(live).toBeAttached()
        await expect(shown(chart).locator('.picture')).toHaveCount(0)
        expect(sorted(await marksIn(live)), key).toEqual(sorted(picture.marks))
        expect((await textsIn(live)).toSorted(), key).toEqual(picture.texts.toSorted())

        const rows = await tableOf(chart)
        const values = new Map(picture.marks.map((mark) => [mark.key, mark.value]))
        expect([...rows.keys()].toSorted(), key).toEqual([...values.keys()].toSorted())
        for (const [row, inTable] of rows) {
          if (values.get(row) !== '') expect(inTable, `${key} ${row}`).toContain(values.get(row))
        }

        const csv = await page.request.get(`/charts/${key}.csv?lang=${locale}`)
        expect(csv.status(), key).toBe(200)
        const lines = (await csv.text()).trim().split('\r\n')
        expect(lines.length - 1, key).toBe(rows.size)
        const told = lines.join('\n')
        for (const [row, value] of values) {
          if (value !== '') expect(told, `${key} ${row}`).toContain(value)
        }
      }
    })
  }
}

/** The exact values of each row of a chart's table, by the key of the row. */
async function tableOf(chart: Locator): Promise<Map<string, string[]>> {
  const rows = await chart.locator('tbody tr').evaluateAll((nodes) =>
    nodes.map((node) => ({
      key: node.getAttribute('data-key') ?? '',
      values: [...node.querySelectorAll('data[value]')].map(
        (each) => each.getAttribute('value') ?? '',
      ),
    })),
  )
  return new Map(rows.map(({ key, values }) => [key, values]))
}

test('a reader who uses only the keyboard reads a chart value by value and leaves it', async ({
  page,
}) => {
  await page.goto('/en/softbank')
  const chart = page.locator('figure[data-chart="softbank-net-income"]')
  await chart.locator('figcaption a').focus()
  await page.keyboard.press('Tab')
  const alive = shown(chart).locator('.awake:not(.waiting)')
  await expect(alive).toBeFocused()
  await page.keyboard.press('ArrowRight')
  const tip = chart.locator('.chart-tip')
  await expect(tip).toContainText('Q1 FY2019')
  await expect(chart.getByRole('status')).toContainText('Q1 FY2019')
  await page.keyboard.press('End')
  await expect(tip).toContainText('Q2 FY2026')
  const top = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top)
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(alive).not.toBeFocused()
})

test.describe('a chart to take along', () => {
  for (const locale of LOCALES) {
    test(`is an image that says what it shows, by whom, as of when and from where: ${locale}`, async ({
      page,
      request,
    }) => {
      await page.goto(`/${locale}/softbank`)
      const title = await page
        .locator('figure[data-chart="softbank-net-income"] figcaption h2')
        .innerText()
      const svg = await request.get(`/charts/softbank-net-income.svg?lang=${locale}`)
      expect(svg.headers()['content-type']).toContain('image/svg+xml')
      const bare = (await svg.text()).replace(/<[^>]*>/g, '').replace(/\s/g, '')
      expect(bare).toContain(title.replace(/\s/g, ''))
      expect(bare).toContain(`/${locale}/softbank`)
      expect(bare).toMatch(locale === 'en' ? /Sources:/ : /出典：/)
      expect(bare).toContain(locale === 'en' ? 'Nov22,2026' : '2026年11月22日')
      expect(await svg.text()).not.toContain('var(--')
      const png = await request.get(`/charts/softbank-net-income.png?lang=${locale}&theme=dark`)
      expect(png.headers()['content-type']).toBe('image/png')
      expect((await png.body()).subarray(1, 4).toString()).toBe('PNG')
    })
  }

  test('is a 404 that says which there are, for a chart that does not exist', async ({
    request,
  }) => {
    const response = await request.get('/charts/no-such-chart.svg')
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain('softbank-net-income')
  })
})
