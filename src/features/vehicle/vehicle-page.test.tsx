import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { VehiclePage } from './vehicle-page.tsx'

const here = { day: day('2025-07-21'), latest: false, path: '/vehicle' }

describe('the page of the vehicle before it was announced', () => {
  it.each([
    [
      'en',
      '<h1>The vehicle</h1><p class="nothing">The record knew nothing of a vehicle on this day.</p>',
    ],
    [
      'ja',
      '<h1>枠組み</h1><p class="nothing">この日の時点で、枠組みについては何も記録にありません。</p>',
    ],
  ] as const)('says that nothing is known and no more: %s', (locale, html) => {
    expect(renderToStaticMarkup(<VehiclePage view={null} here={{ ...here, locale }} />)).toBe(html)
  })
})
