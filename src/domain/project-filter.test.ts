import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { text } from '#tests/support/mini-parts.ts'
import { amount, project } from '#tests/support/mini-projects.ts'
import { day } from './day.ts'
import { BATCHES, REGIONS, SECTORS } from './project.ts'
import {
  AMOUNT_CHOICES,
  EVERY_PROJECT,
  matches,
  type ProjectFilter,
  readProjectFilter,
  writeProjectFilter,
} from './project-filter.ts'
import { PROJECT_ORDERS } from './project-order.ts'
import { STAGES } from './stage.ts'

const COMPANIES = ['toshiba', 'softbank-group', 'sb-energy']
const LATEST = { day: day('2026-11-22'), latest: true }

const ask = (address: string) => readProjectFilter(new URLSearchParams(address), COMPANIES)
const filters = (): fc.Arbitrary<ProjectFilter> =>
  fc.record({
    batch: fc.subarray([...BATCHES]),
    stage: fc.subarray([...STAGES]),
    sector: fc.subarray([...SECTORS]),
    sponsor: fc.constantFrom(null, ...COMPANIES),
    region: fc.subarray([...REGIONS]),
    amount: fc.constantFrom(...AMOUNT_CHOICES),
    sort: fc.constantFrom(...PROJECT_ORDERS),
  })

describe('the address of a choice of projects', () => {
  it('is read back as the same choice, and passes through a browser as it is', () => {
    fc.assert(
      fc.property(filters(), (filter) => {
        const address = writeProjectFilter(filter)
        expect(ask(address)).toEqual({ filter, problems: [] })
        expect(address).toMatch(/^[\w.,&=-]*$/)
      }),
      { numRuns: 1_000 },
    )
  })

  it('may come from a form, which repeats a parameter and sends empty ones', () => {
    const { filter, problems } = ask('batch=batch-2&batch=batch-1&sponsor=&amount=any&sort=stage')
    expect(problems).toEqual([])
    expect(filter).toEqual({ ...EVERY_PROJECT, batch: ['batch-1', 'batch-2'] })
    expect(writeProjectFilter(filter)).toBe('batch=batch-1,batch-2')
  })

  it('says nothing where everything is asked for', () => {
    expect(writeProjectFilter(EVERY_PROJECT)).toBe('')
    expect(ask('')).toEqual({ filter: EVERY_PROJECT, problems: [] })
  })

  it('names what is no choice and loses nothing else', () => {
    const { filter, problems } = ask('sector=energy-gas,steel&region=TX&sort=cost&sponsor=nobody')
    expect(filter).toEqual({ ...EVERY_PROJECT, sector: ['energy-gas'], region: ['TX'] })
    expect(problems).toEqual([
      { param: 'sector', given: ['steel'] },
      { param: 'sponsor', given: ['nobody'] },
      { param: 'sort', given: ['cost'] },
    ])
  })

  it('of anybody’s making never throws, and what is left can be written', () => {
    const keys = fc.constantFrom(...Object.keys(EVERY_PROJECT), 'page', '__proto__')
    const odd = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('constructor', ',,,', 'batch-1,batch-1', ' TX ', `${'x,'.repeat(500)}`),
      fc.constantFrom(...BATCHES, ...STAGES, ...REGIONS, ...COMPANIES),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, odd), { maxLength: 20 }), (entries) => {
        const { filter } = readProjectFilter(new URLSearchParams(entries), COMPANIES)
        expect(ask(writeProjectFilter(filter))).toEqual({ filter, problems: [] })
      }),
      { numRuns: 1_000 },
    )
  })
})

const OHIO = project('ohio', 'batch-1', 'selected', [amount('ohio', '33.3bn USD')], {
  sponsors: [{ party: 'sb-energy', role: text('Operator', '運営者'), standing: 'confirmed' }],
})
const TEXAS = project('texas', 'batch-2', 'announced', [amount('texas', null)], {
  region: ['TX', 'offshore'],
  sector: 'energy-oil',
})

const found = (asked: Partial<ProjectFilter>) =>
  [OHIO, TEXAS]
    .filter((each) => matches(each, { ...EVERY_PROJECT, ...asked }, LATEST))
    .map(({ id }) => id)

describe('a project answers', () => {
  it.each<[Partial<ProjectFilter>, readonly string[]]>([
    [{}, ['ohio', 'texas']],
    [{ batch: ['batch-1', 'candidate'] }, ['ohio']],
    [{ stage: ['announced'] }, ['texas']],
    [{ sector: ['energy-gas', 'energy-oil'] }, ['ohio', 'texas']],
    [{ sponsor: 'sb-energy' }, ['ohio']],
    [{ region: ['offshore'] }, ['texas']],
    [{ region: ['OH', 'TX'], sector: ['energy-oil'] }, ['texas']],
    [{ amount: 'with' }, ['ohio']],
    [{ amount: 'without' }, ['texas']],
    [{ amount: 'without', batch: ['batch-1'] }, []],
  ])('%o', (asked, ids) => {
    expect(found(asked)).toEqual(ids)
  })

  it('with the stage the edition knows, and with none before it knows any', () => {
    const before = { day: day('2026-02-17'), latest: false }
    expect(matches(OHIO, { ...EVERY_PROJECT, stage: ['selected'] }, before)).toBe(false)
    expect(matches(OHIO, EVERY_PROJECT, before)).toBe(true)
  })
})
