import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { event } from '#tests/support/mini-events.ts'
import { text } from '#tests/support/mini-parts.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { day } from './day.ts'
import { TRACKS } from './event.ts'
import { GRADES } from './grade.ts'
import { EVENT_KINDS } from './standing.ts'
import {
  EVERY_EVENT,
  IMPORTANCES,
  LONGEST_TEXT,
  matchesEvent,
  readTimelineFilter,
  type TimelineFilter,
  toTimelineFacts,
  WHEN_CHOICES,
  writeTimelineFilter,
} from './timeline-filter.ts'
import { VEHICLES } from './vehicle.ts'

const parties = new Set(['jbic', 'nexi', 'masayoshi-son'])
const ask = (address: string) => readTimelineFilter(new URLSearchParams(address), { parties })
const LATEST = day('2026-11-22')

const sayings = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((said) => said.replace(/[\p{Cc}\s]+/gu, ' ').trim())

const filters = (): fc.Arbitrary<TimelineFilter> =>
  fc.record({
    track: fc.subarray([...TRACKS]),
    vehicle: fc.subarray([...VEHICLES]),
    actor: fc.shuffledSubarray([...parties]),
    grade: fc.subarray([...GRADES]),
    standing: fc.subarray([...EVENT_KINDS]),
    importance: fc.constantFrom(...IMPORTANCES),
    when: fc.constantFrom(...WHEN_CHOICES),
    q: sayings,
  })

describe('the address of a choice of events', () => {
  it('is read back as the same choice', () => {
    fc.assert(
      fc.property(filters(), (filter) => {
        const address = writeTimelineFilter(filter)
        expect(ask(address)).toEqual({ filter, problems: [] })
        expect(address).not.toMatch(/[^\x21-\x7e]/)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is short, and says nothing where everything is asked for', () => {
    const given = 'track=trade-deal,project&actor=jbic&grade=A,B,C&importance=3&q=loan'
    expect(writeTimelineFilter(ask(given).filter)).toBe(given)
    expect(writeTimelineFilter(EVERY_EVENT)).toBe('')
    expect(ask('')).toEqual({ filter: EVERY_EVENT, problems: [] })
    expect(ask('track=&q=+&importance=1&when=any').filter).toEqual(EVERY_EVENT)
  })

  it('names what is no choice, by its parameter, and loses nothing else', () => {
    const { filter, problems } = ask(
      `track=project,coal&actor=nobody,jbic&grade=G&importance=4&when=soon&q=${'x'.repeat(LONGEST_TEXT + 1)}`,
    )
    expect(filter).toEqual({ ...EVERY_EVENT, track: ['project'], actor: ['jbic'] })
    expect(problems.map(({ param, given }) => [param, given[0]?.slice(0, 6)])).toEqual([
      ['track', 'coal'],
      ['grade', 'G'],
      ['importance', '4'],
      ['when', 'soon'],
      ['actor', 'nobody'],
      ['q', 'xxxxxx'],
    ])
  })

  it('of any letters whatever is read without an error', () => {
    const words = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EVERY_EVENT)), fc.string()))
    fc.assert(
      fc.property(words, (pairs) => {
        const asked = readTimelineFilter(new URLSearchParams(pairs), { parties })
        expect(ask(writeTimelineFilter(asked.filter))).toEqual({ ...asked, problems: [] })
      }),
    )
  })
})

const loan = event(
  'loan',
  '2026-04-01',
  text('JBIC signs the first US–Japan loan', '国際協力銀行、初の融資契約に調印'),
  {
    ...{ knownOn: day('2026-04-01'), kind: 'signed', importance: 2, actors: ['jbic', 'son'] },
    cites: [
      { ...cite('fortune-2025-05-25', 'E'), knownOn: day('2026-04-01') },
      { ...cite('fortune-2025-05-25', 'B'), knownOn: day('2026-05-01') },
    ],
  },
)
const facts = toTimelineFacts(LATEST, [
  {
    id: 'jbic',
    name: text('JBIC', '国際協力銀行'),
    called: [],
    reading: 'こくさいきょうりょくぎんこう',
  },
  { id: 'son', name: text('Masayoshi Son', '孫正義'), called: [], reading: 'そん まさよし' },
])
const found = (asked: Partial<TimelineFilter>, of = loan, within = facts) =>
  matchesEvent(of, { ...EVERY_EVENT, ...asked }, within)

describe('an event answers', () => {
  it('to each condition that holds of it, and not where one does not', () => {
    expect(found({ track: ['trade-deal'], actor: ['nexi', 'jbic'], importance: 2 })).toBe(true)
    expect(found({ track: ['trade-deal'], actor: ['nexi'] })).toBe(false)
    expect(found({ importance: 3 })).toBe(false)
    expect(found({ standing: ['reported', 'signed'], vehicle: ['us-japan-vehicle'] })).toBe(true)
    expect(found({ vehicle: ['joint-fund'] })).toBe(false)
  })

  it('to the best grade of the evidence that was public on the day', () => {
    expect(found({ grade: ['A', 'B'] })).toBe(true)
    expect(found({ grade: ['E'] })).toBe(false)
    expect(found({ grade: ['E'] }, loan, { ...facts, day: day('2026-04-02') })).toBe(true)
  })

  it('that is scheduled to no standing, and to being scheduled', () => {
    const set = { ...loan, scheduled: true }
    expect(found({ standing: ['signed'] }, set)).toBe(false)
    expect(found({ when: 'scheduled' }, set)).toBe(true)
    expect(found({ when: 'observed' }, set)).toBe(false)
  })

  it.each([
    ['loan first', true],
    ['LOAN', true],
    ['ｊｂｉｃ　融資', true],
    ['us-japan', true],
    ['US–Japan', true],
    ['孫 正義', true],
    ['ソンマサヨシ', true],
    ['まさよし', true],
    ['son', true],
    ['国際協力', true],
    ['oan', false],
    ['loan nexi', false],
    ['借款', false],
  ])('to the words %s: %s', (q, answer) => {
    expect(found({ q })).toBe(answer)
  })
})

describe('the events of the record', () => {
  const known = toTimelineFacts(LATEST, RECORD.parties)
  const those = (asked: Partial<TimelineFilter>) =>
    RECORD.events.filter((each) => found(asked, each, known)).map(({ id }) => id)

  it('are of the joint fund, of the agreed vehicle, or of neither', () => {
    const [fund, vehicle] = [
      those({ vehicle: ['joint-fund'] }),
      those({ vehicle: ['us-japan-vehicle'] }),
    ]
    expect(fund).toEqual(those({ track: ['swf-proposal'] }))
    const under = those({ track: ['trade-deal', 'project'] })
    expect(vehicle).toEqual(expect.arrayContaining(under))
    const beyond = vehicle.filter((id) => !under.includes(id))
    expect(beyond.length).toBeGreaterThan(0)
    for (const id of beyond) expect(those({ track: ['softbank'] })).toContain(id)
  })

  it('fall into the choices of each list with none left over', () => {
    const all = RECORD.events.length
    const count = (lists: readonly Partial<TimelineFilter>[]) =>
      lists.reduce((sum, each) => sum + those(each).length, 0)
    expect(count(TRACKS.map((track) => ({ track: [track] })))).toBe(all)
    expect(count([{ when: 'observed' }, { when: 'scheduled' }])).toBe(all)
    expect(count(EVENT_KINDS.map((kind) => ({ standing: [kind] })))).toBe(
      those({ when: 'observed' }).length,
    )
    expect(count(GRADES.map((grade) => ({ grade: [grade] })))).toBe(all)
  })
})
