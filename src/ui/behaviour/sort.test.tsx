import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { figure, text, when } from '#tests/support/mini-parts.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { reader } from '#tests/support/reader.ts'
import { InlineFigure } from '../figure.tsx'
import { toFigureView } from '../figure-view.ts'
import { Table } from '../table.tsx'
import { WhenText } from '../when.tsx'
import { dressHeads, installSort } from './sort.ts'

let stop: AbortController

beforeEach(() => {
  stop = new AbortController()
  document.documentElement.lang = 'en'
})
afterEach(() => {
  stop.abort()
  document.body.innerHTML = ''
})

const amount = (written: string, missing = false) => {
  const label = text('Amount', '金額')
  const rest = { knownOn: day('2025-07-23'), label, cites: [cite('t-room-us-2025-07-23')] }
  const of = figure({ kind: 'fund', id: written }, '2025-07-22', 'size', written, {
    ...rest,
    ...(missing ? { quantity: { kind: 'missing', reason: 'not-disclosed' } as const } : {}),
  })
  return <InlineFigure view={toFigureView(of, reader('en'))} />
}

/** A table with its scripts, whose rows are named by what their one cell shows. */
function show(cells: readonly (readonly [name: string, cell: ReactNode, across?: boolean])[]) {
  document.body.innerHTML = renderToStaticMarkup(
    <Table
      caption="Sizes"
      columns={[
        { key: 'name', head: 'Name' },
        { key: 'size', head: 'Size', numeric: true },
      ]}
      rows={cells.map(([name, cell, across]) => ({
        key: name,
        head: name,
        cells: across ? [] : [cell],
        across: across ? cell : undefined,
      }))}
    />,
  )
  dressHeads(document)
  installSort(document, messages('en').behaviour.sort, stop.signal)
}

const button = (name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('button.sort')].find(
    ({ textContent }) => textContent === name,
  )
const order = () => [...document.querySelectorAll('tbody th')].map((th) => th.textContent)
const sorted = () => document.querySelectorAll('th')[1]?.getAttribute('aria-sort') ?? null
const press = (name: string) => button(name)?.click()

describe('a column of amounts', () => {
  it('goes up, down, and back to the order it came in', () => {
    show([
      ['b', amount('30bn USD')],
      ['c', amount('550bn USD')],
      ['a', amount('4bn USD')],
    ])
    press('Size')
    expect([order(), sorted()]).toEqual([['a', 'b', 'c'], 'ascending'])
    press('Size')
    expect([order(), sorted()]).toEqual([['c', 'b', 'a'], 'descending'])
    press('Size')
    expect([order(), sorted()]).toEqual([['b', 'c', 'a'], null])
  })

  it('is compared digit for digit, where a float sees no difference', () => {
    show([
      ['more', <data key="a" value="9007199254740993.1" />],
      ['less', <data key="b" value="9007199254740993" />],
    ])
    press('Size')
    expect(order()).toEqual(['less', 'more'])
  })

  it('in two currencies goes by the dollars, stated or converted', () => {
    show([
      ['dollars', amount('3bn USD')],
      ['yen', amount('340bn JPY')],
      ['more dollars', amount('4bn USD')],
    ])
    press('Size')
    expect(order()).toEqual(['yen', 'dollars', 'more dollars'])
  })

  it('keeps what has no dollars apart where the rest is compared in dollars', () => {
    show([
      ['won', amount('1bn KRW')],
      ['yen', amount('340bn JPY')],
      ['dollars', amount('1bn USD')],
    ])
    press('Size')
    expect(order()).toEqual(['dollars', 'yen', 'won'])
    press('Size')
    expect(order()).toEqual(['yen', 'dollars', 'won'])
  })

  it('has what is missing last, whichever the direction, and zero is not missing', () => {
    show([
      ['missing', amount('0 USD', true)],
      ['dash', '–'],
      ['one', amount('1bn USD')],
      ['zero', amount('0 USD')],
      ['loss', amount('-1bn USD')],
      ['words', 'no rate'],
    ])
    press('Size')
    expect(order()).toEqual(['loss', 'zero', 'one', 'missing', 'dash', 'words'])
    press('Size')
    expect(order()).toEqual(['one', 'zero', 'loss', 'missing', 'dash', 'words'])
  })

  it('leaves rows that say one thing across at the end, and equals as they came', () => {
    show([
      ['awaited', 'not published', true],
      ['second', amount('1bn USD')],
      ['third', amount('1bn USD')],
      ['first', amount('2bn USD')],
    ])
    press('Size')
    expect(order()).toEqual(['second', 'third', 'first', 'awaited'])
    press('Size')
    expect(order()).toEqual(['first', 'second', 'third', 'awaited'])
  })
})

describe('a column of something else', () => {
  it('of percentages as they are written goes by their size', () => {
    show([
      ['up', '+123.8%'],
      ['words', 'loss → profit'],
      ['down', '−17.7%'],
      ['japanese', '△1,020.5%'],
    ])
    press('Size')
    expect(order()).toEqual(['japanese', 'down', 'up', 'words'])
  })

  it.each(['en', 'ja'] as const)('of dates goes by time, however exact they are: %s', (locale) => {
    const on = (written: string) => formatDay(day(written), locale)
    show([
      ['september', on('2025-09-04')],
      ['december before', on('2024-12-31')],
      ['august', formatWhen(when('2025-08'), locale)],
      ['year', formatWhen(when('2025'), locale)],
      ['unknown', '–'],
    ])
    press('Size')
    expect(order()).toEqual(['december before', 'year', 'august', 'september', 'unknown'])
  })

  it('of dates for machines goes by them', () => {
    const time = (machine: string, shown: string) => (
      <WhenText view={{ machine, text: shown, uncertain: false }} />
    )
    show([
      ['late', time('2026-01-02', 'a day in January')],
      ['early', time('2025-11-30', 'the last of November')],
    ])
    press('Size')
    expect(order()).toEqual(['early', 'late'])
  })

  it('of words goes by the language of the page', () => {
    show([
      ['1', 'zinc'],
      ['2', 'Éclair'],
      ['3', 'eagle'],
    ])
    press('Size')
    expect(order()).toEqual(['3', '2', '1'])
  })

  it('of periods goes by their key, not by their words', () => {
    const row = (key: string, head: string) => ({ key, head, order: key, cells: ['x'] })
    document.body.innerHTML = renderToStaticMarkup(
      <Table
        caption="Periods"
        columns={[
          { key: 'period', head: 'Period' },
          { key: 'x', head: 'X' },
        ]}
        rows={[row('fy2025q1', 'Q1 FY2025'), row('fy2024q4', 'Q4 FY2024')]}
      />,
    )
    dressHeads(document)
    installSort(document, messages('en').behaviour.sort, stop.signal)
    press('Period')
    expect(order()).toEqual(['Q4 FY2024', 'Q1 FY2025'])
  })
})

describe('the head of a column', () => {
  it('is plain text until scripts run, then a button with the same words', () => {
    show([
      ['a', '1'],
      ['b', '2'],
    ])
    expect(document.querySelector('span.sort')).toBeNull()
    expect(button('Size')?.closest('th')?.scope).toBe('col')
    expect(button('Size')?.type).toBe('button')
  })

  it('stays text in a table of one row', () => {
    show([['a', '1']])
    expect(document.querySelector('.sort')).toBeNull()
  })

  it('is the only one sorted, and the page says so to those who listen', () => {
    show([
      ['b', '1'],
      ['a', '2'],
    ])
    press('Size')
    press('Name')
    expect(sorted()).toBeNull()
    expect(document.querySelector('[role=status]')?.textContent).toBe('Sorted by Name, ascending.')
  })
})
