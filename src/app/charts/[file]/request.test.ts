import { describe, expect, it } from 'vitest'
import { parseRequest } from './request.ts'

const KEYS = ['softbank-net-income', 'ladder']
const parse = (file: string, query = '') => parseRequest(file, new URLSearchParams(query), KEYS)

describe('a request for a chart', () => {
  it('is for English, the light theme, the widest picture and the latest edition if it says no more', () => {
    expect(parse('softbank-net-income.svg')).toEqual({
      ...{ key: 'softbank-net-income', kind: 'svg', locale: 'en', theme: 'light' },
      ...{ width: null, on: null },
    })
  })

  it('says all of it in its address', () => {
    const query = 'lang=ja&theme=dark&width=narrow&on=2025-05-25'
    expect(parse('ladder.png', query)).toEqual({
      ...{ key: 'ladder', kind: 'png', locale: 'ja', theme: 'dark' },
      ...{ width: 'narrow', on: '2025-05-25' },
    })
  })

  it.each(['nothing.svg', 'ladder.gif', 'ladder', '.svg', 'svg', '', 'ladder.SVG'])(
    'for a file there is not names those there are: "%s"',
    (file) => {
      const refusal = parse(file)
      expect(refusal).toMatchObject({ status: 404 })
      expect(refusal).toMatchObject({
        text: `There is no chart file "${file}". A file is a key and one of .svg, .png, .csv. The keys are: softbank-net-income, ladder.`,
      })
    },
  )

  it.each([
    ['lang=fr', '"lang" is "fr"; expected is one of en, ja, as in lang=ja.'],
    ['lang=', '"lang" is ""; expected is one of en, ja, as in lang=ja.'],
    ['theme=sepia', '"theme" is "sepia"; expected is one of light, dark, as in theme=dark.'],
    ['width=9', '"width" is "9"; expected is one of narrow, middle, wide, as in width=wide.'],
    [
      'on=2025-02-30',
      '"on" is "2025-02-30"; expected is a day as year-month-day, as in on=2025-05-25.',
    ],
    ['on=May', '"on" is "May"; expected is a day as year-month-day, as in on=2025-05-25.'],
  ])('with a value it cannot have says what was expected: %s', (query, text) => {
    expect(parse('ladder.svg', query)).toEqual({ status: 400, text: `The parameter ${text}` })
  })

  it('is refused in the language it asks for', () => {
    expect(parse('ladder.svg', 'lang=ja&theme=sepia')).toEqual({
      status: 400,
      text: 'パラメーター「theme」が「sepia」になっています。使えるのはlight、darkのいずれかです。例：theme=dark',
    })
  })
})
