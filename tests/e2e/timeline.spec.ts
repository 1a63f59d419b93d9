import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { follow } from './asked.ts'
import { LOCALES } from './pages.ts'

const EVENTS = 'prisma/record/events'

/** The ids of the record’s events as its files have them. */
const RECORDED = readdirSync(EVENTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => [...readFileSync(`${EVENTS}/${name}`, 'utf8').matchAll(/^- id: (\S+)/gm)])
  .map(([, id = '']) => id)
  .toSorted()

const idsOn = (page: Page) =>
  page
    .locator('article[data-event]')
    .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-event') ?? ''))

/** Every page of a list, by the links a reader follows. */
async function walk(page: Page, address: string): Promise<readonly (readonly string[])[]> {
  await page.goto(address)
  const pages = [await idsOn(page)]
  const next = page.locator('.list-pages a[rel="next"]').first()
  while ((await next.count()) > 0) {
    await follow(next)
    pages.push(await idsOn(page))
    expect(pages.length).toBeLessThan(100)
  }
  return pages
}

const softbank = 'form.timeline-filter input[name="track"][value="softbank"]'
const shown = (page: Page) => page.locator('.event-list > .shown')
const submit = (page: Page) => follow(page.locator('form.timeline-filter button[type="submit"]'))

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`every event of the record is reached from the timeline: ${locale}`, async ({ page }) => {
      const pages = await walk(page, `/${locale}/timeline`)
      expect(pages.length).toBeGreaterThan(1)
      expect(pages.flat().toSorted()).toEqual(RECORDED)
      const newest = await walk(page, `/${locale}/timeline?order=newest`)
      expect(newest.flat().toSorted()).toEqual(RECORDED)
    })
  }

  test('every page of the list is light, with all that React is sent', async ({ request }) => {
    const asked = ['?track=trade-deal', '?track=softbank&order=newest', '?importance=3', '?q=loan']
    const pages = Array.from({ length: 14 }, (_, at) => `?page=${at + 1}`)
    for (const locale of LOCALES) {
      for (const query of ['', ...asked, ...pages]) {
        const address = `/${locale}/timeline${query}`
        const body = await (await request.get(address)).body()
        expect(body.byteLength, address).toBeLessThan(200_000)
      }
    }
  })

  test('the form asks, and its answer is an address that says how many are shown', async ({
    page,
  }) => {
    await page.goto('/en/timeline')
    await page.locator('input[name="track"][value="project"]').check()
    await page.locator('select[name="importance"]').selectOption('3')
    await submit(page)
    await expect(page).toHaveURL(/importance=3.*track=project/)
    const found = await idsOn(page)
    expect(found.length).toBeGreaterThan(0)
    await expect(shown(page)).toContainText(`${found.length} of ${RECORDED.length} events`)
    await expect(page.locator('article[data-event]:not([data-track="project"])')).toHaveCount(0)
    await expect(page.locator('article[data-event]:not(.importance-3)')).toHaveCount(0)
    await follow(page.locator('.brought:visible'))
    await expect(page).toHaveURL(/\/en\/timeline\/lanes\?track=project&importance=3#/)
    const rows = page.locator('figure[data-chart="timeline-lanes"] tbody tr')
    await expect(rows).toHaveCount(found.length)
    await follow(page.getByRole('link', { name: 'The same events as a list' }))
    await follow(page.locator('.languages a[hreflang="ja"]'))
    await expect(page).toHaveURL(/\/ja\/timeline\?track=project&importance=3$/)
    expect(await idsOn(page)).toEqual(found)
  })

  test('words are found in either language, in any width and case', async ({ page }) => {
    const asked = ['q=jbic', 'q=ＪＢＩＣ', 'q=国際協力銀行']
    const answers = []
    for (const query of asked) answers.push((await walk(page, `/en/timeline?${query}`)).flat())
    for (const answer of answers) expect(answer.length).toBeGreaterThan(0)
    expect(answers[1]).toEqual(answers[0])
  })

  test('what is no choice is named at its field, and everything else holds', async ({ page }) => {
    await page.goto('/en/timeline?track=coal,project&on=soon')
    await expect(page.locator('.problems')).toContainText('Everything else is shown as asked')
    await expect(page.locator('#filter-track-problem')).toContainText('“coal”')
    await expect(page.locator('#filter-on-problem')).toContainText('“soon” is no day')
    await page.locator('.problems a[href="#filter-track"]').click()
    await expect(page.locator('#filter-track')).toBeInViewport()
    await expect(page.locator('article[data-event]:not([data-track="project"])')).toHaveCount(0)
  })

  test('a jump to a day goes to the page and the entry at or after it', async ({ page }) => {
    await page.goto('/en/timeline')
    await page.locator('.day-jump input[name="on"]').fill('2026-03-19')
    await page.locator('.day-jump button').click()
    await expect(page).toHaveURL(/\/en\/timeline\?on=2026-03-19#on$/)
    await expect(page.locator('#on')).toBeInViewport()
    await expect(page.locator('#on')).toContainText('First event on or after Mar 19, 2026:')
    const landed = page.locator('#on + article .event-date time')
    expect((await landed.getAttribute('datetime')) ?? '').toMatch(/^2026-03-(19|[23])/)
  })

  test('each major event leads to the next, across the pages', async ({ page }) => {
    await page.goto('/en/timeline')
    const later = (id: string) => page.locator(`#e-${id} .majors a`).last()
    const [first = ''] = await page
      .locator('article.importance-3')
      .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-event') ?? ''))
    const href = (await later(first).getAttribute('href')) ?? ''
    await later(first).click()
    await expect(page.locator(new URL(href, page.url()).hash)).toBeInViewport()
    await expect(page.locator(new URL(href, page.url()).hash)).toHaveClass(/importance-3/)
  })

  test('nothing scheduled stands among what happened', async ({ page }) => {
    for (const order of ['oldest', 'newest']) {
      await walk(page, `/en/timeline?order=${order}`)
      await expect(page.locator('#scheduled article[data-scheduled]').first()).toBeVisible()
      await expect(page.locator('[id^="m-"] article[data-scheduled]')).toHaveCount(0)
      await expect(page.locator('#scheduled article:not([data-scheduled])')).toHaveCount(0)
    }
  })
})

test('the filters and the list are told to a screen reader as what they are', async ({ page }) => {
  await page.goto('/en/timeline?vehicle=joint-fund&importance=3')
  await expect(
    page.getByRole('form', { name: 'Filter and order of the events' }),
  ).toMatchAriaSnapshot(`
    - form "Filter and order of the events":
      - searchbox "Words"
      - combobox "Weight"
      - combobox "Observed or scheduled"
      - combobox "Order"
      - combobox "Involved"
      - group "Track":
        - checkbox /The joint fund \\(\\d+\\)/
      - group "Vehicle":
        - checkbox /\\(\\d+\\)/ [checked]
      - group "Best evidence"
      - group "What sort of event"
      - paragraph:
        - button "Show"
        - link "Show all events"
  `)
  await expect(page.getByRole('region', { name: 'The events' })).toMatchAriaSnapshot(`
    - region "The events":
      - status: /\\d+ of \\d+ events answer to the filter/
      - form "Go to a day":
        - textbox "Day"
        - button "Go"
      - navigation "Go to a month"
      - region "May 2025":
        - heading "May 2025" [level=2]
        - article:
          - heading [level=3]:
            - link
      - region "Scheduled":
        - heading "Scheduled" [level=2]
  `)
})

test('a choice renews the list and the chart in place', async ({ page }) => {
  await page.goto('/en/timeline?importance=3')
  await page.locator(softbank).check()
  await expect(page).toHaveURL(/\/en\/timeline\?track=softbank&importance=3$/)
  await expect(page.locator(softbank)).toBeFocused()
  await expect(page.locator('article[data-event]:not([data-track="softbank"])')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator(softbank)).not.toBeChecked()
})
