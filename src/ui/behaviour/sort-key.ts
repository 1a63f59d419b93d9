import { compareDecimals, type Decimal, parseDecimal } from '#domain/decimal.ts'
import { writtenDay } from './written-day.ts'

/** What a cell is put in order by; a cell may offer more than one, its column decides. */
export interface SortKey {
  readonly number: Decimal | null
  readonly unit: string
  /** The same amount in dollars, where the row tells it. */
  readonly dollars: Decimal | null
  /** A time, a period or a place in a list: sorts as text by code. */
  readonly order: string | null
  /** Empty where the cell has nothing to say. */
  readonly text: string
}

/** Puts two cells of a column in order; null where a cell has nothing to compare. */
export type Comparison = (a: SortKey, b: SortKey) => number
export interface ColumnOrder {
  readonly has: (key: SortKey) => boolean
  readonly compare: Comparison
}

const NOTHING = /^[–-]?$/
/** Four digits without a comma are a year. */
const WRITTEN_NUMBER = /^([+−△(]?)(\d{1,3}(?:,\d{3})*(?:\.\d+)?)\)?(?:%|x|倍)?$/

export function sortKeyOf(cell: Element): SortKey {
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
  const data =
    cell.querySelector<HTMLDataElement>('data.figure:not([data-converted])') ??
    cell.querySelector<HTMLDataElement>('data[value]')
  const said = NOTHING.test(text) || data?.hasAttribute('data-missing') ? '' : text
  return {
    number: data ? decimalOf(data) : writtenNumber(text),
    unit: data?.dataset['unit'] ?? '',
    dollars: data ? dollarsOf(data, cell) : null,
    order: data ? null : orderOf(cell, said),
    text: said,
  }
}

/** Numbers by their exact amount, else times where most cells have one, else words; what cannot be compared is left out. */
export function orderOfColumn(keys: readonly SortKey[], language: string): ColumnOrder {
  const units = new Set(keys.flatMap(({ number, unit }) => (number ? [unit] : [])))
  if (units.size > 0) return byDecimal(units.size === 1 ? 'number' : 'dollars')
  const said = keys.filter(({ text }) => text !== '')
  const ordered = said.filter(({ order }) => order !== null)
  if (ordered.length * 2 > said.length) {
    return {
      has: ({ order }) => order !== null,
      compare: (a, b) => ((a.order ?? '') < (b.order ?? '') ? -1 : a.order === b.order ? 0 : 1),
    }
  }
  return {
    has: ({ text }) => text !== '',
    compare: (a, b) => a.text.localeCompare(b.text, language, { numeric: true }),
  }
}

function byDecimal(field: 'number' | 'dollars'): ColumnOrder {
  return {
    has: (key) => key[field] !== null,
    compare: ({ [field]: a }, { [field]: b }) => (a && b ? compareDecimals(a, b) : 0),
  }
}

function decimalOf(data: HTMLDataElement): Decimal | null {
  return parseDecimal(data.getAttribute('value') ?? '')
}

/** The figure or its conversion, whichever of the row is in dollars. */
function dollarsOf(data: HTMLDataElement, cell: Element): Decimal | null {
  const id = idOf(data)
  const all = cell.closest('tr')?.querySelectorAll<HTMLDataElement>('data.figure') ?? []
  const dollars = [...all].find(
    (each) => idOf(each) === id && each.dataset['unit'] === 'USD' && each.getAttribute('value'),
  )
  return dollars ? decimalOf(dollars) : null
}

function idOf(data: HTMLDataElement): string | undefined {
  return data.dataset['figure'] ?? data.dataset['from']
}

function writtenNumber(text: string): Decimal | null {
  const match = WRITTEN_NUMBER.exec(text)
  const value = match && parseDecimal((match[2] ?? '').replaceAll(',', ''))
  if (!value) return null
  const negative = match?.[1] !== '' && match?.[1] !== '+'
  return negative ? { ...value, digits: -value.digits } : value
}

function orderOf(cell: Element, text: string): string | null {
  const own = cell.getAttribute('data-order')
  return own ?? cell.querySelector('time[datetime]')?.getAttribute('datetime') ?? writtenDay(text)
}
