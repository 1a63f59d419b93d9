import { expect, type Locator, type Page } from '@playwright/test'

/** Every result of a page of assumptions, by its line; `least` is how many there are at the least. */
export async function linesOf(
  page: Page,
  least: number,
): Promise<Readonly<Record<string, string>>> {
  const lines = await page
    .locator('[data-line]')
    .evaluateAll((all) =>
      all.map((each) => [each.getAttribute('data-line') ?? '', each.getAttribute('value') ?? '']),
    )
  expect(lines.length).toBeGreaterThan(least)
  return Object.fromEntries(lines)
}

export const line = (page: Page, name: string): Locator =>
  page.locator(`[data-line="${name}"]`).first()

/** Asks without scripts: the answer is a new page. */
export async function submit(page: Page): Promise<void> {
  await follow(page.locator('form[data-renews] button[type="submit"]'))
}

/** Follows a link, or asks a question without scripts, until the page it leads to is there. */
export async function follow(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent('load'), link.click()])
}
