import type { Party } from '#domain/party.ts'
import { type Here, hrefTo } from './address.ts'
import type { PartyLink } from './party-link.ts'

/** Words, and between them the people and institutions they name, linked to their pages. */
export type LinkedText = string | readonly (string | PartyLink)[]

/** Who may be named in a sentence: the parties of an edition, in the language of the page. */
export interface NameBook {
  readonly here: Here
  /** Null while the edition knows nobody. */
  readonly pattern: RegExp | null
  readonly ids: ReadonlyMap<string, string>
}

export type Named = Pick<Party, 'id' | 'name' | 'called'>

export function toNameBook(parties: readonly Named[], here: Here): NameBook {
  const ids = new Map(
    parties.flatMap(({ id, name, called }) =>
      [name, ...called].map((each) => [each[here.locale], id] as const),
    ),
  )
  const names = [...ids.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = names.length === 0 ? null : new RegExp(names.map(whole).join('|'), 'gu')
  return { here, pattern, ids }
}

/** Links each party a sentence names, once; without a book, or where it names none, the sentence as it is. */
export function linkNames(text: string, book: NameBook | undefined): LinkedText {
  if (!book?.pattern) return text
  const pieces: (string | PartyLink)[] = []
  const linked = new Set<string>()
  let end = 0
  for (const { 0: name, index } of text.matchAll(book.pattern)) {
    const id = book.ids.get(name)
    if (id === undefined || linked.has(id)) continue
    linked.add(id)
    pieces.push(text.slice(end, index), { id, name, href: hrefTo(book.here, `/people/${id}`) })
    end = index + name.length
  }
  if (pieces.length === 0) return text
  return [...pieces, text.slice(end)].filter((piece) => piece !== '')
}

/** A name the record itself gives to a party, linked where the edition knows it. */
export function linkParty(name: string, id: string | null, book: NameBook | undefined): LinkedText {
  if (id === null || !book || ![...book.ids.values()].includes(id)) return name
  return [{ id, name, href: hrefTo(book.here, `/people/${id}`) }]
}

/** A name that is no part of a longer word: Latin letters and digits, and kana of one word, hold together. */
function whole(name: string): string {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const [before, after] = [kindOf(name.at(0)), kindOf(name.at(-1))]
  return `${before ? `(?<!${before})` : ''}${escaped}${after ? `(?!${after})` : ''}`
}

function kindOf(sign = ''): string | null {
  const KINDS = ['[\\p{Script=Latin}\\p{Nd}]', '[\\p{Script=Katakana}ー・]']
  return KINDS.find((kind) => new RegExp(kind, 'u').test(sign)) ?? null
}
