import { expect, type Page, test } from '@playwright/test'
import { inYen, yenBetween } from '#tests/support/exact.ts'
import { LOCALES } from './pages.ts'

const RUNGS = ['headline', 'named', 'selected', 'financed', 'paid', 'returned']
const EDITIONS = ['', '/on/2025-08-01', '/on/2026-02-20', '/on/2026-05-02']

/** What a machine reads of a ladder: each rung with its amounts, in the order of the page. */
function readRungs(page: Page, within: string) {
  return page.locator(`${within} [data-rung]`).evaluateAll((rows) =>
    rows.map((row) => {
      // An amount that was replaced is folded away within the rung, and is none of its own.
      const [now] = [...row.querySelectorAll('data[data-figure]')].filter(
        (data) => data.closest('details') === row.closest('details'),
      )
      const { dataset } = (now ?? row) as HTMLElement
      return {
        rung: (row as HTMLElement).dataset['rung'] ?? '',
        figure: dataset['figure'] ?? '',
        value: now?.getAttribute('value') ?? '',
        unit: dataset['unit'] ?? '',
        missing: dataset['missing'] ?? '',
      }
    }),
  )
}

/** The clocks beside each amount of dollars, with what the exchange rate did. */
function readClocks(page: Page) {
  return page.locator('#ladder tr[data-rung]:has([data-clock])').evaluateAll((rows) =>
    rows.map((row) => ({
      dollars: row.querySelector('data[data-figure]')?.getAttribute('value') ?? '',
      figure: row.querySelector('data[data-figure]')?.getAttribute('data-figure') ?? '',
      difference: row.querySelector('.yen-difference data')?.getAttribute('value') ?? '',
      label: row.querySelector('.yen-difference .badge')?.textContent ?? '',
      clocks: [...row.querySelectorAll('[data-clock] data')].map((data) => ({
        yen: data.getAttribute('value') ?? '',
        rate: data.getAttribute('data-rate') ?? '',
        rateOn: data.getAttribute('data-rate-on') ?? '',
        from: data.getAttribute('data-from') ?? '',
      })),
    })),
  )
}

test.describe('the money ladder, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`has the same amounts on the overview and on its own page (${locale})`, async ({
      page,
    }) => {
      for (const edition of EDITIONS) {
        await page.goto(`/${locale}${edition}/vehicle`)
        const own = await readRungs(page, '#ladder table')
        expect(new Set(own.map(({ rung }) => rung)), edition).toEqual(new Set(RUNGS))
        for (const rung of RUNGS) {
          const units = own.filter((row) => row.rung === rung && row.unit !== '')
          expect(new Set(units.map(({ unit }) => unit)).size, rung).toBeLessThanOrEqual(1)
        }
        await page.goto(`/${locale}${edition}`)
        expect(await readRungs(page, '#vehicle'), edition).toEqual(own)
      }
    })

    test(`has two clocks for every amount of dollars, which recompute (${locale})`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/vehicle`)
      const rows = await readClocks(page)
      const rungs = await readRungs(page, '#ladder table')
      const dollars = rungs.filter(({ unit }) => unit === 'USD')
      expect(rows.map(({ figure }) => figure)).toEqual(dollars.map(({ figure }) => figure))
      for (const { dollars: value, figure, clocks, difference, label } of rows) {
        const [first, second] = clocks
        expect(clocks, figure).toHaveLength(2)
        for (const { yen, rate, from } of clocks) {
          expect(yen, figure).toBe(inYen(value, rate))
          expect(from).toBe(figure)
        }
        expect(difference, figure).toBe(yenBetween(value, first?.rate ?? '', second?.rate ?? ''))
        expect((first?.rateOn ?? '') < (second?.rateOn ?? ''), figure).toBe(true)
        expect(label).toBe({ en: 'exchange rate only', ja: '為替レートの違いだけによる差' }[locale])
      }
      const loans = page.locator('#ladder tr[data-rung="financed"] data[data-converted]')
      await expect(loans).toHaveCount(2)
      await expect(loans.first()).toHaveAttribute('data-unit', 'USD')
    })

    test(`knows nothing later in an old edition (${locale})`, async ({ page }) => {
      for (const where of ['/vehicle', '']) {
        await page.goto(`/${locale}/on/2025-08-01${where}`)
        const rungs = await readRungs(page, where ? '#ladder table' : '#vehicle')
        expect(rungs.map(({ rung, value }) => [rung, value])).toEqual([
          ['headline', '550000000000'],
          ...RUNGS.slice(1).map((rung) => [rung, '']),
        ])
        const part = page.locator(where ? '#ladder' : '#vehicle')
        expect(await part.innerText()).not.toMatch(/2026|36 billion|360億|109 billion|1090億/)
        const known = await part
          .locator('[data-known-on]')
          .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['knownOn']))
        expect(known.length).toBeGreaterThan(0)
        for (const day of known) expect((day ?? '') <= '2025-08-01', day).toBe(true)
        // The latest rate an edition has is of its own day or before.
        const rateDays = await part
          .locator('[data-rate-on]')
          .evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['rateOn']))
        for (const day of rateDays) expect((day ?? '') <= '2025-08-01', day).toBe(true)
      }
    })
  }

  test('says the selected part of each dollar with its division, and what was looked for', async ({
    page,
  }) => {
    await page.goto('/en/vehicle')
    const share = page.locator('#ladder [data-share="selected"]')
    await expect(share).toContainText('Of each dollar promised, about 6.5 cents has been selected.')
    await expect(share.locator('data.computed').first()).toHaveAttribute('value', '6.5')
    await expect(share.locator('.formula')).toContainText('$36bn ÷ $550bn')
    const paid = page.locator('#ladder tr[data-rung="paid"]')
    await expect(paid.locator('data[data-figure]').first()).toHaveAttribute(
      'data-missing',
      'not-disclosed',
    )
    await expect(paid.locator('[data-searched]')).toContainText('Nov 22, 2026')
    await page.goto('/en')
    await expect(page.locator('#vehicle [data-digest="ladder"]')).toContainText('6.5 cents')
    await expect(page.locator('#vehicle [data-digest="left"]')).toContainText('789 days')
    await expect(page.locator('#vehicle [data-digest="projects"] a')).toHaveCount(4)
  })
})

test('whoever reads in dollars sees no clocks of yen, in yen no dollars', async ({ page }) => {
  await page.goto('/en/vehicle')
  const clocks = page.locator('#ladder tr[data-rung="headline"] .clock-lines')
  const dollars = page.locator('#ladder tr[data-rung="headline"] data[data-figure]:visible')
  await expect(clocks).toBeVisible()
  await page.getByRole('button', { name: 'Amounts in dollars' }).click()
  await expect(clocks).toBeHidden()
  await expect(dollars).toHaveCount(1)
  await page.getByRole('button', { name: 'Amounts in yen' }).click()
  await expect(clocks).toBeVisible()
  await expect(dollars).toHaveCount(0)
})
