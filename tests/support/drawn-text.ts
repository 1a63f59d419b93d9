import { type Box, overlap } from '#ui/chart/line-geometry.ts'
import { textWidth } from '#ui/chart/text-width.ts'

export interface DrawnText extends Box {
  readonly text: string
}

/** Where each text of a drawing stands, by the same estimate the drawings are laid out with. */
export function textBoxes(box: Element): DrawnText[] {
  return [...box.querySelectorAll('svg text')].flatMap((text) => {
    const letters = [...text.querySelectorAll('tspan')]
    const parts = letters.length > 1 ? letters : [text]
    return parts.map((part) => boxOf(text, part))
  })
}

function boxOf(text: Element, part: Element): DrawnText {
  const size = Number(inherited(text, 'font-size') ?? 12)
  const bold = Number(inherited(text, 'font-weight') ?? 400) >= 600
  const said = part.textContent ?? ''
  const width = textWidth(said, size, bold)
  const turned = /translate\(([\d.-]+) ([\d.-]+)\) rotate\(-90\)/.exec(
    text.getAttribute('transform') ?? '',
  )
  if (turned) {
    const [x, y] = [Number(turned[1]), Number(turned[2])]
    return { text: said, x: x - size + 2, y: y - width, width: size, height: width }
  }
  const place = (name: string) => Number(part.getAttribute(name) ?? text.getAttribute(name) ?? 0)
  const anchor = inherited(text, 'text-anchor') ?? 'start'
  const left = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0
  return {
    ...{ text: said, x: place('x') - left, y: place('y') - size + 2 },
    ...{ width, height: size },
  }
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null
}

/** Pairs of texts that cover each other, as `one | other`. */
export function overlapping(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.text} | ${other.text}`),
  )
}

/** The texts that leave a drawing of this size. */
export function outside(
  texts: readonly DrawnText[],
  size: { readonly width: number; readonly height: number },
): string[] {
  return texts
    .filter(
      ({ x, y, width, height }) =>
        x < -0.5 || y < -0.5 || x + width > size.width + 0.5 || y + height > size.height + 0.5,
    )
    .map(({ text }) => text)
}
