import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { follow } from './asked.ts'
import { LOCALES } from './pages.ts'

const LIST = '/people'

/** The ids of the entries of some files of the record, as written. */
function idsIn(...files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const text = readFileSync(`prisma/record/${file}`, 'utf8')
    return [...text.matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id ?? '')
  })
}

const PEOPLE = idsIn('people/persons.yaml', 'people/organisations.yaml', 'people/short.yaml')
const RELATIONS = idsIn('relations.yaml')

const valuesOf = (page: Page, name: string) =>
  page
    .locator(`[data-${name}]`)
    .evaluateAll((all, key) => all.map((each) => each.getAttribute(key) ?? ''), `data-${name}`)

/** Follows a list from page to page by its links, and gathers what stands on it. */
async function gather(page: Page, within: string, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (;;) {
    found.push(...(await valuesOf(page, name)))
    const next = page.locator(`${within} a[rel="next"]`).first()
    if ((await next.count()) === 0) return found
    await follow(next)
  }
}

const member = (page: Page, id: string) => page.locator(`[data-party="${id}"]`).first()

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`everyone of the record is reached from the list by links: ${locale}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}${LIST}`)
      const found = await gather(page, '[data-renewed="people"]', 'party')
      expect([...new Set(found)].toSorted()).toEqual(PEOPLE.toSorted())
    })

    test(`every relation of the record is reached from the list by links: ${locale}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}${LIST}`)
      const found = await gather(page, '[data-renewed="relations"]', 'relation')
      expect(found.toSorted()).toEqual(RELATIONS.toSorted())
    })

    test(`everyone has a page, which the list links: ${locale}`, async ({ request }) => {
      for (const id of PEOPLE) {
        expect((await request.get(`/${locale}${LIST}/${id}`)).status(), id).toBe(200)
      }
    })
  }

  test('the office holders of May 2025 are Kato and Ishiba', async ({ page }) => {
    await page.goto(`/en/on/2025-05-25${LIST}?side=japan&kind=person`)
    await expect(member(page, 'katsunobu-kato')).toContainText('Minister of Finance')
    await expect(member(page, 'shigeru-ishiba')).toContainText('Prime Minister')
    await expect(page.locator('[data-party="satsuki-katayama"] .office')).toHaveCount(0)
    await page.goto(`/ja/on/2025-05-25${LIST}?side=japan&kind=person`)
    await expect(member(page, 'katsunobu-kato')).toContainText('財務大臣')
    await expect(member(page, 'shigeru-ishiba')).toContainText('内閣総理大臣')
  })

  test('those of the latest edition are Katayama and Takaichi, as last confirmed', async ({
    page,
  }) => {
    await page.goto(`/en${LIST}?side=japan&kind=person`)
    await expect(member(page, 'satsuki-katayama')).toContainText('last confirmed Oct 9, 2026')
    await expect(member(page, 'sanae-takaichi')).toContainText('last confirmed Oct 9, 2026')
    await expect(member(page, 'katsunobu-kato').locator('.office')).toHaveCount(0)
    await page.goto(`/ja${LIST}?side=japan&kind=person`)
    await expect(member(page, 'satsuki-katayama')).toContainText('最後の確認は2026年10月9日')
    await expect(member(page, 'sanae-takaichi')).toContainText('最後の確認は2026年10月9日')
  })

  for (const q of ['son', '孫正義', 'そんまさよし', 'ソン・マサヨシ', 'ｿﾝ', 'MASAYOSHI SON']) {
    test(`the form finds Masayoshi Son by ${q}`, async ({ page }) => {
      await page.goto(`/ja${LIST}`)
      await page.locator('input[name="q"]').fill(q)
      await follow(page.locator('form.people-filter button[type="submit"]'))
      await expect(member(page, 'masayoshi-son')).toBeVisible()
      await expect(page.locator('input[name="q"]')).toHaveValue(q)
    })
  }

  test('what is no choice is named beside its field, and everything else holds', async ({
    page,
  }) => {
    await page.goto(`/en${LIST}?side=us,moon&kind=person&page=99`)
    await expect(page.locator('#filter-side .problem')).toContainText('“moon”')
    await expect(page.locator('.problems')).toContainText('There is no page 99')
    await expect(member(page, 'scott-bessent')).toBeVisible()
    await follow(page.locator('.languages a[hreflang="ja"]'))
    await expect(page).toHaveURL(/\/ja\/people\?side=us&kind=person$/)
  })

  test('a relation that is asked for stands on the page', async ({ page }) => {
    const last = RELATIONS.at(-1) ?? ''
    await page.goto(`/en${LIST}?relation=${last}`)
    await expect(page.locator(`[data-relation="${last}"]`)).toBeVisible()
  })

  test('a person has offices in time, relations by type, events and the way to all of them', async ({
    page,
  }) => {
    await page.goto(`/en${LIST}/masayoshi-son`)
    const offices = page.locator('#offices svg.office-line')
    await expect(offices).toHaveCount(2)
    await expect(offices.first()).toHaveAttribute('aria-label', /last confirmed/)
    const own = await valuesOf(page, 'relation')
    expect(own.length).toBeGreaterThan(5)
    await expect(page.locator('[data-relation-type="discussed-with"]').first()).toBeVisible()
    await expect(page.locator('#events a[href$="/timeline?actor=masayoshi-son"]')).toBeVisible()
  })

  test('an institution says who held office there, and when', async ({ page }) => {
    await page.goto(`/en${LIST}/japan-mof`)
    const holders = page.locator('#office-holders [data-holder]')
    await expect(holders).toHaveCount(2)
    await expect(holders.first()).toContainText('Satsuki Katayama')
    await expect(holders.first()).toContainText('last confirmed')
    await page.goto(`/en/on/2025-05-25${LIST}/japan-mof`)
    await expect(holders).toHaveCount(1)
    await expect(holders.first()).toContainText('Katsunobu Kato')
  })
})

test('a choice renews the list in place and leaves an address behind', async ({ page }) => {
  await page.goto(`/en${LIST}`)
  await page.locator('input[name="side"][value="us"]').check()
  await expect(page).toHaveURL(/\/people\?side=us$/)
  await expect(member(page, 'donald-trump')).toBeVisible()
  await expect(page.locator('#side-japan')).toHaveCount(0)
  await page.goBack()
  await expect(page.locator('#side-japan')).toBeVisible()
})
