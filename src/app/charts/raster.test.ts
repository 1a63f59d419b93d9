import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { toPoster } from '#ui/chart/poster.ts'
import { PALETTES } from '#ui/look/palette.ts'
import { rasterise, SCALE } from './raster.ts'

const SIZE = { width: 328, height: 60 }

function posterOf(title: string, drawn = '') {
  return toPoster({
    ...{ title, lead: null, note: null, source: '出典', edition: '記録', address: 'http://x' },
    ...{ alt: '', svg: `<svg>${drawn}<rect width="1" height="1"/></svg>`, size: SIZE },
    ...{ locale: 'ja', palette: PALETTES.light },
  })
}

interface Pixels {
  readonly pixels: Buffer
  readonly width: number
  readonly height: number
}

/** How many of the pixels between two heights are clearly darker than the paper. */
function ink({ pixels, width }: Pixels, from: number, to: number): number {
  let count = 0
  for (let at = from * SCALE * width * 4; at < to * SCALE * width * 4; at += 4) {
    if ((pixels[at] ?? 255) < 128) count++
  }
  return count
}

// Below the rule on top and above the drawing stands the title, one line here.
const TITLE = [20, 52] as const

const text = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="32" font-family="Inter"><text x="4" y="24" font-size="20" ${attributes}>${content}</text></svg>`
const bytes = async (svg: string) => Buffer.from((await rasterise(svg)).pixels).toString('base64')
const alpha = async (svg: string) => {
  const { pixels } = await rasterise(svg)
  return pixels.reduce((sum, value, index) => (index % 4 === 3 ? sum + value : sum), 0)
}

describe('a picture in pixels', () => {
  it('is twice the size of the picture, as PNG', async () => {
    const image = await rasterise(posterOf('純利益'))
    expect(image.width).toBe(360 * SCALE)
    expect(image.asPng().subarray(1, 4).toString('latin1')).toBe('PNG')
  })

  it('draws a Japanese title, which without our faces is not drawn at all', async () => {
    const svg = posterOf('純利益は過去最大')
    const drawn = await rasterise(svg)
    const bare = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: SCALE },
      font: { loadSystemFonts: false },
    }).render()
    expect(ink(bare, ...TITLE)).toBe(0)
    expect(ink(drawn, ...TITLE)).toBeGreaterThan(2000)
  })

  it('draws every letter as itself: no two look alike, as boxes would', async () => {
    const letters = [...'純利益億円兆過去最大～△→≈●○％・「」−Aaō9']
    const looks = await Promise.all(letters.map((letter) => bytes(text(letter))))
    expect(new Set(looks).size).toBe(letters.length)
    expect(looks).not.toContain(await bytes(text('\u{1f000}')))
  })

  it.each(['純利益', 'Income'])('is heavier where the text is bold: %s', async (word) => {
    const [regular, bold] = await Promise.all([
      alpha(text(word, 'font-weight="400"')),
      alpha(text(word, 'font-weight="700"')),
    ])
    expect(bold).toBeGreaterThan(regular * 1.1)
  })

  it('is between regular and bold where the text is semibold', async () => {
    const [regular = 0, semibold = 0, bold = 0] = await Promise.all(
      [400, 600, 700].map((weight) => alpha(text('Income 123', `font-weight="${weight}"`))),
    )
    expect(semibold).toBeGreaterThan(regular * 1.05)
    expect(semibold).toBeLessThan(bold * 0.99)
  })

  it('draws digits the same in a Japanese text as in an English one', async () => {
    const crop = async (svg: string) => {
      const { pixels, width } = await rasterise(svg)
      const rows = Array.from({ length: pixels.length / (width * 4) }, (_, row) =>
        pixels.subarray(row * width * 4, row * width * 4 + 44 * 4),
      )
      return Buffer.concat(rows).toString('base64')
    }
    expect(await crop(text('517億円'))).toBe(await crop(text('517')))
  })
})
