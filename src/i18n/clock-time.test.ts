import { expect, it } from 'vitest'
import { when } from '#tests/support/mini-parts.ts'
import { formatClockTimes } from './clock-time.ts'

it('a moment has its time of day in Washington and in Tokyo, summer time counted', () => {
  expect(formatClockTimes(when('2026-02-17T19:30Z'), 'en')).toBe('14:30 (ET) / 04:30 (JST)')
  expect(formatClockTimes(when('2025-07-22T23:12Z'), 'ja')).toBe(
    '19:12（米東部時間）／08:12（日本時間）',
  )
})

it('a day has no time of day', () => {
  expect(formatClockTimes(when('2026-02-17'), 'en')).toBeNull()
})
