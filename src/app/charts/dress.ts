/** The family of the face that draws a character in a text set in sans or serif; null for that text's own. */
export type FamilyOf = (character: number, serif: boolean) => string | null

const PIECE = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g
const LETTER = /&[^;]+;|./gsu

/**
 * Names the face of every run of letters that the text's own face lacks. The renderer, left alone,
 * takes the first face that has them, in whichever weight.
 */
export function dress(svg: string, familyOf: FamilyOf): string {
  // There is no Japanese serif among the faces: digits beside it are sans as well.
  const japanese = /^<svg[^>]*\slang="ja"/.test(svg)
  const pieces: readonly string[] = svg.match(PIECE) ?? []
  const written: string[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    if (!/^<text[\s>]/.test(piece)) {
      written.push(piece)
      continue
    }
    const serif = piece.includes('Source Serif') && !japanese
    const end = pieces.indexOf('</text>', at)
    const inner = pieces
      .slice(at + 1, end)
      .map((each) => (each.startsWith('<') ? each : dressed(each, serif, familyOf)))
      .join('')
    const tag = japanese ? piece.replace(/ font-family="[^"]*"/, '') : piece
    written.push(`${tag}${inner}</text>`)
    if (inner.includes('<tspan font-family') && isHaloed(pieces, at)) {
      // The halo of a run lies over the run before it: the letters come once more on top.
      const plain = tag.replace(/ (?:stroke|paint-order|stroke-[a-z]+)="[^"]*"/g, '')
      written.push(`${plain.replace('<text', '<text stroke="none"')}${inner}</text>`)
    }
    at = end
  }
  return written.join('')
}

/** Whether the element at a place, or one around it, has a stroke behind its letters. */
function isHaloed(pieces: readonly string[], at: number): boolean {
  let closed = 0
  for (let place = at; place >= 0; place--) {
    const piece = pieces[place] ?? ''
    if (piece.startsWith('</')) closed++
    else if (piece.startsWith('<') && !piece.endsWith('/>')) {
      if (closed > 0) closed--
      else if (piece.includes(' paint-order="stroke"')) return true
    }
  }
  return false
}

function dressed(text: string, serif: boolean, familyOf: FamilyOf): string {
  let result = ''
  let current: string | null = null
  for (const letter of text.match(LETTER) ?? []) {
    const named = letter.length > 1 && letter.startsWith('&')
    const family = named ? null : familyOf(letter.codePointAt(0) ?? 0, serif)
    if (family !== current) {
      if (current !== null) result += '</tspan>'
      if (family !== null) result += `<tspan font-family="${family}">`
      current = family
    }
    result += letter
  }
  return current === null ? result : `${result}</tspan>`
}
