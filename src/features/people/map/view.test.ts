import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { writeGraphml } from './graphml.ts'
import { toMapChart } from './map-chart.ts'
import { toMapData } from './map-data.ts'
import { toMap } from './view.ts'

const { parties, relations, meta } = RECORD
const WHOLE = { version: meta.version, parties, relations }

function factsOn(on: string) {
  const known = <T extends { readonly knownOn: string }>(all: readonly T[]) =>
    all.filter(({ knownOn }) => knownOn <= on)
  return { parties: known(parties), relations: known(relations), whole: WHOLE }
}

function contextOn(locale: Locale, on = meta.compiledOn): FigureContext {
  const edition = { day: day(on), latest: on === meta.compiledOn }
  return { ...realReader(locale), edition, here: { locale, ...edition, path: '/people/map' } }
}

function map(query = '', { locale = 'en' as Locale, on = meta.compiledOn as string } = {}) {
  const view = toMap(
    { ...factsOn(on), query: new URLSearchParams(query) },
    contextOn(locale, day(on)),
  )
  if (view?.chart && view.chart.drawing.form !== 'map') throw new Error('no map')
  return view
}

function drawingOf(query = '', place = {}) {
  const drawing = map(query, place)?.chart?.drawing
  if (drawing?.form !== 'map') throw new Error('no map')
  return drawing
}

const linesOf = (query: string) => drawingOf(query).lines.map(({ key }) => key)

describe('the map of relations', () => {
  it('draws every relation of the record, and everyone at an end of one', () => {
    const ends = new Set(relations.flatMap(({ from, to }) => [from, to]))
    const { lines, nodes } = drawingOf()
    expect(lines.map(({ key }) => key).toSorted()).toEqual(relations.map(({ id }) => id).toSorted())
    expect(nodes.map(({ key }) => key).toSorted()).toEqual(
      [...ends].map((id) => `party-${id}`).toSorted(),
    )
  })

  it('has a row in its table for every mark, with the same value', () => {
    const chart = map()?.chart
    const rows = chart?.table.rows ?? []
    expect(rows.map(({ key }) => key)).toEqual(chart?.drawing.marks.map(({ key }) => key))
    for (const { key, value } of chart?.drawing.marks ?? []) {
      const cells = rows.find((row) => row.key === key)?.cells ?? []
      const values = cells.map((cell) =>
        cell.kind === 'figure' ? cell.view.value : cell.kind === 'computed' ? cell.value : '',
      )
      expect(values, key).toContain(value)
    }
  })

  it('is as the filter asks: by kind, side, standing and one with its neighbours', () => {
    const of = (holds: (relation: (typeof relations)[number]) => boolean) =>
      relations.filter(holds).map(({ id }) => id)
    expect(linesOf('type=owns,leads')).toEqual(
      of(({ type }) => type === 'owns' || type === 'leads'),
    )
    expect(linesOf('standing=proposed')).toEqual(of(({ standing }) => standing === 'proposed'))
    expect(linesOf('focus=openai')).toEqual(
      of(({ from, to }) => from === 'openai' || to === 'openai'),
    )
    expect(map('side=us&standing=confirmed')?.path).toBe('/people/map?side=us&standing=confirmed')
  })

  it('draws confirmed solid, reported dashed and proposed dotted', () => {
    const strokes = { confirmed: 'solid', reported: 'dashed', proposed: 'dotted' } as const
    const standings = new Map(relations.map(({ id, standing }) => [id, standing]))
    for (const { key, stroke } of drawingOf().lines) {
      expect(stroke).toBe(strokes[standings.get(key) ?? 'proposed'])
    }
  })

  it('keeps everyone in their place beside each other, in other editions, languages and choices', () => {
    const across = (query: string, place = {}) =>
      new Map(drawingOf(query, place).nodes.map(({ key, places }) => [key, places.wide.x]))
    const all = across('')
    for (const other of [
      across('', { on: '2025-09-30' }),
      across('', { locale: 'ja' }),
      across('focus=softbank-group'),
    ]) {
      expect(other.size).toBeGreaterThan(4)
      for (const [key, x] of other) expect(all.get(key), key).toBe(x)
    }
  })

  it('leads by the arrow keys from a box along a line to the next, and by Enter to its page', () => {
    const { marks } = drawingOf()
    const find = (key: string | undefined) => marks.find((mark) => mark.key === key)
    const son = find('party-masayoshi-son')
    const line = find(son?.onward)
    expect(line?.back).toBe('party-masayoshi-son')
    expect(find(line?.onward)?.href).toMatch(/^\/en\/people\//)
    expect(son?.href).toBe('/en/people/masayoshi-son')
    for (const { key, onward, back } of marks) {
      for (const linked of [onward, back]) if (linked) expect(find(linked), key).toBeDefined()
    }
  })

  it('says nothing of a day before the first relation, and names what it cannot read', () => {
    expect(map('', { on: '2010-01-01' })).toBeNull()
    const view = map('type=loves&standing=confirmed')
    expect(view?.problems?.general[0]).toContain('“loves”')
    expect(view?.path).toBe('/people/map?standing=confirmed')
    expect(map('page=99')?.problems?.general[0]).toContain('“99”')
  })
})

describe('the list beside the map', () => {
  it('has every relation, page after page, each once', () => {
    const listed = [1, 2, 3, 4].flatMap((page) => {
      const view = map(`page=${page}`)
      return view && view.problems === null ? view.list.relations.map(({ id }) => id) : []
    })
    expect(listed.toSorted()).toEqual(relations.map(({ id }) => id).toSorted())
  })
})

describe('relations to take along', () => {
  const data = toMapData(
    { ...factsOn(meta.compiledOn), query: new URLSearchParams('type=owns') },
    contextOn('ja'),
  )
  const owned = relations.filter(({ type }) => type === 'owns')

  it('have the ids of the record, names in both languages and sources', () => {
    expect(data?.relations.map(({ id }) => id)).toEqual(owned.map(({ id }) => id))
    expect(data?.of).toBe(relations.length)
    for (const { sources } of data?.relations ?? []) expect(sources.length).toBeGreaterThan(0)
    for (const { name } of data?.parties ?? []) expect(name.en && name.ja).toBeTruthy()
  })

  it('are read back from GraphML by another program’s reader', () => {
    if (!data) throw new Error('no data')
    const graph = parse(MultiDirectedGraph, writeGraphml(data))
    expect(graph.edges().toSorted()).toEqual(owned.map(({ id }) => id).toSorted())
    expect(graph.nodes()).toHaveLength(data.parties.length)
    for (const { id, from, to, label, amount } of data.relations) {
      expect(graph.extremities(id)).toEqual([from, to])
      expect(graph.getEdgeAttribute(id, 'label_ja')).toBe(label.ja)
      if (amount?.value) expect(graph.getEdgeAttribute(id, 'amount')).toBe(amount.value)
    }
  })
})

describe('a map of far more people than anyone can look at', () => {
  const [model] = relations
  const [somebody] = parties
  if (!model || !somebody) throw new Error('an empty record')
  const many = [...Array(2000).keys()].map((at) => ({ ...somebody, id: `p${at}` }))
  const lines = [...Array(5000).keys()].map((at) => {
    const ends = { from: `p${(at * 7) % 2000}`, to: `p${(at * at + 1) % 2000}` }
    return { ...model, ...ends, id: `r${at}` }
  })
  const facts = {
    ...{ parties: many, relations: lines },
    whole: { version: 'many', parties: many, relations: lines },
  }

  it('draws the best connected, says how many lines are left out, and lists all', () => {
    const context = contextOn('en')
    const chart = toMapChart(facts, context)
    const drawing = chart?.drawing
    if (drawing?.form !== 'map') throw new Error('no map')
    expect(drawing.nodes.length).toBeLessThanOrEqual(80)
    expect(chart?.note).toContain(`${lines.length - drawing.lines.length} relations`)
    const view = toMap({ ...facts, query: new URLSearchParams() }, context)
    expect(view?.list.pager?.here).toBe('1–30 of 5000')
    const focused = toMap({ ...facts, query: new URLSearchParams('focus=p1999') }, context)
    expect(focused?.chart?.drawing.marks.some(({ key }) => key === 'party-p1999')).toBe(true)
  })
})
