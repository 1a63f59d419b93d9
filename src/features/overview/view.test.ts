import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { event } from '#tests/support/mini-events.ts'
import { LADDER, PLEDGE } from '#tests/support/mini-ladder.ts'
import { party, quantity, text, when } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { reader } from '#tests/support/reader.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toNumber } from '#ui/number-panel-view.ts'
import { toStatus } from '#ui/status-view.ts'
import { type OverviewFacts, toOverview } from './view.ts'

const { meta, events, vehicles, reports } = miniRecord()
const FT = [cite('ft-2025-05-24', 'E'), cite('fortune-2025-05-25', 'E')]
const FIRST = day('2025-05-24')

const fund: Vehicle = {
  ...{ id: 'joint-fund', knownOn: FIRST, descriptions: [], cites: FT },
  name: text('US–Japan joint fund', '日米共同ファンド'),
  stages: [
    {
      ...{ on: '2025-05-24', knownOn: FIRST, state: 'reported', cites: FT },
      text: text('Reported on unnamed people.', '匿名の関係者の話として報じられた。'),
    },
  ],
  legalForce: [],
  figures: events.flatMap(({ figures }) => figures),
}

const deadline = event('deadline-2029', '2029-01-19', text('Deadline', '期限'), {
  ...{ knownOn: day('2025-09-05'), scheduled: true, importance: 3 },
})

function part(on: string, of: 'proponent' | 'would-be-owner' | 'financier' | 'reporter') {
  return { on, knownOn: day(on), part: of, cites: FT }
}

const facts: OverviewFacts = {
  ...{ fund, vehicle: null, quarters: reports, meta, told: null },
  events: [...events, deadline],
  parties: [
    party('japan-mof', 'Ministry of Finance', '財務省', {
      parts: [part('2025-05-24', 'would-be-owner'), part('2025-09-26', 'financier')],
    }),
    party('masayoshi-son', 'Masayoshi Son', '孫正義', { parts: [part('2025-05-24', 'proponent')] }),
    party('financial-times', 'Financial Times', 'FT', { parts: [part('2025-05-24', 'reporter')] }),
  ],
}

/** With the vehicle, and what its own page tells of it. */
function overview(context: FigureContext) {
  const [first] = vehicles
  if (!first) throw new RangeError('the mini record has the vehicle')
  const vehicle = { ...first, figures: LADDER }
  const numbers = [toNumber(PLEDGE, {}, context)]
  const told = { status: toStatus(vehicle, context), numbers }
  return toOverview({ ...facts, vehicle, told }, context)
}

const latest = (locale: 'en' | 'ja') => overview(reader(locale))

describe('the overview', () => {
  it('says where each vehicle stands, on how many origins', () => {
    const { statuses } = latest('en')
    expect(statuses.map(({ sentence }) => sentence)).toEqual([
      'US–Japan joint fund: Reported (step 0 of 13). Last change May 24, 2025.',
      'US–Japan strategic investment: Announced (step 2 of 13). Last change Jul 22, 2025.',
    ])
    expect(statuses[0]?.source.origins).toBe('1 origin, 1 relay')
    expect(statuses[0]?.source.cites).toHaveLength(2)
  })

  it('tells the story in one line, from the stages of the edition', () => {
    expect(latest('en').headline).toBe(
      'A fund that was reported, never proposed, and the $550 billion vehicle that overtook it',
    )
    expect(latest('ja').headline).toBe(
      '報じられたが提案されなかったファンドと、それを追い越した5500億ドルの枠組み',
    )
    const before = toOverview(facts, reader('en', '2025-05-25'))
    expect(before.headline).toBe('A joint fund has been reported; nobody has proposed it')
    const [stage] = fund.stages
    if (!stage) throw new RangeError('the fund has no stage')
    const proposed: Vehicle = { ...fund, stages: [{ ...stage, state: 'proposed' }] }
    const further = toOverview({ ...facts, fund: proposed }, reader('en'))
    expect(further.headline).toBe('The joint fund: 1 Proposed')
  })

  it('tells a pledge that was restated as last stated', () => {
    const restated = { ...PLEDGE, id: 'restated', on: when('2026-10-01') }
    const raised = { ...restated, quantity: quantity('600bn USD') }
    const [first] = vehicles
    const vehicle = first ? { ...first, figures: [raised, PLEDGE] } : null
    expect(toOverview({ ...facts, vehicle }, reader('en')).headline).toContain('$600 billion')
  })

  it('shows the capital of the fund, then the numbers of the vehicle', () => {
    const shown = (locale: 'en' | 'ja') => latest(locale).numbers.map(({ figure }) => figure.text)
    expect(shown('en')).toEqual(['about $300 billion', '$550 billion'])
    expect(shown('ja')).toEqual(['約3000億ドル', '5500億ドル'])
  })

  it('sets the capital against the days it has been no more than reported', () => {
    const compared = (locale: 'en' | 'ja') => latest(locale).numbers[0]?.comparison
    expect(compared('en')).toEqual(['Still only reported, 547 days after the first report'])
    expect(compared('ja')).toEqual(['最初の報道から547日、報道の段階のまま'])
    expect(overview(reader('en', '2025-05-24')).numbers[0]?.comparison).toBeNull()
  })

  it('shows no number of the vehicle while the edition knows of none', () => {
    expect(toOverview(facts, reader('en')).numbers.map(({ key }) => key)).toEqual([
      'ft-son-swf.2025-05-24.initial-capital',
    ])
  })

  it('says the same numbers in both languages', () => {
    expect(values(latest('ja'))).toEqual(values(latest('en')))
  })

  it('ends with the latest events, newest first, and none that is only scheduled', () => {
    const [only, ...others] = latest('ja').events
    expect(others).toEqual([])
    expect(only).toMatchObject({
      ...{ id: 'ft-son-swf', knownOn: '2025-05-24', href: '/ja/events/ft-son-swf' },
      ...{ title: 'FT報道：孫氏が構想を提起', kind: { word: '報道', drawing: 'outlined' } },
    })
  })

  it('says what changed lately in the latest edition alone', () => {
    expect(latest('en').changed).toBe('First edition of the record.')
    expect(overview(reader('en', '2026-11-22')).changed).toBeNull()
  })

  it('of a day before the first report has nothing to show', () => {
    const none: OverviewFacts = {
      ...{ fund: null, vehicle: null, events: [], parties: [], quarters: [], meta, told: null },
    }
    expect(toOverview(none, reader('en', '2019-01-02'))).toEqual({
      ...{ headline: 'Where things stand', statuses: [], numbers: [], quarter: null },
      ...{ events: [], involved: [], changed: null },
    })
  })
})

describe('those involved', () => {
  const involved = (context: FigureContext) =>
    overview(context).involved.map(({ title, parties }) => [
      title,
      ...parties.map(({ name, parts }) => `${name}: ${parts}`),
    ])

  it('stand on their side with the parts they play; onlookers are left out', () => {
    expect(involved(reader('en', '2025-05-25')).flat()).toEqual(
      expect.arrayContaining(['Masayoshi Son: Proponent', 'Ministry of Finance: Would-be owner']),
    )
    expect(involved(reader('en')).flat().join()).not.toContain('Financial Times')
  })

  it('have every part they have taken up by the day of the edition', () => {
    expect(involved(reader('en')).flat()).toContain(
      'Ministry of Finance: Would-be owner\u00a0· Financier',
    )
    expect(involved(reader('ja')).flat()).toContain('財務省: 所有者の候補・資金の出し手')
  })
})

/** Every number of the page as machines read it. */
function values({ numbers, quarter }: ReturnType<typeof toOverview>) {
  const figures = [...numbers.map(({ figure }) => figure), quarter?.now, quarter?.before]
  return figures.map((each) => [each?.id, each?.value, each?.unit, each?.converted?.value])
}
