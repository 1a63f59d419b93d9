import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { LOCALES } from './pages.ts'

interface Written {
  readonly id: string
}
interface WrittenTerm extends Written {
  readonly subject: string
  readonly accounts: Readonly<
    Partial<Record<'us' | 'jp', readonly { readonly on: string; readonly says?: string }[]>>
  >
}

/** As they are written, not as the site reads them. */
const read = <Each extends Written>(name: string): readonly Each[] =>
  parse(readFileSync(`prisma/record/memorandum/${name}.yaml`, 'utf8'))
const terms = read<WrittenTerm>('terms')
const instruments = read('instruments')
const comparison = read('comparison')

/** A month counts from its end. */
const lastDay = (on: string) => `${on}-99`.slice(0, 10)

/** What the last entry that states the term says; null where none does. */
function lastSaid({ accounts }: WrittenTerm, side: 'us' | 'jp'): string | null {
  return (
    accounts[side]
      ?.filter(({ says }) => says !== undefined)
      .toSorted((a, b) => lastDay(a.on).localeCompare(lastDay(b.on)))
      .at(-1)?.says ?? null
  )
}

/** The state by hand, for the terms of which both sides or one of them speak plainly. */
function stateOf(term: WrittenTerm): string {
  const [us, jp] = [lastSaid(term, 'us'), lastSaid(term, 'jp')]
  if ((us === null && jp === null) || us === 'unclear' || jp === 'unclear') return 'unclear'
  if (us === null || jp === null) return us === null ? 'us-silent' : 'jp-silent'
  return us === jp ? 'same' : 'different'
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`every term of the record is on the sheet in ${locale}, with its state`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/vehicle`)
      const shown = await page
        .locator('article[data-term]')
        .evaluateAll((nodes) =>
          nodes.map((node) => [node.getAttribute('data-term'), node.getAttribute('data-state')]),
        )
      expect(shown).toHaveLength(37)
      expect(Object.fromEntries(shown)).toEqual(
        Object.fromEntries(terms.map((term) => [term.id, stateOf(term)])),
      )
    })

    test(`what each side says is what it said last in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/vehicle`)
      const says = await page
        .locator('article[data-term] .account[data-side]')
        .evaluateAll((nodes) =>
          nodes.map((node) => [
            node.closest('[data-term]')?.getAttribute('data-term'),
            node.getAttribute('data-side'),
            node.getAttribute('data-says'),
          ]),
        )
      const written = terms.flatMap((term) =>
        (['us', 'jp'] as const).map((side) => [term.id, side, lastSaid(term, side)]),
      )
      expect(says.toSorted()).toEqual(written.toSorted())
    })

    test(`the counts on the page are those of its articles in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/vehicle`)
      const groups = page.locator('.term-index details')
      expect(await groups.count()).toBeGreaterThan(2)
      for (const group of await groups.all()) {
        const state = await group.getAttribute('data-state')
        const count = await page.locator(`article[data-term][data-state="${state}"]`).count()
        await expect(group.locator('summary data.computed')).toHaveAttribute('value', `${count}`)
        await expect(group.locator('li')).toHaveCount(count)
      }
    })

    test(`every document and every row of the comparison is there in ${locale}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/vehicle`)
      const shown = await page
        .locator('article[data-instrument]')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-instrument')))
      expect(shown.toSorted()).toEqual(instruments.map(({ id }) => id).toSorted())
      const rows = await page
        .locator('#comparison tbody tr')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-key')))
      expect(rows).toEqual(comparison.map(({ id }) => id))
    })

    test(`before the memorandum the page in ${locale} says nothing of it`, async ({ page }) => {
      await page.goto(`/${locale}/on/2025-08-15/vehicle`)
      await expect(page.locator('#terms .nothing')).toBeVisible()
      await expect(page.locator('article[data-term]')).toHaveCount(0)
      await expect(page.locator('#comparison tbody tr')).toHaveCount(0)
      await expect(page.locator('#ruling')).toHaveCount(0)
      const known = await page
        .locator('article[data-instrument]')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-known-on') ?? ''))
      expect(known.length).toBeGreaterThan(0)
      for (const day of known) expect(day <= '2025-08-15').toBe(true)
      await expect(page.locator('#instruments')).not.toContainText('14345')
    })
  }

  test('a term opens from its state without a script', async ({ page }) => {
    await page.goto('/en/vehicle')
    const same = page.locator('.term-index details[data-state="same"]')
    const link = same.locator('a').first()
    await expect(link).toBeHidden()
    await same.locator('summary').click()
    await link.click()
    await expect(page).toHaveURL(/#term-/)
    await expect(page.locator('article[data-term]:target')).toBeVisible()
  })

  test('the split of the cash differed in July and is the same since September', async ({
    page,
  }) => {
    await page.goto('/en/on/2025-09-10/vehicle')
    const split = page.locator('article[data-term="split-before"]')
    await expect(split).toHaveAttribute('data-state', 'different')
    await page.goto('/en/vehicle')
    await expect(split).toHaveAttribute('data-state', 'same')
    const course = split.locator('.state-course li')
    await expect(course).toHaveCount(2)
    await expect(course.first()).toHaveAttribute('data-state', 'different')
  })

  test('the ruling moved one half of the order; the day before nothing is said of it', async ({
    page,
  }) => {
    await page.goto('/en/vehicle')
    const moved = page.locator('#ruling tbody tr', {
      has: page.locator('b', { hasText: /^Moved$/ }),
    })
    await expect(moved).toHaveCount(1)
    await expect(moved).toHaveAttribute('data-key', 'eo-14345.general-rate')
    await page.goto('/en/on/2026-02-20/vehicle')
    await expect(page.locator('#ruling')).toHaveCount(0)
    await expect(page.locator('article[data-instrument="mou-20250904"]')).toHaveCount(1)
  })
})

test('three accounts stand beside each other in a wide window, under each other in a narrow one', async ({
  page,
}) => {
  const tops = async () => {
    const boxes = await Promise.all(
      (await page.locator('article[data-term="amount"] .account').all()).map((each) =>
        each.boundingBox(),
      ),
    )
    return new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/ja/vehicle')
  expect(await tops()).toBe(1)
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await tops()).toBe(3)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
})
