import type { Locale } from '#domain/text.ts'

/** Words before a full stop that ends no sentence: titles, and letters that stand for a name. */
const SHORT =
  /(?:^|[\s("“])(?:(?:Rep|Sen|Mr|Ms|Mrs|Dr|Gov|No|Inc|Corp|Co|Ltd|St|vs|cf|art|para)|(?:[A-Za-z]\.)*[A-Za-z])\.$/

const ENDS: Readonly<Record<Locale, RegExp>> = {
  en: /[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{Nd}$¥])/gu,
  // A sentence within a quotation or a bracket ends with it, not before it.
  ja: /。(?![」』）])/gu,
}

/** The first `count` sentences of a text, and the rest of it: together they are all of it. */
export function firstSentences(
  text: string,
  count: number,
  locale: Locale,
): { readonly first: string; readonly rest: string } {
  let found = 0
  for (const { 0: end, index } of text.matchAll(ENDS[locale])) {
    const at = index + end.length
    const stop = text.slice(0, index + end.trimEnd().length)
    if (locale === 'en' && SHORT.test(stop)) continue
    if (locale === 'ja' && isQuoted(stop)) continue
    found += 1
    if (found === count) return { first: stop, rest: text.slice(at) }
  }
  return { first: text, rest: '' }
}

/** True within a quotation or bracket that is still open. */
function isQuoted(before: string): boolean {
  return (before.match(/[「『（]/g) ?? []).length > (before.match(/[」』）]/g) ?? []).length
}
