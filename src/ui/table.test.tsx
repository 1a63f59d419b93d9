import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type Column, Table } from './table.tsx'

const column = (key: string, numeric = false): Column => ({ key, head: key, numeric })

function table(columns: readonly Column[], narrow?: 'stack' | 'scroll'): HTMLElement {
  const rows = ['first', 'second'].map((key) => ({
    key,
    head: key,
    cells: columns.slice(1).map((each) => `${key} ${each.key}`),
  }))
  const box = document.createElement('div')
  box.innerHTML = renderToStaticMarkup(
    <Table caption="Amounts" columns={columns} rows={rows} {...(narrow ? { narrow } : {})} />,
  )
  return box
}

const FEW = [column('what'), column('amount', true), column('source')]
const isStacked = (box: HTMLElement) => box.querySelector('.table-frame.stack') !== null

describe('a table in a narrow window', () => {
  it('is taken apart into rows where it has few columns, unless they are all numbers', () => {
    expect(isStacked(table(FEW))).toBe(true)
    expect(isStacked(table([column('quarter'), column('now', true), column('before', true)]))).toBe(
      false,
    )
    expect(isStacked(table(['a', 'b', 'c', 'd', 'e', 'f'].map((each) => column(each))))).toBe(false)
    expect(isStacked(table(FEW, 'scroll'))).toBe(false)
  })

  it('that is taken apart stays a table, and each cell says its column', () => {
    const box = table([
      { ...column('what'), head: <b>What</b> },
      { ...column('x'), label: 'Amount' },
    ])
    const cell = box.querySelector('td')
    expect(cell?.getAttribute('data-label')).toBe('Amount')
    expect(cell?.getAttribute('role')).toBe('cell')
    expect([...box.querySelectorAll('[role]')].map((each) => each.getAttribute('role'))).toEqual([
      ...['group', 'table', 'rowgroup', 'row', 'columnheader', 'columnheader', 'rowgroup'],
      ...['row', 'rowheader', 'cell', 'row', 'rowheader', 'cell'],
    ])
  })

  it('that scrolls can be reached by keyboard under the name of its caption', () => {
    const box = table(FEW, 'scroll')
    const frame = box.querySelector('.table-frame')
    expect(frame?.getAttribute('tabindex')).toBe('0')
    const name = frame?.getAttribute('aria-labelledby') ?? ''
    expect(box.querySelector(`[id="${name}"]`)?.textContent).toBe('Amounts')
    expect(box.querySelector('td')?.hasAttribute('data-label')).toBe(false)
  })
})

describe('a row', () => {
  it('carries its key', () => {
    const keys = [...table(FEW).querySelectorAll('tbody tr')].map((row) =>
      row.getAttribute('data-key'),
    )
    expect(keys).toEqual(['first', 'second'])
  })
})
