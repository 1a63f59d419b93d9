import { expect, type Page, test } from '@playwright/test'
import { LOCALES } from './pages.ts'

const CHART = 'figure[data-chart="timeline-lanes"]'
const box = (page: Page) => page.locator(`${CHART} .chart-box:visible`)
const marks = (page: Page) => box(page).locator('[data-mark]')
const alive = (page: Page) => box(page).locator('.awake:not(.waiting)')

async function wake(page: Page, path = '/en/timeline') {
  await page.goto(path, { waitUntil: 'networkidle' })
  await box(page).scrollIntoViewIfNeeded()
  await box(page).hover()
  await expect(alive(page)).toBeAttached()
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of [
    '/en/timeline/lanes',
    '/ja/on/2025-06-01/timeline/lanes',
    '/en/timeline/lanes?importance=3',
  ]) {
    test(`${path} has its lanes as a drawing, with counts and the edition's day`, async ({
      page,
    }) => {
      await page.goto(path)
      await expect(box(page).locator('svg')).toBeVisible()
      expect(await marks(page).count()).toBeGreaterThan(0)
      await expect(box(page).locator('.lane-strip')).toBeAttached()
      await expect(box(page).locator('.lane-now')).toBeAttached()
      await expect(page.locator('.lanes-zoom')).toHaveCount(0)
    })
  }
})

for (const locale of LOCALES) {
  test(`the buttons of the lanes are named, large enough, and move nothing: /${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/timeline`, { waitUntil: 'networkidle' })
    const after = page.locator(`${CHART} .chart-source`)
    const before = await after.boundingBox()
    await box(page).scrollIntoViewIfNeeded()
    const scrolled = await page.evaluate(() => window.scrollY)
    await box(page).hover()
    await expect(alive(page)).toBeAttached()
    const now = await after.boundingBox()
    expect(Math.round((now?.y ?? 0) + scrolled)).toBe(Math.round(before?.y ?? 0))
    const buttons = box(page).locator('.lanes-zoom button')
    await expect(buttons).toHaveCount(5)
    for (const button of await buttons.all()) {
      expect((await button.innerText()).replace(/[+−←→0\s]/g, '')).not.toBe('')
      const size = await button.boundingBox()
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
  })
}

test('a reader comes closer by button, key and wheel, and comes back to the whole', async ({
  page,
}) => {
  await wake(page)
  const all = await marks(page).count()
  const size = await box(page).locator('svg').first().boundingBox()
  const said = box(page).locator('.lanes-zoom output')
  await box(page).locator('[data-step="closer"]').click()
  await expect.poll(() => marks(page).count()).toBeLessThan(all)
  await expect(said).toContainText(/\d+ of \d+ events/)
  expect((await box(page).locator('svg').first().boundingBox())?.height).toBe(size?.height)
  await alive(page).focus()
  const half = await said.innerText()
  await page.keyboard.press('+')
  await expect(said).not.toHaveText(half)
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('0')
  await expect.poll(() => marks(page).count()).toBe(all)
  await alive(page).hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect(said).toContainText(/\d+ of \d+ events/)
})

test('a part of the time is dragged along, and the drag chooses nothing', async ({ page }) => {
  await wake(page)
  await box(page).locator('[data-step="closer"]').click()
  const said = box(page).locator('.lanes-zoom output')
  const before = await said.innerText()
  await alive(page).evaluate((chart) => chart.scrollIntoView({ block: 'start' }))
  const place = await alive(page).boundingBox()
  const [x, y] = [(place?.x ?? 0) + (place?.width ?? 0) / 2, (place?.y ?? 0) + 120]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 120, y, { steps: 8 })
  await page.mouse.up()
  await expect(said).not.toHaveText(before)
  await expect(page.locator('article[aria-current]')).toHaveCount(0)
})

test('an event chosen in the chart is marked in the list, and one reached in the list in the chart', async ({
  page,
}) => {
  await wake(page)
  const first = await page.locator('article[data-event]').first().getAttribute('data-event')
  await page.locator(`article[data-event="${first}"] h3 a`).focus()
  await expect(box(page).locator(`[data-mark="${first}"][data-chosen]`)).toHaveCount(1)
  await alive(page).focus()
  await page.keyboard.press('ArrowRight')
  const id = await box(page).locator('[data-active]').getAttribute('data-mark')
  await page.keyboard.press('Enter')
  const entry = page.locator(`article[data-event="${id}"]`)
  if ((await entry.count()) > 0) {
    await expect(entry).toHaveAttribute('aria-current', 'true')
    await expect(entry).toBeInViewport()
    await expect(entry.locator('h3 a')).toBeFocused()
  } else {
    await expect(page).toHaveURL(new RegExp(`/events/${id}$`))
  }
})

test('the lanes of an answer that took the place of another come alive as well', async ({
  page,
}) => {
  await wake(page, '/en/timeline?importance=3')
  await expect(box(page).locator('.lanes-zoom')).toBeVisible()
  const all = await marks(page).count()
  await box(page).locator('[data-step="closer"]').click()
  await expect.poll(() => marks(page).count()).toBeLessThan(all)
})

test('dates that are not exact are drawn as such, and every kind stands among the parts', async ({
  page,
}) => {
  await page.goto('/en/timeline')
  const month = page.locator(`${CHART} [data-mark="gulflink-rod"]`).first()
  await expect(month.locator('rect')).toHaveCount(1)
  await expect(month.locator('circle')).toHaveCount(0)
  await page.goto('/en/parts#dates')
  await expect(page.locator('[data-specimen] svg')).toHaveCount(8)
  await expect(page.locator('#dates')).toContainText('made up for this page')
})

test('the lanes are told to a screen reader: what they show, each event on its way, the buttons', async ({
  page,
}) => {
  await wake(page, '/en/timeline?importance=3')
  await alive(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(CHART)).toMatchAriaSnapshot(`
    - figure /\\d+ months, \\d+ events/:
      - heading /\\d+ months, \\d+ events/ [level=2]:
        - link
      - paragraph: /Filled. announced, signed or confirmed/
      - group /^Chart\\. Left and right arrow keys read its events one by one/:
        - img /\\d+ events by day in \\d lanes\\. .* The table lists every event\\./
        - status: /^Stargate announced at the White House · Jan 21, 2025 · Announced · Stargate/
      - group "Part of the time":
        - button "Closer"
        - button
        - button
        - button
        - button
        - status
      - paragraph: /What is scheduled stands apart/
      - paragraph: /Sources/
  `)
})
