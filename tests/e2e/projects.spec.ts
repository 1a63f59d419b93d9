import { expect, type Page, test } from '@playwright/test'
import { LOCALES } from './pages.ts'

const LIST = '/vehicle/projects'
const SELECTED = ['portsmouth-gas', 'texas-gulflink', 'georgia-diamond']
const ANNOUNCED = ['smr-tn-al', 'gas-pa', 'gas-tx']

/** The ids of the projects a group of the list shows. */
async function shownIn(page: Page, group: string): Promise<readonly string[]> {
  const rows = page.locator(`[data-group="${group}"] article[data-project]`)
  return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-project') ?? ''))
}

/** The keys of the rows a chart’s table has. */
function drawnIn(page: Page, chart: string): Promise<readonly string[]> {
  return page
    .locator(`figure[data-chart="${chart}"] tbody tr`)
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-key') ?? ''))
}

const shownCount = (page: Page) => page.locator('.shown data.computed').first()
const box = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('four groups stand apart, and no candidate is among the selected', async ({ page }) => {
    await page.goto(`/en${LIST}`)
    expect((await shownIn(page, 'selected')).toSorted()).toEqual(SELECTED.toSorted())
    expect((await shownIn(page, 'announced')).toSorted()).toEqual(ANNOUNCED.toSorted())
    const candidates = await shownIn(page, 'candidate')
    expect(candidates).toHaveLength(19)
    expect(await shownIn(page, 'reported')).toHaveLength(4)
    expect((await drawnIn(page, 'vehicle-projects')).toSorted()).toEqual(
      [...SELECTED, ...ANNOUNCED].toSorted(),
    )
    expect((await drawnIn(page, 'vehicle-candidates')).toSorted()).toEqual(candidates.toSorted())
    await expect(page.locator('#october [data-total]')).toHaveCount(0)
    const totals = page.locator('#october .october-totals data.figure:not([data-converted])')
    await expect(totals).toHaveCount(4)
  })

  test('the sum of the selected is the sum of the numbers beside it', async ({ page }) => {
    await page.goto(`/en${LIST}`)
    const total = page.locator('[data-total="selected"]')
    await expect(total.locator('.native data.computed')).toHaveAttribute('value', '36000000000')
    const terms = await total
      .locator('.formula data.figure')
      .evaluateAll((all) => all.map((term) => Number(term.getAttribute('value'))))
    expect(terms).toHaveLength(3)
    expect(terms.reduce((sum, term) => sum + term, 0)).toBe(36_000_000_000)
    await expect(total.locator('.formula')).toContainText('33.3 + 2.1 + 0.6 = 36.0')
  })

  test('the form asks, and its answer is an address', async ({ page }) => {
    await page.goto(`/ja${LIST}`)
    await box(page, 'sector', 'energy-gas').check()
    await page.locator('select[name="amount"]').selectOption('with')
    await page.locator('form.project-filter button[type="submit"]').click()
    await expect(page).toHaveURL(/sector=energy-gas&.*amount=with/)
    await expect(shownCount(page)).toHaveAttribute('value', '29')
    await expect(page.locator('.shown')).toContainText('29件中1件')
    expect(await shownIn(page, 'selected')).toEqual(['portsmouth-gas'])
    await expect(box(page, 'sector', 'energy-gas')).toBeChecked()
  })

  test('what is no choice is named, and everything else holds', async ({ page }) => {
    await page.goto(`/en${LIST}?sector=energy-gas,coal&region=TX&sort=price`)
    const problems = page.locator('.problems')
    await expect(problems).toContainText('Sector: “coal”')
    await expect(problems).toContainText('Order: “price”')
    await expect(page.locator('.shown')).toContainText('1 of 29 shown')
    expect(await shownIn(page, 'announced')).toEqual(['gas-tx'])
    await page.locator('.languages a[hreflang="ja"]').click()
    await expect(page).toHaveURL(/\/ja\/vehicle\/projects\?sector=energy-gas&region=TX$/)
    expect(await shownIn(page, 'announced')).toEqual(['gas-tx'])
  })

  test('a project has both governments’ amounts, its course and its neighbours', async ({
    page,
  }) => {
    await page.goto(`/en${LIST}/portsmouth-gas`)
    const amounts = page.locator('#amounts section').first().locator('data.figure')
    const printed = amounts.and(page.locator(':not([data-converted])'))
    expect(
      await printed.evaluateAll((all) =>
        all.map((each) => [each.getAttribute('value'), each.getAttribute('data-printing')]),
      ),
    ).toEqual([
      ['33300000000', null],
      ['33000000000', 'us'],
      ['40000000000', 'other'],
    ])
    await expect(page.locator('#yen [data-clock]')).toHaveCount(2)
    await expect(page.locator('#stages li')).toHaveCount(5)
    await expect(page.locator('[data-contradiction="ohio-plant-funding"]')).toBeVisible()
    await page.locator('#neighbours a[href$="texas-gulflink"]').click()
    await expect(page).toHaveURL(/\/vehicle\/projects\/texas-gulflink$/)
  })

  for (const locale of LOCALES) {
    test(`no page of a candidate calls it selected: ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}${LIST}?batch=candidate,reported-candidate`)
      const selected = { en: 'Selected by the President', ja: '大統領が選定' }[locale]
      const hrefs = await page
        .locator('article[data-project] h4 a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(hrefs).toHaveLength(23)
      for (const href of hrefs) {
        await page.goto(href)
        await expect(page.locator('.project-head')).toBeVisible()
        await expect(page.locator('main')).not.toContainText(selected)
      }
    })
  }

  test('an edition that does not know a project has no page of it', async ({ request }) => {
    for (const [path, status] of [
      [`/en${LIST}/portsmouth-gas`, 200],
      [`/en/on/2026-02-18${LIST}/portsmouth-gas`, 200],
      [`/en/on/2026-02-17${LIST}/portsmouth-gas`, 404],
      [`/en${LIST}/no-such-project`, 404],
      [`/en/on/2025-05-26${LIST}`, 200],
    ] as const) {
      expect((await request.get(path)).status(), path).toBe(status)
    }
    const early = await (await request.get(`/en/on/2025-10-27${LIST}`)).text()
    expect(early.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/October 2025/)
  })
})

test('a choice renews the list in place and leaves an address behind', async ({ page }) => {
  await page.goto(`/en${LIST}`)
  await box(page, 'region', 'TX').check()
  await expect(page.locator('.shown')).toContainText('2 of 29 shown')
  await expect(page).toHaveURL(/\/vehicle\/projects\?region=TX$/)
  await expect(box(page, 'region', 'TX')).toBeFocused()
  await page.locator('select[name="sort"]').selectOption('name')
  await expect(page).toHaveURL(/region=TX&sort=name$/)
  await page.goBack()
  await page.goBack()
  await expect(page.locator('.shown')).toContainText('29 of 29 shown')
  await expect(box(page, 'region', 'TX')).not.toBeChecked()
})
