import { expect, test } from '@playwright/test'
import ICAL from 'ical.js'
import { follow } from './asked.ts'
import { LOCALES } from './pages.ts'

const FT = '/events/ft-son-swf'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`an event tells what changed with it, who took part and what is around it (${locale})`, async ({
      page,
    }) => {
      await page.goto(`/${locale}${FT}`)
      await expect(page.locator('article[data-event="ft-son-swf"]')).toHaveCount(1)
      await expect(page.locator('#moves [data-moved="claim"] li').first()).toBeAttached()
      await expect(page.locator('#moves .rule')).toBeVisible()
      await expect(page.locator('#sources [data-origins]')).toHaveCount(1)
      await expect(page.locator('#related [data-related="joint-fund"]')).toHaveCount(1)
      await expect(page.locator('#neighbours [data-neighbours]')).toHaveCount(2)
    })
  }

  test('its related events lead to the same selection of the timeline', async ({ page }) => {
    await page.goto(`/en${FT}`)
    const group = page.locator('[data-related="joint-fund"]')
    const others = Number(await group.getAttribute('data-count'))
    await follow(group.locator('.more a'))
    await expect(page).toHaveURL(/\/en\/timeline\?vehicle=joint-fund$/)
    // The event itself is one of them.
    await expect(page.locator('.shown data.computed').first()).toHaveAttribute(
      'value',
      `${others + 1}`,
    )
  })

  test('the next of the major events leads back as the one before', async ({ page }) => {
    await page.goto(`/en${FT}`)
    await follow(page.locator('[data-neighbours="weighty"] [data-way="next"] a'))
    await follow(page.locator('[data-neighbours="weighty"] [data-way="previous"] a'))
    await expect(page).toHaveURL(new RegExp(`/en${FT}$`))
  })

  test('an early edition of it holds nothing later', async ({ page }) => {
    await page.goto(`/en/on/2025-05-24${FT}`)
    const days = await page
      .locator('main [data-known-on]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-known-on') ?? ''))
    expect(days.filter((on) => on > '2025-05-24')).toEqual([])
  })
})

test('its calendar file holds the event on its day', async ({ page, request }) => {
  await page.goto(`/ja${FT}`)
  const href = await page.locator('.event-facts a[href*="event.ics"]').getAttribute('href')
  const answer = await request.get(href ?? '')
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  const [entry] = calendar.getAllSubcomponents('vevent')
  expect(entry && new ICAL.Event(entry).startDate.toString()).toBe('2025-05-24')
})
