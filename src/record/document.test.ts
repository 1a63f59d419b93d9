import { describe, expect, it } from 'vitest'
import { parseFile } from './document.ts'

const TEXT = `# a comment on the first line
- id: ft-son-swf
  on: 2025-05-24
  title: { en: A fund, ja: ファンド }
  figures:
    - measure: initial-capital
      value: 18.0
      year: 2025
  importance: 3
`
const file = () => parseFile('events/2025-h1.yaml', TEXT)

describe('places', () => {
  it.each([
    ['a value', [0, 'on'], 3, 7],
    ['a value inside a mapping on one line', [0, 'title', 'ja'], 4, 28],
    ['an entry of a list inside an entry', [0, 'figures', 0], 6, 7],
    ['a value three levels down', [0, 'figures', 0, 'value'], 7, 14],
    ['the entry itself', [0], 2, 3],
    ['the file', [], 2, 1],
  ])('%s is found at its line and column', (_, path, line, column) => {
    expect(file().place(path)).toEqual({ file: 'events/2025-h1.yaml', line, column })
  })

  it('a missing key is placed at the mapping that lacks it', () => {
    expect(file().place([0, 'title', 'fr'])).toMatchObject({ line: 4, column: 10 })
    expect(file().place([0, 'summary', 'ja'])).toMatchObject({ line: 2, column: 3 })
  })

  it('a key is placed where the key stands, not its value', () => {
    expect(file().placeOfKey([0, 'figures', 0], 'year')).toMatchObject({ line: 8, column: 7 })
  })

  it('a key that is not there is placed at its mapping', () => {
    expect(file().placeOfKey([0, 'figures', 0], 'month')).toMatchObject({ line: 6, column: 7 })
  })

  it('an empty file has a place', () => {
    expect(parseFile('projects.yaml', '').place([0, 'id'])).toMatchObject({ line: 1, column: 1 })
  })

  it('columns count characters, so a Japanese sentence does not shift them', () => {
    const japanese = parseFile('x.yaml', '- { ja: 日米共同のファンド, en: fund }\n')
    expect(japanese.place([0, 'en'])).toMatchObject({ line: 1, column: 24 })
  })
})

describe('digits', () => {
  it('keeps the digits as they were written, so that 18.0 does not become 18', () => {
    expect(file().data).toMatchObject([{ figures: [{ value: '18.0', year: '2025' }] }])
  })

  it.each(['110.0', '0123', '1e3', '0x10', '-0', '1_000', '5.70'])(
    '%s stays as written',
    (text) => {
      expect(parseFile('x.yaml', `- value: ${text}\n`).data).toEqual([{ value: text }])
    },
  )

  it('a day stays text and is not turned into a date', () => {
    expect(file().data).toMatchObject([{ on: '2025-05-24' }])
  })

  it('an importance is a number', () => {
    expect(file().data).toMatchObject([{ importance: 3 }])
  })
})

describe('YAML that cannot be read', () => {
  it('is a problem at the place of the mistake, and gives no data', () => {
    const broken = parseFile('x.yaml', '- id: a\n  title: { en: A fund\n- id: b\n')
    expect(broken.data).toBeNull()
    expect(broken.problems[0]?.place).toEqual({ file: 'x.yaml', line: 3, column: 1 })
    expect(broken.problems[0]).toMatchObject({ expected: 'well-formed YAML, every key once' })
  })

  it('a key given twice is named where it stands the second time', () => {
    const twice = parseFile('x.yaml', '- id: a\n  on: 2025-05-24\n  on: 2025-05-25\n')
    expect(twice.problems).toHaveLength(1)
    expect(twice.problems[0]?.place).toEqual({ file: 'x.yaml', line: 3, column: 3 })
  })
})
