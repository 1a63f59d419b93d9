import { describe, expect, it } from 'vitest'
import { type Cite, evidenceOn } from '#domain/source.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { citing, LATE, QUOTED } from '#tests/support/odd-sources.ts'
import { reader } from '#tests/support/reader.ts'
import { toSourceMark } from './source-mark-view.ts'

function mark(cites: readonly Cite[], locale: 'en' | 'ja' = 'en', on?: string) {
  const { here, edition } = reader(locale, on)
  return toSourceMark(evidenceOn(cites, edition.day), here)
}

const FT = cite('ft-2025-05-24', 'E')
const RELAY = cite('fortune-2025-05-25', 'E')
const WHITE_HOUSE = cite('t-room-us-2025-07-23')

describe('what a fact rests on', () => {
  it('counts a report and its relays as one origin, and names every document', () => {
    const { origins, cites } = mark([FT, RELAY])
    expect(origins).toBe('1 origin, 1 relay')
    expect(cites.map(({ publisher }) => publisher)).toEqual([
      'Financial Times',
      'Fortune / Bloomberg',
    ])
    expect(mark([FT, RELAY], 'ja').origins).toBe('情報源1件、転載1件')
    expect(mark([FT, RELAY, WHITE_HOUSE]).origins).toBe('2 origins, 1 relay')
    expect(mark([FT, WHITE_HOUSE], 'ja').origins).toBe('情報源2件')
  })

  it('says nothing of relays where one document stands for its origin', () => {
    expect(mark([RELAY]).origins).toBe('1 origin')
  })

  it('is graded by its best document, in words too', () => {
    expect(mark([FT, WHITE_HOUSE])).toMatchObject({ grade: 'C', gradeWord: 'Official statement' })
    expect(mark([FT], 'ja')).toMatchObject({ grade: 'E', gradeWord: '匿名報道' })
  })

  it('opens to the documents in the edition that is read', () => {
    const [document] = mark([FT], 'ja', '2025-05-25').cites
    expect(document?.href).toBe('/ja/on/2025-05-25/sources/ft-2025-05-24')
  })
})

describe('what a fact rests on in an older edition', () => {
  it('leaves out documents that came later, and their grade', () => {
    const { grade, cites, documentedLater } = mark([FT, RELAY, WHITE_HOUSE], 'en', '2025-05-24')
    expect(grade).toBe('E')
    expect(cites.map(({ publisher }) => publisher)).toEqual(['Financial Times'])
    expect(documentedLater).toBeNull()
  })

  it('is "documented" on the day of the first document where all of them came later', () => {
    const later = mark([citing(LATE), WHITE_HOUSE], 'en', '2025-05-31')
    expect(later).toMatchObject({ grade: '', gradeWord: '', cites: [] })
    expect(later.documentedLater).toBe('documented Jul 23, 2025')
    expect(mark([citing(LATE)], 'ja', '2025-05-31').documentedLater).toBe(
      '2026年8月1日の文書による',
    )
  })
})

describe('a document nobody opened', () => {
  it('says so where nothing else supports the fact', () => {
    expect(mark([citing(QUOTED)]).quotedOnly).toBe('Quoted elsewhere; the original was not opened.')
    expect(mark([citing(QUOTED)], 'ja').quotedOnly).toBe('他の記事での引用による。原文は未確認。')
  })

  it('says nothing beside one that was opened', () => {
    expect(mark([citing(QUOTED), FT]).quotedOnly).toBeNull()
  })
})
