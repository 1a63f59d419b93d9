import { describe, expect, it } from 'vitest'
import { dress } from './dress.ts'

const familyOf = (character: number, serif: boolean) => {
  if (character >= 0x2e80) return 'Gothic'
  return character > 0xff ? (serif ? 'Serif Ext' : 'Sans Ext') : null
}

describe('letters that the face of a text lacks', () => {
  it('are given theirs in runs', () => {
    const svg = '<svg><text x="1">5,172億円 up Kōzō</text></svg>'
    expect(dress(svg, familyOf)).toBe(
      '<svg><text x="1">5,172<tspan font-family="Gothic">億円</tspan> up K' +
        '<tspan font-family="Sans Ext">ō</tspan>z<tspan font-family="Sans Ext">ō</tspan></text></svg>',
    )
  })

  it('follow the face of the text they stand in', () => {
    const svg = `<svg><text font-family="'Source Serif 4'">ō</text><text>ō</text></svg>`
    expect(dress(svg, familyOf)).toContain('"Serif Ext"')
    expect(dress(svg, familyOf)).toContain('"Sans Ext"')
  })

  it('are set in sans throughout a Japanese picture', () => {
    const svg = `<svg lang="ja"><text font-family="'Source Serif 4'">4月ō</text></svg>`
    expect(dress(svg, familyOf)).toBe(
      '<svg lang="ja"><text>4<tspan font-family="Gothic">月</tspan><tspan font-family="Sans Ext">ō</tspan></text></svg>',
    )
  })

  it('are not covered by the halo of the run after them', () => {
    const halo = '<text y="9" paint-order="stroke" stroke="#fff" stroke-width="3" fill="#000">'
    const run = '5<tspan font-family="Gothic">億</tspan></text>'
    expect(dress(`<svg>${halo}5億</text>${halo}5</text></svg>`, familyOf)).toBe(
      `<svg>${halo}${run}<text stroke="none" y="9" fill="#000">${run}${halo}5</text></svg>`,
    )
    const group = '<g paint-order="stroke" stroke="#fff"><rect/><text>9</text>'
    expect(dress(`<svg>${group}<text>5億</text></g><text>5億</text></svg>`, familyOf)).toBe(
      `<svg>${group}<text>${run}<text stroke="none">${run}</g><text>${run}</svg>`,
    )
  })

  it('are left alone outside of texts, in names of letters and in attributes', () => {
    const svg = '<svg aria-label="億 > 円"><title>億</title><text y="1">&amp;&#160;</text></svg>'
    expect(dress(svg, familyOf)).toBe(svg)
  })
})
