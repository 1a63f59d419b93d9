import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { ADDRESSES } from './pages.ts'

const MOST = 150 * 1024

/** What tells a file that holds Recharts: the class every one of its charts carries. */
const RECHARTS = 'recharts-surface'

test.describe('before any interaction', () => {
  for (const address of ADDRESSES) {
    test(`${address} sends at most 150 KB of compressed JavaScript, and no Recharts`, async ({
      page,
    }) => {
      const scripts = new Map<string, Buffer>()
      page.on('response', async (response) => {
        if (response.request().resourceType() !== 'script') return
        scripts.set(response.url(), await response.body())
      })
      await page.goto(address, { waitUntil: 'networkidle' })
      expect(scripts.size).toBeGreaterThan(0)
      const bytes = [...scripts.values()].reduce((sum, body) => sum + gzipSync(body).length, 0)
      expect(bytes).toBeLessThanOrEqual(MOST)
      for (const [url, body] of scripts) expect(body.includes(RECHARTS), url).toBe(false)
    })
  }
})

test('a chart fetches its code when a reader points at it, and not before', async ({ page }) => {
  const fetched: string[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    if ((await response.body()).includes(RECHARTS)) fetched.push(response.url())
  })
  await page.goto('/en/softbank', { waitUntil: 'networkidle' })
  expect(fetched).toEqual([])
  await page.locator('.chart-box:visible').first().hover()
  await expect.poll(() => fetched.length).toBeGreaterThan(0)
})
