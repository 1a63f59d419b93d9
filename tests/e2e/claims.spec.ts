import { expect, type Page, test } from '@playwright/test'
import { LOCALES } from './pages.ts'

/** What each sentence comes to: its verdict in both languages, and the results of its formulas. */
const SENTENCES = {
  'mint-124': ['Supported', '正確', ['123.8%']],
  'mint-usd': ['Mostly supported', 'ほぼ正確', ['$3.50bn', '$3.39bn']],
  'mint-vf': ['Missing context', 'ミスリード', []],
  'mint-fy': ['Supported', '正確', []],
  'mint-four': ['Supported', '正確', ['4 years']],
  'mint-228': ['Supported', '正確', []],
  'zdnet-124': ['Missing context', 'ミスリード', []],
  'reuters-328': ['Missing context', 'ミスリード', ['$2.11bn']],
  'reuters-35tn': ['Partly wrong', '不正確', ['3,536.1']],
  'afp-308': ['Partly wrong', '不正確', ['3,033.7']],
  'flash-19': ['Partly wrong', '不正確', []],
  'stockwaves-569': ['Partly wrong', '不正確', ['596.1']],
  'bd-fourth': ['Supported', '正確', ['4 quarters']],
  'bd-16': ['Supported', '正確', ['$1.63bn', '$1.61bn']],
  'asahi-177': ['Supported', '正確', ['−17.7%']],
} as const

const article = (page: Page, id: string) => page.locator(`article[data-press-check="${id}"]`)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`all fifteen sentences are checked in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/softbank/claims`)
      await expect(page.locator('article[data-press-check]')).toHaveCount(15)
      for (const [id, [en, ja, results]] of Object.entries(SENTENCES)) {
        const sentence = article(page, id)
        await expect(sentence.locator('.verdict')).toHaveText(locale === 'en' ? en : ja)
        await expect(sentence.locator('[data-formula] data').first()).toBeVisible()
        const computed = sentence.locator('[data-formula] data.computed')
        await expect(computed).toHaveCount(results.length)
        if (locale === 'en') await expect(computed).toHaveText([...results])
        await expect(sentence.locator('data.printed').first()).not.toBeEmpty()
        await expect(sentence.locator('a.cite').first()).toHaveAttribute(
          'href',
          new RegExp(`^/${locale}/sources/`),
        )
        await expect(sentence.locator('a.address')).toHaveAttribute('href', /^https?:\/\//)
      }
    })
  }

  test('the dollars hold at the rate of the day, not at the mean of the quarter', async ({
    page,
  }) => {
    await page.goto('/ja/softbank/claims#mint-usd')
    const steps = article(page, 'mint-usd').locator('[data-formula]')
    await expect(steps.nth(0).locator('data.rate')).toHaveText('147.75円/ドル')
    await expect(steps.nth(0)).toHaveAttribute('data-agrees', 'true')
    await expect(steps.nth(1).locator('data.rate')).toHaveText('152.40円/ドル')
    await expect(steps.nth(1)).toHaveAttribute('data-agrees', 'false')
  })

  test('a number of a formula opens to its sources, a period to its results', async ({ page }) => {
    await page.goto('/en/softbank/claims')
    await article(page, 'mint-124').locator('[data-formula] a.figure-link').first().click()
    await expect(page).toHaveURL(/\/en\/figures\/softbank\.fy2024q4\.net-income$/)
    await page.goBack()
    await article(page, 'mint-124').getByRole('link', { name: 'Q4 FY2023' }).click()
    await expect(page).toHaveURL(/\/en\/softbank\/fy2023q4$/)
  })

  test('an older day has only what was printed by then', async ({ page }) => {
    await page.goto('/en/on/2025-05-25/softbank/claims')
    await expect(page.locator('article[data-press-check]')).toHaveCount(9)
    await expect(article(page, 'asahi-177')).toHaveCount(0)
    await page.goto('/ja/on/2020-02-11/softbank/claims')
    await expect(page.locator('main')).toContainText('検証した文はありません')
  })
})

test('the hub counts the verdicts and leads to the sentences', async ({ page }) => {
  await page.goto('/en/softbank')
  const digest = page.locator('#press')
  await expect(digest).toContainText('15 sentences checked: 7 supported')
  await digest.locator('.more a').click()
  await expect(page).toHaveURL(/\/en\/softbank\/claims$/)
  await expect(page.locator('h1')).toHaveText('Claims checked')
})
