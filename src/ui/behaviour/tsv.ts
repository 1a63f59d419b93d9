import type { BehaviourWords } from './behaviour-words.ts'

/** A table as a spreadsheet takes it: the heads, then a line a row; amounts are exact, ASCII, each with its unit. */
export function toTsv(table: HTMLTableElement, words: BehaviourWords['copy']): string {
  const rows = [...table.querySelectorAll('tbody > tr')]
  const heads = [...table.querySelectorAll('thead th')].map((head) => textOf(head))
  const columns = heads.flatMap((head, index) =>
    toColumns(
      head,
      rows.map((row) => readCell(row.children[index])),
      words,
    ),
  )
  return [
    columns.map(({ head }) => head),
    ...rows.map((_, row) => columns.map((c) => c.cells[row])),
  ]
    .map((line) => line.join('\t'))
    .join('\n')
}

interface Column {
  readonly head: string
  readonly cells: readonly string[]
}

/** What one cell says; words alone have only `text`. */
interface CellParts {
  readonly text: string
  readonly amount: HTMLDataElement | null
  readonly converted: HTMLDataElement | null
  readonly note: string
}

const EMPTY: CellParts = { text: '', amount: null, converted: null, note: '' }

function readCell(cell: Element | undefined): CellParts {
  if (!cell) return EMPTY
  const all = [...cell.querySelectorAll<HTMLDataElement>('data[value]')]
  const own = all.filter((each) => !each.hasAttribute('data-converted'))
  const text = textOf(cell)
  const [amount, another] = own.length > 0 ? own : all
  if (!amount || another) return { ...EMPTY, text }
  const converted = all.find((each) => each !== amount) ?? null
  return { text, amount, converted, note: textOf(cell, 'data[value], .rate') }
}

/** One column of the page may need several: a unit that changes, an upper end, the conversion with its rate, a note. */
function toColumns(
  head: string,
  cells: readonly CellParts[],
  words: BehaviourWords['copy'],
): readonly Column[] {
  if (cells.every(({ amount }) => amount === null)) {
    return [{ head, cells: cells.map(({ text }) => text) }]
  }
  const amounts = cells.map(({ amount }) => amount)
  const converted = cells.map((cell) => cell.converted)
  const rated = cells.map((cell) => cell.converted ?? cell.amount)
  const extra = (name: string, of: readonly string[]) =>
    of.some((each) => each !== '') ? [{ head: `${head} (${name})`, cells: of }] : []
  return [
    ...withUnit(head, amounts, words, (index) => cells[index]?.text ?? ''),
    ...extra(words.high, attribute(amounts, 'data-high')),
    ...(converted.some((each) => each !== null)
      ? withUnit(`${head}, ${words.converted}`, converted, words, () => '')
      : []),
    ...extra(words.rate, attribute(rated, 'data-rate')),
    ...extra(
      words.note,
      cells.map(({ note }) => note),
    ),
  ]
}

/** The unit stands in the head, or in a column of its own where it changes. `otherwise` is said where there is no value. */
function withUnit(
  head: string,
  amounts: readonly (HTMLDataElement | null)[],
  words: BehaviourWords['copy'],
  otherwise: (index: number) => string,
): readonly Column[] {
  const values = attribute(amounts, 'value')
  const units = attribute(amounts, 'data-unit')
  const [unit = '', another] = new Set(units.filter((each) => each !== ''))
  const cells = values.map(
    (value, index) => value || (amounts[index]?.textContent ?? otherwise(index)),
  )
  if (another === undefined) return [{ head: unit ? `${head} (${unit})` : head, cells }]
  return [
    { head, cells },
    { head: `${head} (${words.unit})`, cells: units },
  ]
}

function attribute(of: readonly (HTMLDataElement | null)[], name: string): readonly string[] {
  return of.map((each) => each?.getAttribute(name) ?? '')
}

/** The words a reader sees, on one line, without what `except` selects. */
function textOf(element: Element, except = ''): string {
  const copy = element.cloneNode(true) as Element
  const hidden = '.visually-hidden, [aria-hidden="true"]'
  for (const each of copy.querySelectorAll(except ? `${hidden}, ${except}` : hidden)) each.remove()
  for (const block of copy.querySelectorAll('li, p, div, br, .block')) block.before(' ')
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
