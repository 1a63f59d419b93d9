import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { follow } from './asked.ts'
import { LOCALES } from './pages.ts'

const MAP = '/people/map'
const IDS = [
  ...readFileSync(join(import.meta.dirname, '../../prisma/record/relations.yaml'), 'utf8').matchAll(
    /^- id: (\S+)$/gm,
  ),
].map(([, id = '']) => id)

const listed = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#list [data-relation]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-relation') ?? ''))

const drawn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('figure[data-chart="people-map"] .chart-box:visible [data-mark]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-mark') ?? ''))

const shown = (page: Page) => page.locator('.shown data.computed').first()

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`every relation of the record is drawn and listed: ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}${MAP}`)
      const found = [...(await listed(page))]
      while ((await page.locator('.map-pager [rel="next"]').count()) > 0) {
        const next = page.locator('.map-pager [rel="next"]')
        await follow(next)
        found.push(...(await listed(page)))
      }
      expect(found.toSorted()).toEqual(IDS.toSorted())
      const marks = await drawn(page)
      expect(marks.filter((key) => !key.startsWith('party-')).toSorted()).toEqual(IDS.toSorted())
    })
  }

  for (const width of [360, 768, 1440]) {
    test(`no name covers another and nothing scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/en${MAP}`)
      const boxes = await page
        .locator('.chart-box:visible [data-mark^="party-"] rect')
        .evaluateAll((all) =>
          all.map((each) => {
            const { left, right, top, bottom } = each.getBoundingClientRect()
            return { left, right, top, bottom }
          }),
        )
      expect(boxes.length).toBeGreaterThan(50)
      const over = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
      )
      expect(over).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
    })
  }

  test('the form asks, and its answer is an address that both languages share', async ({
    page,
  }) => {
    await page.goto(`/en${MAP}`)
    await page.locator('select[name="focus"]').selectOption('openai')
    await page.locator('input[name="standing"][value="confirmed"]').check()
    const submit = page.locator('form.map-filter button[type="submit"]')
    await follow(submit)
    const found = await listed(page)
    expect(found.length).toBeGreaterThan(2)
    await expect(shown(page)).toHaveAttribute('value', `${found.length}`)
    expect((await drawn(page)).filter((key) => !key.startsWith('party-')).toSorted()).toEqual(
      found.toSorted(),
    )
    await follow(page.locator('.languages a[hreflang="ja"]'))
    await expect(page).toHaveURL(/\/ja\/people\/map\?standing=confirmed&focus=openai$/)
    expect(await listed(page)).toEqual(found)
  })

  test('what is no choice is named, and everything else holds', async ({ page }) => {
    await page.goto(`/en${MAP}?type=owns,loves&focus=nobody`)
    await expect(page.locator('.problems')).toContainText('“loves”')
    await expect(page.locator('.problems')).toContainText('“nobody”')
    await expect(page.locator('input[name="type"][value="owns"]')).toBeChecked()
  })

  test('an older edition draws nothing that was not public', async ({ page }) => {
    await page.goto(`/en/on/2025-05-26${MAP}`)
    const days = await page
      .locator('#list [data-relation]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-known-on') ?? ''))
    expect(days.length).toBeGreaterThan(0)
    for (const day of days) expect(day <= '2025-05-26').toBe(true)
    await expect(page.locator('main')).not.toContainText('$550')
  })
})

test('the data of what is shown are files with the same relations', async ({ page, request }) => {
  await page.goto(`/ja${MAP}?type=finances`)
  const found = await listed(page)
  const hrefs = await page
    .locator('.map-files a[href^="/relations/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
  expect(hrefs).toHaveLength(2)
  const [json = '', graphml = ''] = hrefs
  const data = await (await request.get(json)).json()
  expect(data.relations.map(({ id }: { id: string }) => id).toSorted()).toEqual(found.toSorted())
  const xml = await request.get(graphml)
  expect(xml.headers()['content-type']).toContain('application/graphml+xml')
  const text = await xml.text()
  for (const id of found) expect(text).toContain(`<edge id="${id}"`)
  expect((await request.get('/relations/relations.xlsx')).status()).toBe(404)
})

test('by keys alone a reader goes along a line from one box to the next and opens its page', async ({
  page,
}) => {
  await page.goto(`/en${MAP}?focus=masayoshi-son`)
  const box = page.locator('.chart-box:visible')
  await box.focus()
  const active = box.locator('[data-active]')
  await page.keyboard.press('ArrowRight')
  await expect(active).toHaveAttribute('data-mark', 'party-masayoshi-son')
  await page.keyboard.press('ArrowDown')
  await expect(box.locator('.chart-tip')).toContainText('Masayoshi Son →')
  await page.keyboard.press('ArrowDown')
  await expect(active).toHaveAttribute('data-mark', /^party-(?!masayoshi-son)/)
  const other = ((await active.getAttribute('data-mark')) ?? '').replace('party-', '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/en/people/${other}$`))
})

test('a choice renews map and list in place', async ({ page }) => {
  await page.goto(`/en${MAP}`)
  await page.locator('input[name="standing"][value="proposed"]').check()
  await expect(page).toHaveURL(/\/people\/map\?standing=proposed$/)
  const found = await listed(page)
  expect(found.length).toBeGreaterThan(0)
  expect((await drawn(page)).filter((key) => !key.startsWith('party-')).toSorted()).toEqual(
    found.toSorted(),
  )
  await page.goBack()
  await expect(shown(page)).toHaveAttribute('value', `${IDS.length}`)
})
