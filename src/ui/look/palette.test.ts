import { describe, expect, it } from 'vitest'
import { PALETTES, type Palette, THEMES, type Token } from './palette.ts'
import { themeCss } from './theme-css.ts'

type Rgb = readonly [number, number, number]

const TEXTS: readonly Token[] = ['ink', 'soft', 'faint']
const MARKS: readonly Token[] = ['us', 'japan', 'private', 'slate', 'gain', 'loss', 'hatch']
/** Those that tell sides apart in one chart. */
const SIDES: readonly Token[] = ['us', 'japan', 'private', 'slate']

function linear(hex: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return [r, g, b]
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((hex) => {
      const [r, g, b] = linear(hex)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    })
    .toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

// Machado, Oliveira and Fernandes 2009, severity 1: how a colour is seen without one kind of cone.
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** CIE Lab of a colour as one kind of eye sees it. */
function lab(hex: string, eye: readonly Rgb[]): Rgb {
  const rgb = linear(hex)
  const seen = eye.map((row) => {
    const sum = row.reduce((total, weight, index) => total + weight * (rgb[index] ?? 0), 0)
    return Math.min(1, Math.max(0, sum))
  })
  const [r = 0, g = 0, b = 0] = seen
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ]
  const [x = 0, y = 0, z = 0] = xyz.map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116))
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function difference(one: string, other: string, eye: readonly Rgb[]): number {
  const [a, b] = [lab(one, eye), lab(other, eye)]
  return Math.hypot(...a.map((part, index) => part - (b[index] ?? 0)))
}

describe.each(THEMES)('the colours on %s paper', (theme) => {
  const palette: Palette = PALETTES[theme]

  it.each(TEXTS)('let text in %s be read', (token) => {
    expect(contrast(palette[token], palette.paper)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(MARKS)('let a mark in %s be seen', (token) => {
    expect(contrast(palette[token], palette.paper)).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(EYES))('tell the sides apart for %s eyes', (_, eye) => {
    for (const [index, one] of SIDES.entries()) {
      for (const other of SIDES.slice(index + 1)) {
        const far = difference(palette[one], palette[other], eye)
        expect(far, `${one} and ${other}`).toBeGreaterThan(14)
      }
    }
  })

  it('let text be read on the tint of what is assumed', () => {
    for (const side of ['us', 'japan', 'private', 'slate'] as const) {
      expect(contrast(palette.ink, palette[`${side}-tint`])).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('the style sheet of the colours', () => {
  it('is dark by the system unless the reader chose light, and light on paper', () => {
    const css = themeCss()
    expect(css).toContain(`:root{color-scheme:light;--paper:${PALETTES.light.paper}`)
    expect(css).toContain('(prefers-color-scheme:dark){:root:not([data-theme=light])')
    expect(css).toContain('@media screen{:root[data-theme=dark]')
    expect(
      css.endsWith('@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--faint:#444}}'),
    ).toBe(true)
  })
})
