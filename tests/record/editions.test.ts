import { describe, expect, it } from 'vitest'
import { type Day, day } from '#domain/day.ts'
import { lastKnown } from '#domain/edition.ts'
import { firstDay, lastDay } from '#domain/when.ts'
import { checkRecord } from '#record/check.ts'
import { REAL_RECORD } from '#tests/support/record-dir.ts'
import { type Sentence, sentencesOf } from '#tests/support/sentences.ts'

const { record } = checkRecord(REAL_RECORD)
const sentences = sentencesOf(record)

/** Texts a reader of an edition before `until` can see, the titles of its sources included. */
function readBefore(until: string): { at: string; said: string }[] {
  const texts = sentences
    .filter(({ knownOn }) => knownOn !== null && knownOn < until)
    .map(({ at, text }) => ({ at, said: `${text.en} ${text.ja}` }))
  const titles = record.sources
    .filter(({ knownOn }) => knownOn < until)
    .map(({ id, title }) => ({ at: `sources/${id}/title`, said: title }))
  return [...texts, ...titles]
}

/** What only a later day could have told. */
const FUTURE: readonly (readonly [string, string, RegExp])[] = [
  ['the pledge', '2025-07-22', /(?<!\d)550( ?(bn|billion)|B\b|0億ドル)|5[,，]500億ドル|5500億ドル/],
  ['the fund', '2025-05-23', /joint sovereign wealth fund|共同ファンド|日米共同|floats? idea/i],
  ['the memorandum', '2025-09-04', /memorandum of 4 September|9月4日の覚書|14345/],
  ['the prime minister Takaichi', '2025-10-04', /Prime Minister Takaichi|高市首相/],
  ['the first batch', '2026-02-17', /\$36 billion|360億ドル/],
  ['the ruling on tariffs', '2026-02-20', /struck down|ruling of 20 February|違憲判決|最高裁判決/],
  ['the second batch', '2026-03-13', /\$73 billion|730億ドル/],
  ['the tally', '2026-03-19', /\$109 billion|1090億ドル/],
  ['the first loans', '2026-05-01', /¥340 billion|3400億円/],
  ['the loans of August', '2026-08-14', /¥700 billion|(?<!兆)7000億円/],
  ['the results of FY2026 Q1', '2026-08-06', /347\.3|3473億円/],
]

describe('an old edition knows nothing of what came later', () => {
  it('though there is a lot to read in it', () => {
    expect(readBefore('2025-05-23').length).toBeGreaterThan(500)
    expect(readBefore('2025-07-22').length).toBeGreaterThan(700)
  })

  it.each(FUTURE)('%s before %s', (_, until, future) => {
    const early = readBefore(until).filter(({ said }) => future.test(said))
    expect(early.map(({ at, said }) => `${at}: ${said}`)).toEqual([])
  })

  it('no sentence names a day after its own, unless it is still to come', () => {
    const late = sentences.flatMap((sentence) => daysAhead(sentence))
    expect(late).toEqual([])
  })
})

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const NAMED = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTHS.join('|')}) (\\d{4})`, 'g')

/** The date the memorandum names, and the words that announce what is still to come. */
const AHEAD =
  /19 January 2029|\b(by|until|to|set for|due|deadline|limit|planned|fiscal|forecast)\b/i

/** Days and months in the English of a sentence that lie after it became known, not announced as coming. */
function daysAhead({ at, knownOn, text }: Sentence): string[] {
  if (knownOn === null || AHEAD.test(text.en)) return []
  return [...text.en.matchAll(NAMED)].flatMap(([said, date, month = '', year]) => {
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
    const named = [year, number, date?.padStart(2, '0')].filter((part) => part).join('-')
    return named > knownOn.slice(0, named.length) ? [`${at} (${knownOn}): ${said}`] : []
  })
}

describe('clocks', () => {
  it('nothing observed is known before it happened', () => {
    const early = record.events.filter(
      ({ on, knownOn, scheduled }) => !scheduled && knownOn < firstDay(on),
    )
    expect(early.map(({ id }) => id)).toEqual([])
  })

  it('the last observed event is the one the record says', () => {
    const days = record.events.filter(({ scheduled }) => !scheduled).map(({ on }) => lastDay(on))
    expect(days.toSorted().at(-1)).toBe(record.meta.lastObservedOn)
  })

  it('three things are scheduled, and their sentences say so in both languages', () => {
    const scheduled = record.events.filter((event) => event.scheduled)
    expect(scheduled.map(({ id }) => id).toSorted()).toEqual([
      '301-hearings',
      'deadline-2029',
      'section-122-expiry',
    ])
    for (const { id, title, summary } of scheduled) {
      expect(`${title.en} ${summary.en}`, id).not.toMatch(
        /\b(was|were|held|lapsed|expired|ended)\b/,
      )
      expect(`${title.ja} ${summary.ja}`, id).not.toMatch(/した。|だった。|失効した|開かれた/)
    }
  })

  it.each([
    ['2025-05-23', null],
    ['2025-05-24', 'reported'],
    ['2026-11-22', 'reported'],
  ])('on %s the idea of a joint fund stands as %s', (on, state) => {
    const fund = record.vehicles.find(({ id }) => id === 'joint-fund')
    const edition = { day: day(on), latest: false }
    expect(lastKnown(fund?.stages ?? [], edition)?.state ?? null).toBe(state)
  })

  it.each([
    ['2025-07-23', 'announced'],
    ['2025-09-04', 'instrument-signed'],
    ['2026-02-17', 'selected'],
  ])('on %s the vehicle stands as %s', (on, state) => {
    const vehicle = record.vehicles.find(({ id }) => id === 'us-japan-vehicle')
    const edition = { day: on as Day, latest: false }
    expect(lastKnown(vehicle?.stages ?? [], edition)?.state ?? null).toBe(state)
  })
})
