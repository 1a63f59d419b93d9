import { describe, expect, it } from 'vitest'
import { cite, SOURCES } from '#tests/support/mini-sources.ts'
import { citing, OF_A_MONTH, QUOTED, UNDATED } from '#tests/support/odd-sources.ts'
import { reader } from '#tests/support/reader.ts'
import { toDocument, toDocuments } from './document-view.ts'

const { here } = reader('en')
const inJapanese = reader('ja').here
const ARTICLE = SOURCES.find(({ lang }) => lang === 'de')

describe('a document', () => {
  it('keeps its title in its own language, with a gloss for those who read another', () => {
    if (!ARTICLE) throw new RangeError('no German article')
    expect(toDocument(ARTICLE, 'D', here)).toMatchObject({
      ...{ title: 'SoftBank erzielt …', lang: 'de', gloss: '[SoftBank makes a profit …]' },
    })
    expect(toDocument(ARTICLE, 'D', inJapanese)).toMatchObject({
      ...{ title: 'SoftBank erzielt …', lang: 'de', gloss: '[ソフトバンク、第4四半期に…]' },
    })
    expect(toDocument({ ...ARTICLE, lang: 'en' }, 'D', here).gloss).toBeNull()
  })

  it('is dated as precisely as it bears it and no more', () => {
    const dates = [QUOTED, OF_A_MONTH, UNDATED].map((each) => [
      toDocument(each, each.grade, here).published,
      toDocument(each, each.grade, inJapanese).published,
    ])
    expect(dates).toEqual([
      ['Jul 27, 2026', '2026年7月27日'],
      ['Jul 2025', '2025年7月'],
      [null, null],
    ])
  })

  it('says that nobody opened it where it is only quoted', () => {
    expect(toDocument(QUOTED, 'D', here).quoted).toBe(
      'Quoted elsewhere; the original was not opened.',
    )
    expect(toDocument(QUOTED, 'D', inJapanese).quoted).toBe(
      '他の記事での引用による。原文は未確認。',
    )
    expect(toDocument(OF_A_MONTH, 'D', here).quoted).toBeNull()
  })
})

describe('the documents of a fact', () => {
  const sources = [...SOURCES, QUOTED]
  const cites = [citing(QUOTED), cite('fortune-2025-05-25', 'E'), cite('ft-2025-05-24', 'E')]

  it('stand in the order of the record, each with its grade for that fact', () => {
    const { edition } = reader('en')
    const documents = toDocuments(cites, sources, here, edition)
    expect(documents.map(({ publisher, grade }) => [publisher, grade])).toEqual([
      ['Bloomberg', 'D'],
      ['Fortune / Bloomberg', 'E'],
      ['Financial Times', 'E'],
    ])
    expect(documents[1]?.gradeWord).toBe('Reporting on unnamed sources')
  })

  it('are in an older edition those public by its day', () => {
    const then = reader('en', '2025-05-24')
    const documents = toDocuments(cites, sources, then.here, then.edition)
    expect(documents.map(({ href }) => href)).toEqual(['/en/on/2025-05-24/sources/ft-2025-05-24'])
  })
})
