import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Project } from '#domain/project.ts'
import type { Locale } from '#domain/text.ts'
import { text } from '#tests/support/mini-parts.ts'
import { amount, project } from '#tests/support/mini-projects.ts'
import { MINI_RATES } from '#tests/support/mini-rates.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toCandidatesChart } from './candidates-chart.ts'
import { toProjectsChart } from './projects-chart.ts'

function context(locale: Locale = 'en', on = '2026-11-22'): FigureContext {
  const edition = { day: day(on), latest: on === '2026-11-22' }
  return { here: { locale, ...edition, path: '/vehicle/projects' }, edition, rates: MINI_RATES }
}

const CAPACITY = amount('gas', '9.2 GW', { measure: 'capacity', label: text('Capacity', '容量') })
const AP1000 = project('ap1000', 'candidate', 'proposed', [amount('ap1000', '100bn USD')])
const DIAMOND = project('diamond', 'batch-1', 'selected', [amount('diamond', '0.6bn USD')])
const SMR = project('smr', 'batch-2', 'announced', [
  amount('smr', '40bn USD', { qualifier: 'at-most' }),
])
const PROJECTS = [
  AP1000,
  DIAMOND,
  project('gas', 'batch-1', 'selected', [CAPACITY, amount('gas', '33.3bn USD')]),
  project('gas-pa', 'batch-2', 'announced', [amount('gas-pa', null)]),
  SMR,
  project('alaska', 'reported-candidate', 'reported'),
]

function chart(projects: readonly Project[] = PROJECTS, locale: Locale = 'en') {
  const view = toProjectsChart(projects, context(locale))
  if (view?.drawing.form !== 'rows') throw new RangeError('no rows are drawn')
  return { ...view, groups: view.drawing.groups, marks: view.drawing.marks }
}

describe('projects by batch', () => {
  it('count what is selected and announced; candidates are no part of it', () => {
    expect(chart().title).toBe('2 projects are selected, 2 announced')
    expect(chart(PROJECTS, 'ja').title).toBe('選定済み2件、発表2件')
    expect(chart([DIAMOND]).title).toBe('1 project is selected')
  })

  it('stand under their batch and its stage, the largest first, those without an amount last', () => {
    const said = chart().groups.map(({ title, rows }) => [title, rows.map(({ key }) => key)])
    expect(said).toEqual([
      ['First batch: Selected by the President', ['gas', 'diamond']],
      ['Second batch: Announced', ['smr', 'gas-pa']],
    ])
  })

  it('say each its own stage where a batch has several', () => {
    const [group] = chart([DIAMOND, project('late', 'batch-1', 'recommended')]).groups
    expect(group?.title).toBe('First batch')
    expect(group?.rows.map(({ lines }) => lines)).toEqual([
      ['Selected by the President'],
      ['Recommended by investment committee'],
    ])
  })

  it('are solid when selected and broken when announced', () => {
    const rows = chart().groups.flatMap((group) => group.rows)
    const firm = Object.fromEntries(rows.map(({ key, firmness }) => [key, firmness]))
    expect(firm).toMatchObject({ gas: 'solid', smr: 'solid-gap' })
  })

  it('strike one that left the process, and count it apart', () => {
    const left = project('left', 'batch-2', 'withdrawn', [amount('left', '1bn USD')])
    const view = chart([...PROJECTS, left])
    expect(view.title).toContain('2 announced, 1 withdrawn or declined')
    const rows = view.groups.flatMap((group) => group.rows)
    expect(rows.find(({ key }) => key === 'left')?.firmness).toBe('struck')
  })

  it('show money alone, and never a zero for what is not disclosed', () => {
    const values = Object.fromEntries(chart().marks.map(({ key, value }) => [key, value]))
    expect(values).toEqual({
      ...{ gas: '33300000000', diamond: '600000000', smr: '40000000000', 'gas-pa': '' },
    })
    const rows = chart().groups.flatMap((group) => group.rows)
    expect(rows.find(({ key }) => key === 'gas-pa')).toMatchObject({ at: null, none: 'hatched' })
  })

  it('show one thing once, however often it is listed', () => {
    const again = project('again', 'batch-1', 'selected', [amount('again', '33bn USD')])
    expect(chart([...PROJECTS, { ...again, sameAs: 'gas' }])).toEqual(chart())
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
    const [selected] = DIAMOND.stages
    if (!selected) throw new RangeError('it has a stage')
    const announced = { ...selected, state: 'announced', knownOn: day('2026-01-01') } as const
    const before = { ...DIAMOND, stages: [announced, selected] }
    expect(toProjectsChart([before], context('en', '2026-01-31'))?.title).toBe('1 announced')
    expect(toProjectsChart([], context())).toBeNull()
    expect(toProjectsChart([AP1000], context())).toBeNull()
  })
})

describe('candidates', () => {
  const candidates = (...projects: readonly Project[]) =>
    toCandidatesChart(projects, context()) ?? { title: null, drawing: { marks: [] } }

  it('have a chart of their own, on no axis with what is selected', () => {
    const other = project('other', 'candidate', 'proposed', [amount('other', '25bn USD')])
    const view = candidates(...PROJECTS, other, project('none', 'candidate', 'proposed'))
    expect(view.drawing.marks.map(({ key }) => key)).toEqual(['ap1000', 'other', 'none'])
    expect(view.title).toBe(
      'Of 3 listed candidates, none of them selected, 2 have an amount; the largest is $100bn',
    )
  })

  it('are said to have no amount where none has, and are not drawn where there are none', () => {
    const none = project('none', 'candidate', 'proposed', [amount('none', null)])
    expect(candidates(none).title).toBe(
      '1 listed candidate, none of them selected, none with an amount',
    )
    expect(toCandidatesChart([DIAMOND, SMR], context())).toBeNull()
  })
})
