import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { fundReader, realFund } from '#tests/support/real-fund-claims.ts'
import { toTermSheet } from './term-sheet-view.ts'

function terms(locale: Locale, on?: string) {
  const reader = fundReader(locale, on)
  const { vehicle, claims } = realFund(reader)
  return new Map(toTermSheet(vehicle.figures, claims, reader).map((line) => [line.key, line]))
}

describe('the term sheet of the fund', () => {
  it('shows that the report gives no multiple beside the one commentator who does', () => {
    const line = terms('en').get('leverage-multiple')
    expect(line?.label).toBe('Leverage')
    expect(line?.cells).toMatchObject([
      { label: null, figure: { missing: 'not-disclosed', text: 'not disclosed' } },
      { label: 'Leverage (one commentator)', figure: { value: '10', unit: 'x', missing: null } },
    ])
    expect(line?.claim).toMatchObject({
      href: '#claim-swf-leverage',
      standing: { word: 'Reported', drawing: 'outlined' },
    })
  })

  it('sets what others printed beside the amount, each with its sources', () => {
    const [cell] = terms('ja').get('initial-capital')?.cells ?? []
    expect(cell?.figure.text).toBe('約3000億ドル')
    expect(cell?.printings.map(({ label, text }) => [label, text])).toEqual([
      ['別の表記：「最大」（読売新聞）', '3000億ドル'],
      ['別の表記：「最低でも」（日付のない解説記事）', '3000億ドル'],
    ])
    expect(cell?.printings.map(({ source }) => source.grade)).toEqual(['E', 'F'])
  })

  it('says how the statement of the same measure stands, and on what grade', () => {
    expect(terms('en').get('initial-capital')?.claim).toEqual({
      href: '#claim-swf-initial-capital',
      statement: 'The joint fund would start with about $300 billion.',
      standing: { word: 'Disputed', drawing: 'outlined' },
      grade: { letter: 'E', word: 'Reporting on unnamed sources' },
    })
    expect(terms('en').get('geared-total')?.claim).toBeNull()
  })

  it('has on the day of the first report no commentator, no dispute and no other printing', () => {
    const first = terms('en', '2025-05-24')
    expect(first.get('leverage-multiple')?.cells).toHaveLength(1)
    expect(first.has('geared-total')).toBe(false)
    expect(first.get('initial-capital')?.cells[0]?.printings).toEqual([])
    expect(first.get('initial-capital')?.claim?.standing.word).toBe('Reported')
  })
})
