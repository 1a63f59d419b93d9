import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { party, text } from '#tests/support/mini-parts.ts'
import { day } from './day.ts'
import { PARTS, SIDES } from './party.ts'
import {
  EVERYONE,
  KIND_CHOICES,
  LONGEST_QUERY,
  matchesParty,
  type PeopleFilter,
  readPeopleFilter,
  toSought,
  writePeopleFilter,
} from './people-filter.ts'

const KNOWN = { countries: ['JP', 'US'], relations: ['son-leads-fund', 'fund-owned'] }
const LATEST = { day: day('2026-11-22'), latest: true }

const ask = (address: string) => readPeopleFilter(new URLSearchParams(address), KNOWN)
const plain = (written: string) => written.trim().replaceAll(/\s+/g, ' ')
const filters = (): fc.Arbitrary<PeopleFilter> =>
  fc.record({
    q: fc.string({ unit: 'grapheme', maxLength: 20 }).map(plain),
    side: fc.subarray([...SIDES]),
    part: fc.subarray([...PARTS]),
    kind: fc.constantFrom(...KIND_CHOICES),
    country: fc.constantFrom(null, ...KNOWN.countries),
    page: fc.integer({ min: 1, max: 99_999 }),
    relations: fc.integer({ min: 1, max: 99_999 }),
    relation: fc.constantFrom(null, ...KNOWN.relations),
  })

describe('the address of a choice of people', () => {
  it('is read back as the same choice, and passes through a browser as it is', () => {
    fc.assert(
      fc.property(filters(), (filter) => {
        const address = writePeopleFilter(filter)
        expect(ask(address)).toEqual({ filter, problems: [] })
        expect(address).toMatch(/^[\w.,&=+*%-]*$/)
      }),
      { numRuns: 1_000 },
    )
  })

  it('may come from a form, which repeats a parameter and sends empty ones', () => {
    const { filter, problems } = ask('q=+Son++Masayoshi+&side=japan&side=us&country=&kind=any')
    expect(problems).toEqual([])
    expect(filter).toEqual({ ...EVERYONE, q: 'Son Masayoshi', side: ['us', 'japan'] })
    expect(writePeopleFilter(filter)).toBe('q=Son+Masayoshi&side=us,japan')
  })

  it('says nothing where everyone is asked for', () => {
    expect(writePeopleFilter(EVERYONE)).toBe('')
    expect(ask('')).toEqual({ filter: EVERYONE, problems: [] })
  })

  it('names what is no choice and loses nothing else', () => {
    const { filter, problems } = ask('side=us,moon&part=critic&kind=robot&country=XX&page=0')
    expect(filter).toEqual({ ...EVERYONE, side: ['us'], part: ['critic'] })
    expect(problems).toEqual([
      { param: 'side', given: ['moon'] },
      { param: 'kind', given: ['robot'] },
      { param: 'country', given: ['XX'] },
      { param: 'page', given: ['0'] },
    ])
  })

  it('keeps the beginning of a name that is too long, and says so', () => {
    const { filter, problems } = ask(`q=${'孫'.repeat(LONGEST_QUERY + 1)}`)
    expect(filter.q).toBe('孫'.repeat(LONGEST_QUERY))
    expect(problems.map(({ param }) => param)).toEqual(['q'])
  })

  it('of anybody’s making never throws, and what is left can be written', () => {
    const keys = fc.constantFrom(...Object.keys(EVERYONE), '__proto__')
    const odd = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('constructor', ',,,', '1e3', ' 2 ', `${'x,'.repeat(500)}`),
      fc.constantFrom(...SIDES, ...PARTS, ...KNOWN.countries, ...KNOWN.relations),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, odd), { maxLength: 20 }), (entries) => {
        const { filter } = readPeopleFilter(new URLSearchParams(entries), KNOWN)
        expect(ask(writePeopleFilter(filter))).toEqual({ filter, problems: [] })
      }),
      { numRuns: 1_000 },
    )
  })
})

const SON = party('masayoshi-son', 'Masayoshi Son', '孫正義', {
  ...{ reading: 'そん・まさよし', side: 'private', country: 'JP' },
  parts: [{ on: '2025-05-24', knownOn: day('2025-05-24'), part: 'proponent', cites: [] }],
})
const GOTO = party('yoshimitsu-goto', 'Yoshimitsu Gotō', '後藤芳光', {
  ...{ reading: 'ごとう・よしみつ', side: 'private' },
})
const AKAZAWA = party('ryosei-akazawa', 'Ryosei Akazawa', '赤沢亮正', { country: 'JP' })
const BESSENT = party('scott-bessent', 'Scott Bessent', 'スコット・ベッセント', {
  ...{ side: 'us', country: 'US', called: [text('Bessent', 'ベッセント氏')] },
})
const TREASURY = party('us-treasury', 'US Department of the Treasury', '米国財務省', {
  ...{ kind: 'government', side: 'us', country: 'US' },
})
const ALL = [SON, GOTO, AKAZAWA, BESSENT, TREASURY]

const found = (asked: Partial<PeopleFilter>, edition = LATEST) =>
  ALL.filter((each) => matchesParty(toSought(each, edition), { ...EVERYONE, ...asked })).map(
    ({ id }) => id,
  )

describe('a name is found', () => {
  it.each<[string, readonly string[]]>([
    ['son', ['masayoshi-son']],
    ['Son Masayoshi', ['masayoshi-son']],
    ['SON, masayoshi', ['masayoshi-son']],
    ['孫', ['masayoshi-son']],
    ['孫　正義', ['masayoshi-son']],
    ['そん', ['masayoshi-son']],
    ['ソン・マサヨシ', ['masayoshi-son']],
    ['ｿﾝﾏｻﾖｼ', ['masayoshi-son']],
    ['Ｍａｓａｙｏｓｈｉ', ['masayoshi-son']],
    ['goto', ['yoshimitsu-goto']],
    ['Gōto', ['yoshimitsu-goto']],
    ['ことう', []],
    ['赤澤', ['ryosei-akazawa']],
    ['すこっと', ['scott-bessent']],
    ['スコットベッセント', ['scott-bessent']],
    ['ｽｺｯﾄ･ﾍﾞｯｾﾝﾄ', ['scott-bessent']],
    ['財務省', ['us-treasury']],
    ['treasury department', ['us-treasury']],
    ['nobody', []],
    ['・', ALL.map(({ id }) => id)],
  ])('by “%s”', (q, ids) => {
    expect(found({ q })).toEqual(ids)
  })

  it('by each of its names, in either case and either kana', () => {
    const names = ALL.flatMap(({ id, name, reading }) =>
      [name.en, name.ja, reading ?? name.en].map((each) => [id, each] as const),
    )
    const changes: readonly ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.normalize('NFD'),
      (name) => ` ${name} `,
      (name) => name.replaceAll('・', '　'),
      (name) => name.replaceAll(/[ぁ-ゖ]/g, (s) => String.fromCharCode(s.charCodeAt(0) + 0x60)),
      (name) => name.replaceAll(/[!-~]/g, (s) => String.fromCharCode(s.charCodeAt(0) + 0xfee0)),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.subarray([...changes]), ([id, name], some) => {
        const q = some.reduce((text, change) => change(text), name)
        expect(found({ q })).toContain(id)
      }),
    )
  })
})

describe('people and institutions answer', () => {
  it.each<[Partial<PeopleFilter>, readonly string[]]>([
    [{}, ALL.map(({ id }) => id)],
    [{ side: ['us'] }, ['scott-bessent', 'us-treasury']],
    [{ side: ['us'], kind: 'institution' }, ['us-treasury']],
    [{ kind: 'person', country: 'US' }, ['scott-bessent']],
    [{ country: 'JP' }, ['masayoshi-son', 'ryosei-akazawa']],
    [{ part: ['proponent', 'critic'] }, ['masayoshi-son']],
    [{ part: ['none'], side: ['private'] }, ['yoshimitsu-goto']],
    [{ q: '孫', side: ['us'] }, []],
  ])('%o', (asked, ids) => {
    expect(found(asked)).toEqual(ids)
  })

  it('with the parts the edition knows', () => {
    const before = { day: day('2025-05-23'), latest: false }
    expect(found({ part: ['proponent'] }, before)).toEqual([])
    expect(found({ part: ['none'] }, before)).toContain('masayoshi-son')
  })
})
