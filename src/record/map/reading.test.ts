import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Source } from '#domain/source.ts'
import type { WrittenFigure } from '../schema/parts.ts'
import { type FigureOwner, type Reading, toCites, toDay, toFigure } from './reading.ts'
import { toSource } from './sources.ts'

const written = {
  id: 'ft-2025-05-24',
  title: 'SoftBank’s Masayoshi Son floats idea of US-Japan sovereign wealth fund',
  lang: 'en',
  publisher: 'Financial Times',
  publishedOn: '2025-05-24',
  kind: 'press',
  grade: 'D',
} as const

const source = (more: Partial<Parameters<typeof toSource>[0]> = {}): Source =>
  toSource({ ...written, ...more }, day('2025-06-01'))

function reading(...sources: Source[]): Reading {
  return {
    sources: new Map(sources.map((each) => [each.id, each])),
    measures: new Map([
      [
        'net-income',
        { id: 'net-income', label: { en: 'Net income', ja: '純利益' }, basis: 'flow', unit: 'JPY' },
      ],
    ]),
  }
}

const owner: FigureOwner = {
  kind: 'event',
  id: 'ft-son-swf',
  on: '2025-05-24',
  knownOn: day('2025-05-24'),
  sources: ['ft-2025-05-24'],
  grades: { 'ft-2025-05-24': 'E' },
}

function figure(more: Partial<WrittenFigure>, from: Partial<FigureOwner> = {}): Figure {
  const sources = [source(), source({ id: 'fortune-2025-05-25', publishedOn: '2025-05-25' })]
  const text = { measure: 'initial-capital', value: '300bn USD', ...more }
  return toFigure(reading(...sources), { ...owner, ...from }, text)
}

describe('the id of a figure', () => {
  it.each([
    ['a day', { on: '2025-05-24' }, 'ft-son-swf.2025-05-24.initial-capital'],
    ['an instant', { on: '2026-02-17T18:00-05:00' }, 'ft-son-swf.2026-02-17.initial-capital'],
    ['a month', { on: '2025-07' }, 'ft-son-swf.2025-07.initial-capital'],
    ['a calendar quarter', { on: '2025-Q3' }, 'ft-son-swf.2025-q3.initial-capital'],
    ['a half-year', { on: '2025-H1' }, 'ft-son-swf.2025-h1.initial-capital'],
    ['a year', { on: '2025' }, 'ft-son-swf.2025.initial-capital'],
    ['the days before a day', { on: 'before 2025-07-22' }, 'ft-son-swf.2025-07-22.initial-capital'],
    ['an interval', { on: '2025-07-01..2025-07-15' }, 'ft-son-swf.2025-07-15.initial-capital'],
    ['about a month', { on: '~2025-07' }, 'ft-son-swf.2025-07.initial-capital'],
    ['a fiscal quarter', { period: 'fy2024q4' }, 'ft-son-swf.fy2024q4.initial-capital'],
    ['nine months', { period: 'fy2024-9m' }, 'ft-son-swf.fy2024-9m.initial-capital'],
  ])('for %s', (_, more, id) => {
    expect(figure(more).id).toBe(id)
  })

  it('begins with the subject where one is named', () => {
    expect(figure({ subject: 'joint-fund' }).id).toBe('joint-fund.2025-05-24.initial-capital')
  })

  it('of a report is that of the company and the period', () => {
    const { id } = figure({ measure: 'net-income' }, { subject: 'softbank', period: 'fy2024q4' })
    expect(id).toBe('softbank.fy2024q4.net-income')
  })
})

describe('what a figure takes from its entry', () => {
  it('day, clock, sources and grades, if it says nothing itself', () => {
    expect(figure({})).toMatchObject({
      on: { kind: 'day', day: '2025-05-24' },
      knownOn: '2025-05-24',
      period: null,
      owner: { kind: 'event', id: 'ft-son-swf' },
      cites: [{ source: 'ft-2025-05-24', grade: 'E' }],
    })
  })

  it('but not the grades, if it names its own sources', () => {
    const own = figure({ sources: ['ft-2025-05-24', 'fortune-2025-05-25'] })
    expect(own.cites.map(({ grade }) => grade)).toEqual(['D', 'D'])
  })

  it('its own clock may be later than the entry’s', () => {
    expect(figure({ knownOn: '2025-06' }).knownOn).toBe('2025-06-30')
  })

  it('a date of its own takes it out of the entry’s period', () => {
    const own = figure({ on: '2025-03-31' }, { period: 'fy2024q4' })
    expect(own.period).toBeNull()
    expect(own.id).toBe('ft-son-swf.2025-03-31.initial-capital')
  })

  it('a measure gives the label and the basis', () => {
    const named = figure({ measure: 'net-income' })
    expect(named).toMatchObject({ label: { en: 'Net income', ja: '純利益' }, basis: 'flow' })
  })

  it('the digits stay as reported beside our reading of them', () => {
    expect(figure({ value: '517.18bn JPY' })).toMatchObject({
      asReported: '517.18bn JPY',
      quantity: { money: { amount: 517_180_000_000n }, precision: 10_000_000n },
    })
  })

  it('a coarser precision is taken, the digits stay', () => {
    const coarse = figure({ value: '1943.3bn JPY', precision: '5bn JPY' })
    expect(coarse.quantity).toMatchObject({ precision: 5_000_000_000n })
    expect(coarse.asReported).toBe('1943.3bn JPY')
  })

  it('a missing figure keeps its reason and has no digits', () => {
    const { value: _, ...missing } = {
      value: '',
      measure: 'net-income',
      missing: 'not-assessed',
    } as const
    const none = toFigure(reading(source()), owner, missing)
    expect(none).toMatchObject({
      quantity: { kind: 'missing', reason: 'not-assessed' },
      asReported: null,
    })
  })
})

describe('sources as cited', () => {
  it('a source that nobody opened is at best grade D, whatever is written', () => {
    expect(source({ quoted: true, grade: 'A' }).grade).toBe('D')
    expect(source({ quoted: true, grade: 'F' }).grade).toBe('F')
    const cites = toCites(reading(source({ quoted: true })), ['ft-2025-05-24'], {
      'ft-2025-05-24': 'B',
    })
    expect(cites).toMatchObject([{ grade: 'D', quoted: true }])
  })

  it('a grade for one fact overrides the source’s own', () => {
    const cites = toCites(reading(source()), ['ft-2025-05-24'], { 'ft-2025-05-24': 'E' })
    expect(cites).toMatchObject([{ grade: 'E' }])
  })

  it('a source without a relayed origin is its own', () => {
    expect(source().origin).toBe('ft-2025-05-24')
    expect(source({ id: 'fortune-2025-05-25', origin: 'ft-2025-05-24' }).origin).toBe(
      'ft-2025-05-24',
    )
  })

  it.each([
    ['2025-05-24', '2025-05-24'],
    ['2025-05', '2025-05-31'],
    ['2025', '2025-12-31'],
  ])('one published on %s counts from %s', (publishedOn, from) => {
    expect(source({ publishedOn }).knownOn).toBe(from)
  })

  it('one without a date counts from the first fact that rests on it', () => {
    const { publishedOn: _, ...undated } = written
    expect(toSource(undated, day('2025-06-01'))).toMatchObject({
      publishedOn: null,
      knownOn: '2025-06-01',
    })
  })
})

describe('the day something counts from', () => {
  it.each([
    ['2025-05-24', '2025-05-24'],
    ['2024-02', '2024-02-29'],
    ['2025-Q3', '2025-09-30'],
    ['2025', '2025-12-31'],
    ['~2025-07', '2025-07-31'],
  ])('%s counts from %s', (text, from) => {
    expect(toDay(text)).toBe(from)
  })
})
