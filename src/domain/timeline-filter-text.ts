import { fold } from './fold.ts'

const HYPHENS = /[‐‑‒–—―−]/g
const APOSTROPHES = /[‘’ʼ]/g

/** As it is compared: width, case, accents, the two kana and the forms of hyphens make no difference. */
function foldText(text: string): string {
  return fold(text).replace(HYPHENS, '-').replace(APOSTROPHES, "'")
}

const folded = new WeakMap<object, string>()

/** The texts of a thing in one piece, folded; kept with the thing, which never changes. */
export function foldedOnce<T extends object>(of: T, texts: (of: T) => readonly string[]): string {
  const known = folded.get(of)
  if (known !== undefined) return known
  const text = foldText(texts(of).join('\n'))
  folded.set(of, text)
  return text
}

let asked: { readonly text: string; readonly words: readonly string[] } | null = null

/** The words of a question, folded, each once. The last question is remembered: it is put to every event. */
export function wordsToFind(text: string): readonly string[] {
  if (asked?.text !== text) {
    const words = foldText(text).split(/\s+/)
    asked = { text, words: [...new Set(words.filter((word) => word !== ''))] }
  }
  return asked.words
}

const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hangul}\p{Nd}]/u

/**
 * Whether a folded text has a folded word. Where words are spaced, it has to begin there: `son` finds
 * “Son’s” and not “person”; Japanese is found anywhere.
 */
export function hasWord(text: string, word: string): boolean {
  const spaced = SPACED.test(word.slice(0, 1))
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!spaced || at === 0 || !SPACED.test(text.charAt(at - 1))) return true
  }
  return false
}
