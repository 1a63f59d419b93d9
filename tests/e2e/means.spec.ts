import { expect, test } from '@playwright/test'
import { LOCALES } from './pages.ts'

/** Pledges with the stage, the rung, the owner and the amount each has in the latest edition. */
const PLEDGES = {
  'us-pledge-2024': ['announced', 'headline', 'not-told', '100000000000'],
  'stargate-headline': ['announced', 'headline', 'with-others', '500000000000'],
  'stargate-equity': ['reported', 'headline', 'own', '19000000000'],
  'openai-cumulative': ['fully-funded', 'paid', 'own', '64600000000'],
  'openai-round-2025': ['fully-funded', 'paid', 'with-others', '41000000000'],
  'openai-2025': ['fully-funded', 'paid', 'own', '30000000000'],
  ampere: ['fully-funded', 'paid', 'own', '6500000000'],
  intel: ['instrument-signed', 'financed', 'own', '2000000000'],
  'abb-robotics': ['instrument-signed', 'financed', 'own', '5375000000'],
  'ohio-campus': ['announced', 'headline', 'not-told', '500000000000'],
} as const

const WORDS = {
  en: { noTotal: 'No total is given.', folded: 'As of Sep 30, 2021', absent: 'not in the table' },
  ja: { noTotal: '合計は示しません。', folded: '2021年9月30日時点', absent: 'その時点の表にない' },
} as const

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`what SoftBank Group holds stands with its day and source in ${locale}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/softbank/means`)
      const position = (key: string) => page.locator(`[data-position="${key}"]`)
      await expect(position('nav').locator('data.figure:not(.converted)')).toHaveAttribute(
        'value',
        '72300000000000',
      )
      await expect(position('ltv').locator('data.figure')).toHaveAttribute('value', '13.0')
      for (const key of ['nav', 'ltv', 'equity-value-of-holdings', 'net-debt']) {
        await expect(position(key).locator('.period')).toContainText('2026')
        await expect(position(key).locator('a.cite').first()).toBeVisible()
      }
      await expect(page.locator('figure[data-chart="softbank-nav"] svg').first()).toBeAttached()
      await expect(page.locator('figure[data-chart="softbank-ltv"] svg').first()).toBeAttached()
    })

    test(`every pledge has its stage, rung, owner and amount, and there is no total in ${locale}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/softbank/means`)
      await expect(page.locator('#pledges')).toContainText(WORDS[locale].noTotal)
      for (const [id, [stage, rung, whose, value]] of Object.entries(PLEDGES)) {
        const course = page.locator(`article[data-commitment="${id}"]`)
        await expect(course).toHaveAttribute('data-stage', stage)
        await expect(course).toHaveAttribute('data-rung', rung)
        await expect(course).toHaveAttribute('data-whose', whose)
        const row = page.locator(`#pledges tr[data-key="${id}"]`)
        await expect(row.locator('data.figure:not(.converted)')).toHaveAttribute('value', value)
        await expect(row.locator('a.cite').first()).toBeVisible()
      }
      await expect(page.locator('#pledges tbody tr')).toHaveCount(
        await page.locator('article[data-commitment]').count(),
      )
    })

    test(`the composition of each day is worked out and agrees in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/softbank/means`)
      const reckoned = page.locator('.reckoned [data-agrees]')
      expect(await reckoned.count()).toBeGreaterThan(15)
      await expect(page.locator('.reckoned [data-agrees="false"]')).toHaveCount(0)
      await expect(page.locator('#shares')).toContainText(WORDS[locale].absent)
      const first = page.locator('#softbank-2021-09-30')
      await expect(first.locator('table')).toBeHidden()
      await first.locator('summary').click()
      await expect(first.locator('summary')).toHaveText(WORDS[locale].folded)
      await expect(first.locator('table')).toBeVisible()
      await expect(page.locator('#sign tbody tr').first()).toContainText(
        '16.07 + (−5.15) + (−6.11) = 4.81',
      )
    })
  }

  test('an edition before the holdings and the pledges says that it has none', async ({ page }) => {
    await page.goto('/en/on/2015-12-31/softbank/means')
    await expect(page.locator('main')).toContainText(
      'No table of holdings is in the record up to this day.',
    )
    await expect(page.locator('article[data-commitment]')).toHaveCount(0)
    await page.goto('/ja/on/2025-06-30/softbank/means')
    const openai = page.locator('#pledges tr[data-key="openai-cumulative"]')
    await expect(openai.locator('data.figure:not(.converted)')).toHaveAttribute(
      'value',
      '33200000000',
    )
    await expect(page.locator('main')).not.toContainText('646億ドル')
  })
})

test('a reader goes from the results to the means, and from a pledge to the one it was made to', async ({
  page,
}) => {
  await page.goto('/en/softbank')
  await page.locator('#means a[href="/en/softbank/means"]').click()
  await expect(page).toHaveURL(/\/en\/softbank\/means$/)
  await page.locator('#pledges tr[data-key="stargate-headline"] a[href*="/people/"]').click()
  await expect(page).toHaveURL(/\/en\/people\/stargate$/)
  await page.goto('/en/softbank/means')
  await page.locator('#pledges tr[data-key="openai-2026"] th a').first().click()
  await expect(page.locator('#commitment-openai-2026')).toBeInViewport()
})
