import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { StateEntry } from '#domain/entry.ts'
import type { Figure } from '#domain/figure.ts'
import type { Term } from '#domain/memorandum.ts'
import type { Project } from '#domain/project.ts'
import type { Stage } from '#domain/stage.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { figure, text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toVehiclePage, type VehicleFacts } from './view.ts'

const CITES = [cite('t-room-us-2025-07-23')]
const OWNER = { kind: 'vehicle', id: 'us-japan-vehicle' } as const

function context(locale: 'en' | 'ja', on = '2026-11-22', latest = true): FigureContext {
  const edition: Edition = { day: day(on), latest }
  const here = { locale, day: edition.day, latest, path: '/vehicle' }
  return { here, edition, rates: { days: new Map(), averages: new Map() } }
}

function stated(on: string, measure: string, value: string, rest: Partial<Figure>): Figure {
  const parts = { knownOn: day('2026-05-01'), label: text(measure, measure), cites: CITES }
  return figure(OWNER, on, measure, value, { ...parts, ...rest })
}

const missing = {
  quantity: { kind: 'missing', reason: 'not-disclosed' },
  asReported: null,
} as const

function vehicle(): Vehicle {
  const [found] = miniRecord().vehicles
  if (!found) throw new RangeError('the mini record has the vehicle')
  const figures = [
    ...found.figures,
    stated('2026-04-30', 'paid', '0 USD', { rung: 'paid', ...missing }),
    stated('2026-05-01', 'paid', '0 USD', { rung: 'paid', ...missing }),
    stated('2026-05-01', 'first-loans', '340bn JPY', { rung: 'financed', qualifier: 'more-than' }),
    stated('2026-08-14', 'second-loans', '700bn JPY', { rung: 'financed' }),
    stated('2026-02-17', 'amount', '33.3bn USD', { rung: 'selected', subject: 'portsmouth-gas' }),
    stated('2026-03-19', 'second-batch-gas', '33bn USD', {}),
  ]
  return { ...found, figures }
}

function project(id: string, rest: Partial<Project>): Project {
  return {
    ...{ id, name: text(id, id), sector: 'energy-gas', place: text('Ohio', 'オハイオ州') },
    ...{ batch: 'batch-1', knownOn: day('2026-02-18'), sponsors: [], figures: [], cites: CITES },
    stages: [
      {
        ...{ on: '2026-02-17', knownOn: day('2026-02-18'), state: 'selected', cites: CITES },
        text: text('Selected.', '選定された。'),
      },
    ],
    ...rest,
  }
}

const term: Term = {
  ...{
    id: 'deadline',
    paragraph: 'preamble',
    knownOn: day('2025-09-05'),
    note: null,
    cites: CITES,
  },
  term: text('Time limit', '期限'),
  memorandum: text('Invested by 19 January 2029.', '2029年1月19日まで投資する。'),
  us: [],
  jp: [
    {
      ...{ on: '2025-09-05', knownOn: day('2025-09-05'), cites: CITES },
      text: text('By the end of the term.', '任期末まで。'),
    },
  ],
  states: [
    { on: '2025-09-05', knownOn: day('2025-09-05'), state: 'us-silent' },
    { on: '2025-11-14', knownOn: day('2025-11-14'), state: 'different' },
  ],
  history: [],
}

const proposed: StateEntry<Stage> = {
  ...{ on: '2025-10-28', knownOn: day('2025-10-28'), cites: CITES },
  state: 'proposed',
  text: text('Listed.', '掲載。'),
}

function facts(rest: Partial<VehicleFacts> = {}): VehicleFacts {
  return {
    ...{ vehicle: vehicle(), names: new Map(), instruments: [], comparison: [], payout: [] },
    ...{ projects: [], terms: [term], claims: [], contradictions: [], searches: [] },
    ...rest,
  }
}

describe('the money ladder of the vehicle', () => {
  it('has each amount of its own on its rung, never those of projects', () => {
    const rows = toVehiclePage(facts(), context('en')).ladder
    expect(rows.map(({ word, figure: shown }) => [word, shown?.text ?? null])).toEqual([
      ['Headline', '$550 billion'],
      ['Named', null],
      ['Selected', null],
      ['Financed', 'more than ¥340 billion'],
      ['Financed', '¥700 billion'],
      ['Paid', 'not disclosed'],
      ['Returned', null],
    ])
  })

  it('says in Japanese as well that what was paid is not disclosed', () => {
    const rows = toVehiclePage(facts(), context('ja')).ladder
    const paid = rows.filter(({ rung }) => rung === 'paid')
    expect(paid.map(({ figure: shown, on }) => [shown?.text, on])).toEqual([
      ['非開示', '2026年5月1日'],
    ])
  })

  it('lists other amounts of the vehicle apart from the rungs', () => {
    const { otherFigures } = toVehiclePage(facts(), context('en'))
    expect(otherFigures.map((each) => each.figure.text)).toEqual(['$33 billion'])
  })
})

describe('a term', () => {
  it('has an empty account where no statement was found, and the agreement of the edition', () => {
    const [latest] = toVehiclePage(facts(), context('en')).terms
    expect(latest).toMatchObject({ paragraph: 'Preamble', us: [], agreement: 'They differ' })
    const [older] = toVehiclePage(facts(), context('ja', '2025-10-01', false)).terms
    expect(older).toMatchObject({ paragraph: '前文', agreement: '米側の説明なし' })
  })
})

describe('the projects', () => {
  const gas = project('gas-pa', { batch: 'batch-2', stages: [{ ...proposed, state: 'announced' }] })
  const reactor = project('smr', { batch: 'candidate', stages: [proposed] })
  const waiting = project('waiting', { stages: [proposed] })
  const ohio = project('ohio', {
    sponsors: [
      { party: 'sb-energy', role: text('Operator', '運営者'), standing: 'confirmed' },
      { party: 'not-yet-known', role: text('Supplier', '供給'), standing: 'interest' },
    ],
  })
  const names = new Map([['sb-energy', text('SB Energy', 'SBエナジー')]])

  it('stand by batch, the furthest stage first, candidates last', () => {
    const projects = [reactor, waiting, gas, ohio]
    const groups = toVehiclePage(facts({ projects, names }), context('en')).projects
    expect(groups.map(({ title, projects: of }) => [title, of.map(({ id }) => id)])).toEqual([
      ['First batch', ['ohio', 'waiting']],
      ['Second batch', ['gas-pa']],
      ['Candidate', ['smr']],
    ])
  })

  it('link the companies the edition knows and leave out the others', () => {
    const edition = context('ja', '2026-03-01', false)
    const [group] = toVehiclePage(facts({ projects: [ohio], names }), edition).projects
    expect(group?.projects[0]?.sponsors).toEqual([
      {
        href: '/ja/on/2026-03-01/people/sb-energy',
        name: 'SBエナジー',
        role: '運営者、確認済み',
      },
    ])
    expect(group?.projects[0]?.stage).toBe('7 大統領が選定')
  })
})
