import { describe, expect, it } from 'vitest'
import { checkRecord } from '#record/check.ts'
import { REAL_RECORD } from '#tests/support/record-dir.ts'
import { type Sentence, sentencesOf } from '#tests/support/sentences.ts'

const { record } = checkRecord(REAL_RECORD)
const sentences = sentencesOf(record)
const JAPANESE = /[ぁ-ゖァ-ヺ一-鿿々]/

/** Names written in Latin letters in both languages. */
const NAMES = /^(MGX|OpenAI|IHI|TDK|SVF1|SVF2|JBIC|NEXI|ABB)$/

/** Texts of one language that match, with their place. */
function found(language: 'en' | 'ja', wrong: RegExp): string[] {
  return sentences.filter(({ text }) => wrong.test(text[language])).map(told(language))
}

const told = (language: 'en' | 'ja') => (sentence: Sentence) =>
  `${sentence.at}: ${sentence.text[language]}`

describe('the two languages', () => {
  it('there are thousands of texts to look at', () => {
    expect(sentences.length).toBeGreaterThan(3000)
  })

  it('Japanese is Japanese, but for a name or a formula', () => {
    const foreign = sentences.filter(({ text: { ja } }) => {
      const letters = ja
        .replaceAll(/[^A-Za-z0-9]+/g, ' ')
        .replaceAll(/\b\d+\b/g, '')
        .trim()
      return !JAPANESE.test(ja) && letters !== '' && !NAMES.test(letters)
    })
    expect(foreign.map(told('ja'))).toEqual([])
  })

  it('English has no Japanese in it', () => {
    expect(found('en', JAPANESE)).toEqual([])
  })

  it('the text of one language is not the other’s', () => {
    const same = sentences.filter(({ text }) => text.en === text.ja && !NAMES.test(text.en))
    expect(same.map(told('en'))).toEqual([])
  })
})

describe('the marks of the house', () => {
  it.each([
    ['no full-width yen sign in English', 'en', /￥/],
    ['no yen or dollar sign in Japanese: 円 and ドル follow the number', 'ja', /[￥¥$]/],
    ['no comma inside 億 and 兆 in Japanese', 'ja', /\d,\d{3}[億兆]/],
    ['a minus is U+2212, never a hyphen, in English', 'en', /(?<![\p{L}\d–-])-\d/u],
    ['a minus is U+2212 or △, never a hyphen, in Japanese', 'ja', /(?<![A-Za-z\d-])-\d/],
    ['amounts are spelled out in English: $550 billion', 'en', /[$¥€£][\d.,]+(k|m|bn|tn|B|T)\b/],
    [
      'the currency mark stands before the amount',
      'en',
      /\d (trillion|billion|million) (yen|dollars)/,
    ],
    ['apostrophes are typographic', 'en', /'/],
    ['Japanese commas and stops', 'ja', /[，．､｡]|[ぁ-ゖァ-ヺ一-鿿々][,:;]/],
    ['Japanese brackets', 'ja', /[ぁ-ゖァ-ヺ一-鿿々][()]|[()][ぁ-ゖァ-ヺ一-鿿々]/],
    ['digits and per cent signs of half width', 'ja', /[０-９％]/],
    ['one sign for ranges in Japanese', 'ja', /〜|\d–\d/],
    ['one word for months in Japanese', 'ja', /\d[かヶヵ]月/],
    ['the two countries in one order', 'en', /US-Japan|Japan-US/],
    ['no space at either end in English', 'en', /^\s|\s$| {2}/],
    ['no space at either end in Japanese', 'ja', /^\s|\s$| {2}/],
  ] as const)('%s', (_, language, wrong) => {
    expect(found(language, wrong)).toEqual([])
  })
})

describe('the voice of the record', () => {
  it.each([
    [
      'no editor speaks in English',
      'en',
      /\b(todo|tbc|to be checked|check this|we think|our record)\b/i,
    ],
    ['no editor speaks in Japanese', 'ja', /要確認|（仮）|編集部/],
    [
      'no file or id of a source stands in a text',
      'en',
      /\.(json|yaml)\b|facts\/|\b[fgmps]\d{1,3}\b(?!\.)/,
    ],
    [
      'no day is told relative to the reader',
      'en',
      /\b(today|yesterday|tomorrow|last week|this month)\b/i,
    ],
    ['no day is told relative to the reader in Japanese', 'ja', /昨日|明日|先週|今週|先月|来月/],
    ['nobody is called a beneficiary', 'en', /\bbeneficiar(y|ies)\b/i],
    [
      'no adjective of excitement',
      'en',
      /\b(scandal|shocking|stunning|massive|huge|dramatic|controversial)\b/i,
    ],
    ['fiscal years are named in full', 'en', /\bFY\d{2}\b|\b[1-4]Q\b/],
    ['fiscal years are named in full in Japanese', 'ja', /(?<!\d)\d{2}年度|[1-4]Q/],
  ] as const)('%s', (_, language, wrong) => {
    expect(found(language, wrong)).toEqual([])
  })
})
