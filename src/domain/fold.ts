/** Old and new shapes of one character in names: 髙市 is 高市, 赤澤 is 赤沢. */
const SHAPES: Readonly<Record<string, string>> = {
  ...{ 髙: '高', 﨑: '崎', 澤: '沢', 濱: '浜', 邊: '辺', 邉: '辺', 齋: '斎', 齊: '斉' },
  ...{ 德: '徳', 廣: '広', 國: '国', 櫻: '桜', 眞: '真', 惠: '恵', 澁: '渋' },
}

const OLD_SHAPES = new RegExp(`[${Object.keys(SHAPES).join('')}]`, 'g')

/** Present letters of one width and nothing else: most texts by far. */
const PLAIN = /^[ -~\nぁ-ゖァ-ヺ・ー一-鿿]*$/

/** Signs between the parts of a name, and what a keyboard puts in their place. */
const BETWEEN = /[\s・･·.,'’"“”‐‑–—=＝/()（）「」-]+/u

/**
 * Text as it is compared: one width, one case, hiragana for katakana, no accents or macrons, the
 * present shapes of characters. Voiced and unvoiced kana stay apart.
 */
export function fold(text: string): string {
  return (PLAIN.test(text) ? text.toLowerCase() : toPlain(text))
    .replaceAll(/[ァ-ヶ]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60))
    .replaceAll(OLD_SHAPES, (sign) => SHAPES[sign] ?? sign)
}

function toPlain(text: string): string {
  const apart = text.normalize('NFKC').toLowerCase().normalize('NFD')
  return apart.replaceAll(/[\u0300-\u036f]/g, '').normalize('NFC')
}

/** The parts of what a reader wrote, folded: `Son, Masayoshi` and `ソン・マサヨシ` have two each. */
export function foldedParts(text: string): readonly string[] {
  return fold(text)
    .split(BETWEEN)
    .filter((part) => part !== '')
}

/** A name in one piece, folded, so that a part is found with or without what stands between. */
export function foldedName(text: string): string {
  return foldedParts(text).join('')
}
