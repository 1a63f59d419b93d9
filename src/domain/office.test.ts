import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { changeOn, lastSeen, officesAtEndOf, officesOn } from './office.ts'
import type { Office } from './party.ts'
import { parseWhen } from './when.ts'

function office(title: string, from: string | null, to: string | null, more = {}): Office {
  return {
    title: { en: title, ja: title },
    org: null,
    from: from === null ? null : parseWhen(from),
    to: to === null ? null : parseWhen(to),
    documentedOn: null,
    lastConfirmed: null,
    cites: [],
    ...more,
  }
}

const names = (offices: readonly Office[]) => offices.map(({ title }) => title.en)

describe('offices on a day', () => {
  const cabinet = [office('104th', '2025-10-21', '2026-02-18'), office('105th', '2026-02-18', null)]

  it.each([
    ['2025-10-20', [], []],
    ['2025-10-21', ['104th'], ['104th']],
    ['2026-02-17', ['104th'], ['104th']],
    ['2026-02-18', ['104th', '105th'], ['105th']],
    ['2026-02-19', ['105th'], ['105th']],
  ])('on %s', (on, during, after) => {
    expect(names(officesOn(cabinet, day(on)))).toEqual(during)
    expect(names(officesAtEndOf(cabinet, day(on)))).toEqual(after)
  })

  it('an office held before a day is not carried further back than its document', () => {
    const son = [office('chairman', 'before 2025-01-21', null, { documentedOn: day('2025-01-21') })]
    expect(officesOn(son, day('2024-12-16'))).toEqual([])
    expect(names(officesOn(son, day('2025-01-21')))).toEqual(['chairman'])
  })

  it('an inexact beginning counts from its last possible day', () => {
    const wright = [office('secretary', '2025-02-03..2025-02-04', null)]
    expect(officesOn(wright, day('2025-02-03'))).toEqual([])
    expect(names(officesOn(wright, day('2025-02-04')))).toEqual(['secretary'])
  })

  it('a document that has it held counts within an inexact beginning', () => {
    const lutnick = [office('in charge', '~2026-01', null, { documentedOn: day('2026-01-29') })]
    expect(officesOn(lutnick, day('2026-01-28'))).toEqual([])
    expect(names(officesOn(lutnick, day('2026-01-29')))).toEqual(['in charge'])
  })

  it('an office that had ended when its document appeared is never shown as held', () => {
    const grimes = [
      office('head', 'before 2026-01-29', '~2026-01', { documentedOn: day('2026-01-29') }),
    ]
    expect(officesOn(grimes, day('2026-01-29'))).toEqual([])
  })

  it('an end before a day is over on that day', () => {
    const board = [office('director', '2020-01-01', 'before 2025-06-17')]
    expect(names(officesOn(board, day('2025-06-16')))).toEqual(['director'])
    expect(officesOn(board, day('2025-06-17'))).toEqual([])
  })

  it('an office without any beginning counts from its document', () => {
    expect(officesOn([office('x', null, null)], day('2026-01-01'))).toEqual([])
    const documented = [office('x', null, null, { documentedOn: day('2025-12-17') })]
    expect(names(officesOn(documented, day('2025-12-17')))).toEqual(['x'])
  })
})

describe('a change of office', () => {
  it('is named on its day only', () => {
    const kato = office('finance', '2024-10-01', '2025-10-21')
    expect(changeOn(kato, day('2024-10-01'))).toBe('began')
    expect(changeOn(kato, day('2025-10-21'))).toBe('ended')
    expect(changeOn(kato, day('2025-05-30'))).toBeNull()
  })
})

describe('when an office was last seen', () => {
  const warren = office('senator', 'before 2025-12-17', null, { documentedOn: day('2025-12-17') })
  const trump = office('president', '2025-01-20', null, {
    documentedOn: day('2025-01-21'),
    lastConfirmed: day('2026-09-25'),
  })

  it('takes the latest document public by the day', () => {
    expect(lastSeen(warren, day('2026-11-22'))).toBe('2025-12-17')
    expect(lastSeen(trump, day('2026-11-22'))).toBe('2026-09-25')
    expect(lastSeen(trump, day('2025-06-01'))).toBe('2025-01-21')
    expect(lastSeen(trump, day('2025-01-20'))).toBeNull()
  })
})
