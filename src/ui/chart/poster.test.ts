import { describe, expect, it } from 'vitest'
import { PALETTES } from '../look/palette.ts'
import { type Poster, toPoster } from './poster.ts'
import { textWidth } from './text-width.ts'

const SVG =
  '<svg width="328" height="200" role="img" aria-label="a > b" style="width:100%">' +
  '<rect width="9" height="9" fill="var(--japan)"></rect><text fill="var(--ink)">1&nbsp;tn</text></svg>'

const poster = (over: Partial<Poster> = {}): Poster => ({
  title: 'Net income fell by “a fifth” & more < less',
  lead: 'By quarter, ¥',
  note: 'Hatched: not assessed.',
  source: 'Sources: SoftBank Group Corp.',
  edition: 'US–Japan Fund Tracker. Record as known on Nov 22, 2026.',
  address: 'http://localhost:3000/en/on/2026-09-01/softbank#softbank-net-income',
  alt: 'Bars of net income',
  svg: SVG,
  size: { width: 328, height: 200 },
  locale: 'en',
  palette: PALETTES.light,
  ...over,
})

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** The poster's own lines of text, not those of the drawing. */
function linesOf(svg: string): readonly Line[] {
  const pattern = /<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)<\/text>/g
  return [...svg.matchAll(pattern)].map(([, x, y, size, text = '']) => ({
    ...{ x: Number(x), y: Number(y), size: Number(size) },
    text: text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  }))
}

function boxOf(svg: string) {
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="([\d.]+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

describe('a chart taken along', () => {
  it('says all that its page says around it, once', () => {
    const said = linesOf(toPoster(poster()))
      .map(({ text }) => text)
      .join(' ')
    const { title, lead, note, source, edition } = poster()
    for (const each of [title, lead, note, source, edition]) {
      expect(said.split(each ?? '?').length).toBe(2)
    }
    expect(said.replaceAll(' ', '')).toContain(poster().address)
  })

  it('leaves no room for what the chart does not have', () => {
    const whole = toPoster(poster())
    const bare = toPoster(poster({ lead: null, note: null }))
    expect(boxOf(bare).height).toBeLessThan(boxOf(whole).height)
    expect(bare).not.toContain('null')
  })

  it.each(['light', 'dark'] as const)('has its own colours as values: %s', (theme) => {
    const svg = toPoster(poster({ palette: PALETTES[theme] }))
    expect(svg).not.toContain('var(')
    expect(svg).toContain(`fill="${PALETTES[theme].japan}"`)
    expect(svg).toContain(`fill="${PALETTES[theme].paper}"`)
  })

  it('refuses a colour that no palette has', () => {
    const svg = '<svg><rect fill="var(--mauve)"></rect></svg>'
    expect(() => toPoster(poster({ svg }))).toThrow('"var(--mauve)" is no colour')
  })

  it('stands alone: a name space, a language, a name, words for it, nothing from elsewhere', () => {
    const svg = toPoster(poster({ locale: 'ja' }))
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" lang="ja"/)
    expect(svg).toContain(
      '<title>Net income fell by “a fifth” &amp; more &lt; less</title><desc>Bars of net income</desc>',
    )
    expect(svg).not.toMatch(/href|@import|<image|url\((?!#)/)
  })

  it('is XML: a letter that HTML names is given by its number, every tag ends', () => {
    const svg = toPoster(poster())
    expect(svg).toContain('1&#160;tn')
    expect([...svg.matchAll(/&(?!#?\w+;)|&(?!#|amp|lt|gt|quot)\w+;/g)]).toEqual([])
    const open: string[] = []
    for (const [, end, name = '', attributes = ''] of svg.matchAll(
      /<(\/?)([a-z]+)((?:"[^"]*"|[^">])*)>/g,
    )) {
      if (end) expect(open.pop()).toBe(name)
      else if (!attributes.endsWith('/')) open.push(name)
    }
    expect(open).toEqual([])
  })

  it('shows the drawing whole, in the place kept for it', () => {
    const svg = toPoster(poster())
    const { width, height } = boxOf(svg)
    const [, x, y] = /<svg x="(\d+)" y="(\d+)" width="328" height="200" viewBox="0 0 328 200"/.exec(
      svg,
    ) ?? ['', '']
    expect(Number(x) * 2 + 328).toBe(width)
    const lines = linesOf(svg)
    for (const line of lines) {
      const above = line.y < Number(y)
      expect(above || line.y - line.size > Number(y) + 200 - 4).toBe(true)
    }
    expect(Number(y) + 200).toBeLessThan(height)
    expect(svg).not.toContain('style=')
  })

  it.each([
    ['a phone', 328],
    ['a page', 1200],
  ])('cuts off nothing and lays no line over another: as wide as %s', (_, width) => {
    const long =
      'ソフトバンクグループの純利益は過去最大の年間利益の後に前年同期を一割七分下回った。'
    for (const text of [long.repeat(4), 'word '.repeat(90), 'unbroken'.repeat(60)]) {
      const svg = toPoster(
        poster({
          ...{ title: text, lead: text, note: text, source: text, edition: text, address: text },
          size: { width, height: 200 },
        }),
      )
      const box = boxOf(svg)
      const lines = linesOf(svg)
      expect(lines.length).toBeGreaterThan(12)
      for (const { text: line, x, y, size } of lines) {
        expect(x + textWidth(line, size)).toBeLessThanOrEqual(box.width - x + 1)
        expect(y + size * 0.3).toBeLessThan(box.height)
      }
      const tops = lines.map(({ y, size }) => y - size)
      expect(tops.every((top, index) => index === 0 || top >= (lines[index - 1]?.y ?? 0))).toBe(
        true,
      )
      const kept = lines.map((line) => line.text).join('')
      expect(kept.replaceAll(' ', '')).toBe(text.repeat(6).replaceAll(' ', ''))
    }
  })

  it('breaks a long address after a mark', () => {
    const lines = linesOf(toPoster(poster())).map(({ text }) => text)
    expect(lines.slice(-2)).toEqual([
      'http://localhost:3000/en/on/2026-09-01/softbank#',
      'softbank-net-income',
    ])
  })
})
