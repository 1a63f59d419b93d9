import type { Locale } from '#domain/text.ts'
import { type Palette, TOKENS } from '../look/palette.ts'
import { escapeMarkup } from '../markup-text.ts'
import type { Size } from './size.ts'
import { textWidth, wrapText } from './text-width.ts'

/** A chart with all that a page says around it: what someone takes along. */
export interface Poster {
  readonly title: string
  readonly lead: string | null
  readonly note: string | null
  readonly source: string
  /** Which record this is: the site's name and the day it was known on. */
  readonly edition: string
  /** Where the chart stands. */
  readonly address: string
  /** The drawing in words. */
  readonly alt: string
  /** The drawing as it is stored, and its size. */
  readonly svg: string
  readonly size: Size
  readonly locale: Locale
  readonly palette: Palette
}

interface Style {
  readonly size: number
  readonly leading: number
  readonly weight: 400 | 600
  readonly colour: 'ink' | 'soft'
  readonly family?: string
}

interface Block extends Style {
  readonly lines: readonly string[]
  /** The pixels between this block and what is above it. */
  readonly above: number
}

const SANS =
  "Inter, 'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', 'Noto Sans JP', 'BIZ UDGothic', system-ui, sans-serif"
// Latin letters of a Japanese face beside English words look poor, and the reverse as well.
const SERIF: Readonly<Record<Locale, string>> = {
  en: "'Source Serif 4', Georgia, 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', serif",
  ja: "'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', 'Noto Serif JP', 'Source Serif 4', 'BIZ UDGothic', serif",
}
const BODY = { size: 14, leading: 20, weight: 400, colour: 'soft' } as const
const SMALL = { size: 12, leading: 17, weight: 400, colour: 'soft' } as const
/** Beyond this a line is hard to read. */
const MEASURE = 880

/** A complete SVG document of the chart: colours as values, texts wrapped, nothing fetched from elsewhere. */
export function toPoster(poster: Poster): string {
  const { title, alt, size, locale, palette } = poster
  const margin = size.width < 400 ? 16 : 24
  const width = size.width + 2 * margin
  const above = stack(headOf(poster), margin, margin)
  const top = above.bottom + 14
  const below = stack(footOf(poster), margin, top + size.height)
  const height = below.bottom + margin
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${locale}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${SANS}">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>`,
    `<path d="M${margin} ${margin}H${width - margin}" stroke="var(--ink)" stroke-width="2"/>`,
    above.svg,
    placed(poster.svg, size, margin, top),
    below.svg,
    '</svg>',
  ].join('\n')
  return resolved(svg, palette)
}

function headOf({ title, lead, size, locale }: Poster): readonly Block[] {
  const headline = size.width < 400 ? { size: 19, leading: 25 } : { size: 24, leading: 31 }
  const style = { ...headline, weight: 600, colour: 'ink', family: SERIF[locale] } as const
  return [
    { ...style, above: 10, lines: linesOf(title, size.width, style) },
    { ...BODY, above: 4, lines: lead === null ? [] : linesOf(lead, size.width, BODY) },
  ]
}

function footOf({ note, source, edition, address, size }: Poster): readonly Block[] {
  const block = (text: string, above: number): Block => ({
    ...SMALL,
    above,
    lines: linesOf(text, size.width, SMALL),
  })
  return [
    { ...block(note ?? '', 14), colour: 'ink' },
    block(source, note === null ? 14 : 6),
    block(edition, 6),
    block(address, 0),
  ]
}

/** Blocks one under the other from `from` down, and where they end. */
function stack(blocks: readonly Block[], x: number, from: number) {
  let bottom = from
  const texts: string[] = []
  for (const { lines, above, size, leading, weight, colour, family } of blocks) {
    if (lines.length === 0) continue
    bottom += above
    for (const line of lines) {
      bottom += leading
      const y = bottom - (leading - size) / 2 - size * 0.22
      const face = family ? ` font-family="${family}"` : ''
      texts.push(
        `<text x="${x}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="var(--${colour})"${face}>${escapeMarkup(line)}</text>`,
      )
    }
  }
  return { svg: texts.join('\n'), bottom }
}

function linesOf(text: string, pixels: number, { size, weight, family }: Style): readonly string[] {
  const measure = Math.min(pixels, MEASURE * (size / BODY.size))
  // The serif is narrower than the sans whose letters are counted on.
  const bold = weight > 400 && family === undefined
  const wrapped = (width: number) =>
    wrapText(text, width, size, bold).flatMap((line) => broken(line, width, size, bold))
  const lines = wrapped(measure)
  // A last line of a word or two: narrower lines leave it more, as long as they are no more lines.
  const narrower = [1, 0.92, 0.84, 0.76, 0.68, 0.6].map((part) => wrapped(measure * part))
  return (
    narrower.find(
      (each) =>
        each.length === lines.length && textWidth(each.at(-1) ?? '', size, bold) > measure / 3,
    ) ?? lines
  )
}

/** A line without spaces, such as an address: broken after a mark, or wherever it must be. */
function broken(line: string, pixels: number, size: number, bold: boolean): readonly string[] {
  if (textWidth(line, size, bold) <= pixels) return [line]
  const lines: string[] = []
  let rest = line
  while (textWidth(rest, size, bold) > pixels) {
    let fits = 1
    while (textWidth(rest.slice(0, fits + 1), size, bold) <= pixels) fits++
    const mark = /^.*[/#.\-\s]/u.exec(rest.slice(0, fits))?.[0].length ?? 0
    const length = mark > fits / 2 ? mark : fits
    lines.push(rest.slice(0, length).trimEnd())
    rest = rest.slice(length)
  }
  return [...lines, rest]
}

/** The drawing at its place, as XML: it was stored as HTML, where a name may stand for a letter. */
function placed(svg: string, { width, height }: Size, x: number, y: number): string {
  const place = `x="${x}" y="${y}" width="${width}" height="${height}"`
  return svg
    .replaceAll('&nbsp;', '&#160;')
    .replace(/^\s*<svg\b((?:"[^"]*"|[^">])*)>/, (_, attributes: string) => {
      const kept = attributes.replace(/\s(?:x|y|width|height|style|xmlns)="[^"]*"/g, '')
      const box = /\sviewBox=/.test(kept) ? '' : ` viewBox="0 0 ${width} ${height}"`
      return `<svg ${place}${box}${kept}>`
    })
}

function resolved(svg: string, palette: Palette): string {
  return svg.replace(/var\(--([a-z-]+)(?:,[^()]*)?\)/g, (written, name: string) => {
    const token = TOKENS.find((each) => each === name)
    if (token === undefined) throw new RangeError(`"${written}" is no colour of the palette`)
    return palette[token]
  })
}
