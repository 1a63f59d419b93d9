import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Project } from '#domain/project.ts'
import type { Stage } from '#domain/stage.ts'
import type { Locale } from '#domain/text.ts'
import { press } from '#tests/support/mini-ladder.ts'
import { figure, text } from '#tests/support/mini-parts.ts'
import { MINI_RATES } from '#tests/support/mini-rates.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toProjectsChart } from './projects-chart.ts'

const CITES = [press('nationthailand-2026-02-18', 'The Nation Thailand', '2026-02-18')]
const KNOWN = day('2026-02-18')

function context(locale: Locale = 'en', on = '2026-11-22'): FigureContext {
  const edition = { day: day(on), latest: on === '2026-11-22' }
  return { here: { locale, ...edition, path: '/vehicle' }, edition, rates: MINI_RATES }
}

function amount(id: string, value: string | null, rest: Partial<Figure> = {}): Figure {
  return figure({ kind: 'project', id }, '2026-02-17', 'amount', value ?? '0 USD', {
    ...{ label: text('Amount', '金額'), knownOn: KNOWN, cites: CITES },
    ...(value === null && { quantity: { kind: 'missing', reason: 'not-disclosed' } as const }),
    ...rest,
  })
}

function project(
  id: string,
  batch: Project['batch'],
  state: Stage,
  figures: readonly Figure[],
): Project {
  const stage = { on: '2026-02-17', knownOn: KNOWN, state, text: text('', ''), cites: CITES }
  return {
    ...{ id, batch, figures, name: text(id, `案件${id}`), sector: 'energy-gas' },
    ...{ place: text('Ohio', 'オハイオ州'), knownOn: KNOWN, sponsors: [] },
    ...{ stages: [stage], cites: CITES },
  }
}

const CAPACITY = figure({ kind: 'project', id: 'gas' }, '2026-02-17', 'capacity', '9.2 GW', {
  ...{ label: text('Capacity', '容量'), knownOn: KNOWN, cites: CITES },
})
const PROJECTS = [
  project('ap1000', 'candidate', 'proposed', [amount('ap1000', '100bn USD')]),
  project('diamond', 'batch-1', 'selected', [amount('diamond', '0.6bn USD')]),
  project('gas', 'batch-1', 'selected', [CAPACITY, amount('gas', '33.3bn USD')]),
  project('gas-pa', 'batch-2', 'announced', [amount('gas-pa', null)]),
  project('smr', 'batch-2', 'announced', [amount('smr', '40bn USD', { qualifier: 'at-most' })]),
  project('alaska', 'reported-candidate', 'reported', []),
]

function chart(projects: readonly Project[] = PROJECTS, locale: Locale = 'en') {
  const view = toProjectsChart(projects, context(locale))
  if (view?.drawing.form !== 'rows') throw new RangeError('no rows are drawn')
  return { ...view, groups: view.drawing.groups, marks: view.drawing.marks }
}

describe('projects by batch', () => {
  it('count what is selected, announced and only a candidate', () => {
    expect(chart().title).toBe('2 projects are selected, 2 announced, 2 are candidates')
    expect(chart(PROJECTS, 'ja').title).toBe('選定済み2件、発表2件、候補2件')
    expect(chart(PROJECTS.slice(1, 2)).title).toBe('1 project is selected')
  })

  it('stand under their batch and its stage, the largest first, those without an amount last', () => {
    const said = chart().groups.map(({ title, rows }) => [title, rows.map(({ key }) => key)])
    expect(said).toEqual([
      ['First batch: Selected by the President', ['gas', 'diamond']],
      ['Second batch: Announced', ['smr', 'gas-pa']],
      ['Candidate: Proposed', ['ap1000']],
      ['Reported candidate: Reported', ['alaska']],
    ])
  })

  it('say each its own stage where a batch has several', () => {
    const mixed = [PROJECTS[1], project('late', 'batch-1', 'recommended', [])] as Project[]
    const [group] = chart(mixed).groups
    expect(group?.title).toBe('First batch')
    expect(group?.rows.map(({ lines }) => lines)).toEqual([
      ['Selected by the President'],
      ['Recommended by investment committee'],
    ])
  })

  it('are solid when selected, broken when announced, outlined as candidates', () => {
    const rows = chart().groups.flatMap((group) => group.rows)
    const firm = Object.fromEntries(rows.map(({ key, firmness }) => [key, firmness]))
    expect(firm).toMatchObject({ gas: 'solid', smr: 'solid-gap', ap1000: 'outlined' })
  })

  it('strike one that left the process, and count it apart', () => {
    const left = project('left', 'candidate', 'withdrawn', [amount('left', '1bn USD')])
    const view = chart([...PROJECTS, left])
    expect(view.title).toContain('2 are candidates, 1 withdrawn or declined')
    const rows = view.groups.flatMap((group) => group.rows)
    expect(rows.find(({ key }) => key === 'left')?.firmness).toBe('struck')
  })

  it('show money alone, and never a zero for what is not disclosed', () => {
    const values = Object.fromEntries(chart().marks.map(({ key, value }) => [key, value]))
    expect(values).toEqual({
      ...{ gas: '33300000000', diamond: '600000000', smr: '40000000000', 'gas-pa': '' },
      ...{ ap1000: '100000000000', alaska: '' },
    })
    const rows = chart().groups.flatMap((group) => group.rows)
    expect(rows.find(({ key }) => key === 'gas-pa')).toMatchObject({ at: null, none: 'hatched' })
    expect(rows.find(({ key }) => key === 'alaska')?.label).toBe('no figure in the record')
  })

  it('use the amount last stated', () => {
    const restated = amount('gas', '34bn USD', { on: { kind: 'day', day: day('2026-05-01') } })
    const gas = project('gas', 'batch-1', 'selected', [restated, amount('gas', '33.3bn USD')])
    expect(chart([gas]).marks[0]?.value).toBe('34000000000')
  })

  it('are the rows of the table, with the same numbers', () => {
    const { table, marks } = chart()
    expect(table.rows.map(({ key }) => key)).toEqual(marks.map(({ key }) => key))
    const inTable = table.rows.map(({ cells: [first] }) =>
      first?.kind === 'figure' ? first.view.value : '',
    )
    expect(inTable).toEqual(marks.map(({ value }) => value))
  })

  it('are at the stage an edition knows, and not drawn where it knows none', () => {
    const [before] = [project('gas', 'batch-1', 'selected', [])]
    const stages = [
      { ...before.stages[0], state: 'announced', knownOn: day('2026-01-01') },
      ...before.stages,
    ] as Project['stages']
    const view = toProjectsChart([{ ...before, stages }], context('en', '2026-01-31'))
    expect(view?.title).toBe('1 announced')
    expect(toProjectsChart([], context())).toBeNull()
  })
})
