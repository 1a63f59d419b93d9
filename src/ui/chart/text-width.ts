/** Nearly the pixels a text is wide: there is nothing to measure with where pictures are drawn. Errs on the wide side. */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0
  for (const letter of text) ems += emsOf(letter)
  return ems * size * (bold ? 1.06 : 1)
}

function emsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code >= 0x2e80) return 1
  if (/[ilj.,:;'|!’‘]/.test(letter)) return 0.3
  if (/[ frt()[\]/-]/.test(letter)) return 0.38
  if (/[mwMW@%—]/.test(letter)) return 0.9
  if (/[A-Z&+=≈−→]/.test(letter)) return 0.7
  return 0.6
}

/**
 * The text in lines no wider than `pixels`: broken where a reader would pause, which in Japanese is
 * after the kana that follow a word; a phrase too long for a line is broken between its letters.
 */
export function wrapText(text: string, pixels: number, size: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, bold) <= pixels
  const lines: string[] = []
  let line = ''
  for (const phrase of text.match(PHRASE) ?? []) {
    for (const piece of fits(phrase) ? [phrase] : lettersOf(phrase)) {
      if (line !== '' && !fits(line + piece)) {
        lines.push(line.trimEnd())
        line = piece.trimStart()
      } else line += piece
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

const OPEN = '「『（'
const CLOSE = '、。，．：」』）・ー'
const KANA = '\u3041-\u309f'
const PHRASE = new RegExp(
  `[\\s]+|[${OPEN}]*[^\\s${KANA}${OPEN}${CLOSE}]+[ー]*[^\\s${KANA}${OPEN}${CLOSE}]*[${KANA}]*[${CLOSE}]*|[${OPEN}]*[${KANA}]+[${CLOSE}]*|[${OPEN}${CLOSE}]+`,
  'gu',
)
// Digits keep their unit and Latin stays whole wherever it can; marks keep to what they open or close.
const LETTERS = new RegExp(
  `[${OPEN}]*(?:[^\\s\\u2e80-\\uffef]+[兆億万円年月日%]*(?:ドル)?|[\\u2e80-\\uffef])[${CLOSE}ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*`,
  'gu',
)

function lettersOf(phrase: string): readonly string[] {
  return phrase.match(LETTERS) ?? [phrase]
}
