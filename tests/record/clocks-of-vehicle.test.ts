import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#domain/day.ts'
import { ClocksPage } from '#features/vehicle/clocks/clocks-page.tsx'
import { ClocksDigest } from '#features/vehicle/clocks/digest.tsx'
import { toClocksDigest } from '#features/vehicle/clocks/digest-view.ts'
import { askClocks, clocksFacts, clocksReader } from '#tests/support/clocks-facts.ts'

/** The days with the holidays left out, worked out by hand on a calendar. */
const BY_HAND = [
  {
    from: '2026-02-17',
    days: '2026-04-03',
    weekdays: '2026-04-21',
    us: ['2026-04-21'],
    jp: ['2026-04-23', '2026-02-23', '2026-03-20'],
    both: ['2026-04-23', '2026-02-23', '2026-03-20'],
  },
  {
    // Golden Week and a substitute, then Memorial Day on the way.
    from: '2026-03-19',
    days: '2026-05-03',
    weekdays: '2026-05-21',
    us: ['2026-05-21'],
    jp: ['2026-05-28', '2026-03-20', '2026-04-29', '2026-05-04', '2026-05-05', '2026-05-06'],
    both: [
      ...['2026-05-29', '2026-03-20', '2026-04-29', '2026-05-04', '2026-05-05', '2026-05-06'],
      '2026-05-25',
    ],
  },
  {
    // The turn of the year; New Year’s Day is left out once.
    from: '2025-12-01',
    days: '2026-01-15',
    weekdays: '2026-02-02',
    us: ['2026-02-05', '2025-12-25', '2026-01-01', '2026-01-19'],
    jp: [
      ...['2026-02-10', '2025-12-29', '2025-12-30', '2025-12-31'],
      ...['2026-01-01', '2026-01-02', '2026-01-12'],
    ],
    both: [
      ...['2026-02-13', '2025-12-25', '2025-12-29', '2025-12-30', '2025-12-31'],
      ...['2026-01-01', '2026-01-02', '2026-01-12', '2026-01-19', '2026-02-11'],
    ],
  },
  {
    // Juneteenth on a Friday, and 4 July on a Saturday, kept on the Friday before.
    from: '2026-06-15',
    days: '2026-07-30',
    weekdays: '2026-08-17',
    us: ['2026-08-19', '2026-06-19', '2026-07-03'],
    jp: ['2026-08-19', '2026-07-20', '2026-08-11'],
    both: ['2026-08-21', '2026-06-19', '2026-07-03', '2026-07-20', '2026-08-11'],
  },
  {
    // The citizens’ holiday between two others, and Labor Day; Columbus Day and Sports Day are one day.
    from: '2026-09-01',
    days: '2026-10-16',
    weekdays: '2026-11-03',
    us: ['2026-11-05', '2026-09-07', '2026-10-12'],
    jp: [...['2026-11-10', '2026-09-21', '2026-09-22', '2026-09-23', '2026-10-12', '2026-11-03']],
    both: [
      ...['2026-11-12', '2026-09-07', '2026-09-21', '2026-09-22', '2026-09-23'],
      ...['2026-10-12', '2026-11-03', '2026-11-11'],
    ],
  },
] as const

describe('45 days after a selection', () => {
  it.each(BY_HAND)('of $from end on the days worked out by hand', (expected) => {
    const { rows } = askClocks(`from=${expected.from}`).payment
    const found = Object.fromEntries(
      rows.map(({ key, day: on, left }) => [
        key,
        [on.value, ...left.lines.map((line) => line.day)],
      ]),
    )
    const { from: _, days, weekdays, ...calendars } = expected
    expect(found).toEqual({ days: [days], weekdays: [weekdays], ...calendars })
  })

  it('are the same days in both languages, and no calendar makes them earlier', () => {
    for (let from = day('2025-09-04'); from < '2028-12-01'; from = addDays(from, 13)) {
      const [en, ja] = (['en', 'ja'] as const).map((locale) =>
        askClocks(`from=${from}`, locale).payment.rows.map(({ key, day: on }) => [key, on.value]),
      )
      expect(ja).toEqual(en)
      const on = Object.fromEntries(en ?? [])
      expect(on.us >= on.weekdays && on.jp >= on.weekdays, from).toBe(true)
      expect(on.both >= on.us && on.both >= on.jp, from).toBe(true)
    }
  })
})

const pageOf = (locale: 'en' | 'ja', on?: string, address = '') => {
  const context = clocksReader(locale, on)
  const facts = clocksFacts(context.edition)
  if (!facts) return renderToStaticMarkup(ClocksPage({ view: null, here: context.here }))
  const page = ClocksPage({ view: askClocks(address, locale, on), here: context.here })
  const digest = ClocksDigest({ view: toClocksDigest(facts, context), here: context.here })
  return renderToStaticMarkup(page) + renderToStaticMarkup(digest)
}

describe('an older edition', () => {
  it.each(['2025-07-25', '2025-09-04'])('of %s knows of no clause and no end date', (on) => {
    expect(clocksFacts({ day: day(on), latest: false })).toBeNull()
    for (const locale of ['en', 'ja'] as const) {
      const page = pageOf(locale, on)
      expect(page).toContain('class="nothing"')
      expect(page).not.toMatch(/45|2029/)
    }
  })

  it('of the day after the signing knows 45 days, as a floor alone', () => {
    const { payment, accounts, form } = askClocks('', 'en', '2025-09-05')
    expect(payment.rows.map(({ key, day: on }) => [key, on.value])).toEqual([
      ['days', '2025-10-20'],
    ])
    expect([payment.disputed, accounts.ours, accounts.paid]).toEqual([false, null, null])
    expect(form.ready).toEqual([])
    expect(pageOf('en', '2025-09-05')).not.toMatch(/data-reading="limit"|[Ww]ithin”/)
  })

  it('before February 2026 counts no business days towards a payment', () => {
    expect(askClocks('', 'en', '2026-02-11').payment.rows.map(({ key }) => key)).toEqual(['days'])
    expect(askClocks('', 'en', '2026-02-12').payment.rows).toHaveLength(5)
  })

  it('before the first selection was known counts from its own day, and says so', () => {
    const before = askClocks('', 'en', '2026-02-17')
    expect([before.form.from, before.path]).toEqual(['2026-02-17', '/vehicle/clocks'])
    expect(before.payment.notes[0]).toContain('no selected project up to this day')
    const after = askClocks('', 'en', '2026-02-18')
    expect(after.form.from).toBe('2026-02-17')
    expect(after.payment.notes[0]).not.toContain('no selected project')
    expect(after.form.ready).toHaveLength(1)
  })

  it.each(['2025-09-06', '2026-01-15', '2026-03-01'])(
    'of %s names no day after itself but those that are counted, scheduled or to choose',
    (on) => {
      const page = pageOf('en', on, 'pace=line')
      const known = [...page.matchAll(/data-known-on="([^"]+)"/g)].map(([, each = '']) => each)
      expect(known.length).toBeGreaterThan(2)
      expect(known.filter((each) => each > on)).toEqual([])
      const dated = [...page.matchAll(/<time dateTime="([^"]+)"/gi)].map(([, each = '']) => each)
      expect(dated.filter((each) => each > on)).toEqual([])
    },
  )
})

describe('what a machine reads', () => {
  it('is the same in both languages, in the order of their sentences', () => {
    const read = (page: string) =>
      [...page.matchAll(/<data [^>]*?value="([^"]*)"/g)].map(([, value]) => value).toSorted()
    const english = read(pageOf('en', undefined, 'pace=line'))
    expect(english.length).toBeGreaterThan(30)
    expect(read(pageOf('ja', undefined, 'pace=line'))).toEqual(english)
  })

  it('names the readings, the holidays, the term, the statement and the event', () => {
    const page = pageOf('en')
    expect(page).toContain(
      '<data class="computed" value="2026-04-23" data-reading="limit">Apr 23, 2026</data>',
    )
    expect(page).toContain('<li data-holiday="2026-03-20">')
    expect(page).toContain(
      'data-term="funding-date" data-state="unclear" data-known-on="2025-09-05"',
    )
    expect(page).toContain('data-claim="v-45days"')
    expect(page).toContain('<article data-event="deadline-2029" data-known-on="2025-09-05"')
    expect(page).not.toContain('data-chart')
  })
})
