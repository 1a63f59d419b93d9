import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { type ComputedView, fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'
import { type Cut, PAGE_SIZE } from './page-cut.ts'

/** The ways between the pages of the list; null at its ends. */
export interface PagesView {
  readonly at: SentenceView
  readonly first: string | null
  readonly previous: string | null
  readonly next: string | null
  readonly last: string | null
}

/** Null where one page holds the whole list. */
export function toPages({ page, pages, hrefOfPage }: Cut, { locale }: Here): PagesView | null {
  if (pages === 1) return null
  const words = messages(locale).timelineList
  const to = (other: number) => `${hrefOfPage(other)}#list`
  return {
    at: counted((each) => words.page(each('page'), each('pages')), { page, pages }),
    first: page > 1 ? to(1) : null,
    previous: page > 1 ? to(page - 1) : null,
    next: page < pages ? to(page + 1) : null,
    last: page < pages ? to(pages) : null,
  }
}

/** How many of all events answer, and which of them are on the page. */
export function toShown({ all, items, page }: Cut, every: number, { locale }: Here): SentenceView {
  const words = messages(locale).timelineList
  const found = all.length
  if (found === 0) return [words.nothing]
  const from = (page - 1) * PAGE_SIZE + 1
  const numbers = { from, to: from + items.length - 1, found, all: every }
  return counted(
    (each) =>
      [
        found === every
          ? words.everything(each('all'), every)
          : words.selected(each('found'), each('all')),
        words.showing(each('from'), each('to'), each('found')),
      ].join(locale === 'en' ? ' ' : ''),
    numbers,
  )
}

/** A sentence whose numbers a machine can read. */
export function counted(
  say: (each: (name: string) => string) => string,
  numbers: Readonly<Record<string, number>>,
): SentenceView {
  const slots = Object.entries(numbers).map(([name, count]): [string, ComputedView] => [
    name,
    { kind: 'computed', value: `${count}`, text: `${count}` },
  ])
  return fillSentence(say(slot), new Map(slots))
}
