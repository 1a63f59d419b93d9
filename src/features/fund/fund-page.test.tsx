import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { FundPage } from './fund-page.tsx'

const here = { day: day('2025-05-23'), latest: false, path: '/fund' }

describe('the page of the fund before the first report', () => {
  it.each([
    ['en', '<h1>The fund</h1><p class="nothing">The record knew of no fund on this day.</p>'],
    ['ja', '<h1>ファンド</h1><p class="nothing">この日の時点で、ファンドは記録にありません。</p>'],
  ] as const)('says that nothing is known and no more: %s', (locale, html) => {
    expect(renderToStaticMarkup(<FundPage view={null} here={{ ...here, locale }} />)).toBe(html)
  })
})
