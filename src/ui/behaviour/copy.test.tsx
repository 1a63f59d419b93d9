import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { messages } from '#i18n/messages.ts'
import { FIRST_PHASE, LOANS, PAID, PLEDGE } from '#tests/support/mini-ladder.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { reader } from '#tests/support/reader.ts'
import { InlineFigure } from '../figure.tsx'
import { toFigureView } from '../figure-view.ts'
import { SourceMark } from '../source-mark.tsx'
import { type Column, type Row, Table } from '../table.tsx'
import { dressTables, installCopy } from './copy.ts'
import { toTsv } from './tsv.ts'

const words = messages('en').behaviour.copy
const [derived, income] = miniRecord().reports.flatMap(({ figures }) => figures)
if (!derived || !income) throw new RangeError('no income')

const view = (of: typeof PLEDGE) => toFigureView(of, reader('en'))
const cell = (of: typeof PLEDGE) => <InlineFigure key={of.id} view={view(of)} />

let stop: AbortController
beforeEach(() => {
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
  document.body.innerHTML = ''
  vi.useRealTimers()
})

function show(columns: readonly Column[], rows: readonly Row[]): HTMLTableElement {
  document.body.innerHTML = renderToStaticMarkup(
    <Table caption="Amounts" columns={columns} rows={rows} />,
  )
  const table = document.querySelector('table')
  if (!table) throw new RangeError('no table')
  return table
}

const lines = (table: HTMLTableElement) =>
  toTsv(table, words)
    .split('\n')
    .map((line) => line.split('\t'))

const HEADS = [
  { key: 'what', head: 'What' },
  { key: 'amount', head: 'Amount', numeric: true },
]

describe('a table copied for a spreadsheet', () => {
  it('has exact amounts, their one unit in the head, and conversions with their rates', () => {
    const table = show(HEADS, [
      { key: 'q4', head: 'Q4 FY2024', cells: [cell(income)] },
      { key: 'q4b', head: 'Q4 FY2023', cells: [cell(derived)] },
    ])
    expect(lines(table)).toEqual([
      [
        ...['What', 'Amount (JPY)', 'Amount, converted (USD)'],
        ...['Amount (yen per dollar)', 'Amount (note)'],
      ],
      ['Q4 FY2024', '517180000000', '3393645265.05', '152.3966', ''],
      ['Q4 FY2023', '231100000000', '1555608807.8', '148.5592', 'derived'],
    ])
  })

  it('has a column for the unit where it changes, and says the word where nothing is known', () => {
    const table = show(HEADS, [
      { key: 'pledge', head: 'Pledge', cells: [cell(PLEDGE)] },
      { key: 'loans', head: 'Loans', cells: [cell(LOANS)] },
      { key: 'paid', head: 'Paid', cells: [cell(PAID)] },
      { key: 'none', head: 'Returned', cells: ['no amount in the record'] },
    ])
    expect(lines(table).map((line) => line.slice(0, 3))).toEqual([
      ['What', 'Amount', 'Amount (unit)'],
      ['Pledge', '550000000000', 'USD'],
      ['Loans', '340000000000', 'JPY'],
      ['Paid', 'not disclosed', ''],
      ['Returned', 'no amount in the record', ''],
    ])
  })

  it('has both ends of a range', () => {
    const table = show(HEADS, [{ key: 'phase', head: 'First phase', cells: [cell(FIRST_PHASE)] }])
    expect(lines(table)).toEqual([
      ['What', 'Amount (USD)', 'Amount (upper end)'],
      ['First phase', '30000000000', '40000000000'],
    ])
  })

  it('writes losses with the minus machines read', () => {
    const table = show(HEADS, [
      { key: 'loss', head: 'Loss', cells: [<data key="a" value="-57600000000" data-unit="JPY" />] },
    ])
    expect(toTsv(table, words)).toBe('What\tAmount (JPY)\nLoss\t-57600000000')
  })

  it('has words as they are seen, on one line, and one cell for what is said across', () => {
    const table = show(
      [HEADS[0], { key: 'by', head: 'Source' }, { key: 'more', head: 'More' }].flatMap(
        (each) => each ?? [],
      ),
      [
        {
          key: 'a',
          head: 'Income',
          cells: [
            <SourceMark key="s" view={view(income).source} />,
            <ul key="u">
              <li>one</li>
              <li>two</li>
            </ul>,
          ],
        },
        { key: 'b', head: 'Awaited', cells: [], across: 'not published' },
      ],
    )
    expect(lines(table)).toEqual([
      ['What', 'Source', 'More'],
      ['Income', 'D 岐阜新聞 / Kyodo 1 origin', 'one two'],
      ['Awaited', 'not published', ''],
    ])
  })
})

describe('the button under a table', () => {
  const pressed = async () => {
    const button = document.querySelector<HTMLButtonElement>('.table-tools button')
    button?.click()
    await Promise.resolve()
    await Promise.resolve()
    return button
  }

  it('copies the table and says so for two seconds, aloud too', async () => {
    vi.useFakeTimers()
    show(HEADS, [{ key: 'q4', head: 'Q4', cells: ['x'] }])
    dressTables(document, words)
    installCopy(document, words, stop.signal)
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const button = await pressed()
    expect(written).toHaveBeenCalledWith('What\tAmount\nQ4\tx')
    expect(button?.textContent).toBe('Copied')
    expect(document.querySelector('[role=status]')?.textContent).toBe('Copied')
    vi.advanceTimersByTime(2000)
    expect(button?.textContent).toBe('Copy as TSV')
  })

  it('says so where the browser refuses, and leaves nothing behind', async () => {
    show(HEADS, [{ key: 'q4', head: 'Q4', cells: ['x'] }])
    dressTables(document, words)
    installCopy(document, words, stop.signal)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    const button = await pressed()
    await vi.waitFor(() => expect(button?.textContent).toBe('Could not copy'))
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('is there once, however often scripts are installed', () => {
    show(HEADS, [{ key: 'q4', head: 'Q4', cells: ['x'] }])
    dressTables(document, words)
    installCopy(document, words, stop.signal)
    dressTables(document, words)
    installCopy(document, words, stop.signal)
    expect(document.querySelectorAll('.table-tools button')).toHaveLength(1)
  })
})
