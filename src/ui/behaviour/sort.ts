import type { BehaviourWords } from './behaviour-words.ts'
import { announce } from './live-region.ts'
import { orderOfColumn, sortKeyOf } from './sort-key.ts'

type Direction = 'ascending' | 'descending' | null

const NEXT = { ascending: 'descending', descending: null } as const

/** Turns the heads of the tables in a part of the page into buttons. */
export function dressHeads(part: ParentNode): void {
  for (const span of part.querySelectorAll('th > span.sort')) becomeButton(span)
}

/** The buttons put the rows in order: up, down, and back as they came. */
export function installSort(
  document: Document,
  words: BehaviourWords['sort'],
  signal: AbortSignal,
): void {
  const first = new WeakMap<Element, readonly Element[]>()
  const onClick = ({ target }: Event) => {
    const head = target instanceof Element ? target.closest('button.sort')?.closest('th') : null
    const body = head?.closest('table')?.querySelector('tbody')
    if (!head || !body) return
    const original = first.get(body) ?? [...body.children]
    first.set(body, original)
    const direction = nextDirection(head)
    const heads = [...(head.parentElement?.children ?? [])]
    const { lang } = document.documentElement
    body.append(...sortRows(original, heads.indexOf(head), direction, lang))
    for (const each of heads) each.removeAttribute('aria-sort')
    if (direction) head.setAttribute('aria-sort', direction)
    const said = direction === null ? words.off : direction === 'ascending' ? words.up : words.down
    announce(document, said.replace('{column}', head.textContent?.trim() ?? ''))
  }
  document.addEventListener('click', onClick, { signal })
}

/** The words move over as they are, and both have the same box: nothing on the page moves. */
function becomeButton(span: Element): void {
  const button = span.ownerDocument.createElement('button')
  button.type = 'button'
  button.className = 'sort'
  button.append(...span.childNodes)
  span.replaceWith(button)
}

function nextDirection(head: Element): Direction {
  const now = head.getAttribute('aria-sort')
  return now === 'ascending' || now === 'descending' ? NEXT[now] : 'ascending'
}

/** Rows in the order of a column. Without a value they come last, whichever the direction, as do rows that say one thing across. */
function sortRows(
  rows: readonly Element[],
  column: number,
  direction: Direction,
  language: string,
): readonly Element[] {
  if (direction === null) return rows
  const keyed = rows.map((row) => ({ row, key: keyIn(row, column) }))
  const order = orderOfColumn(
    keyed.flatMap(({ key }) => key ?? []),
    language,
  )
  const sign = direction === 'ascending' ? 1 : -1
  const compared = keyed.flatMap(({ row, key }) => (key && order.has(key) ? [{ row, key }] : []))
  const sorted = compared
    .toSorted((a, b) => sign * order.compare(a.key, b.key))
    .map(({ row }) => row)
  const placed = new Set(sorted)
  const left = rows.filter((row) => !placed.has(row))
  return [...sorted, ...left.filter((row) => !isAcross(row)), ...left.filter(isAcross)]
}

function keyIn(row: Element, column: number) {
  const cell = isAcross(row) ? undefined : row.children[column]
  return cell ? sortKeyOf(cell) : null
}

function isAcross(row: Element): boolean {
  return row.querySelector(':scope > [colspan]') !== null
}
