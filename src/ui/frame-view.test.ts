import { describe, expect, it } from 'vitest'
import { LOCALES } from '#i18n/locale.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { reader } from '#tests/support/reader.ts'
import { toFrameView } from './frame-view.ts'

const { meta } = miniRecord()

function frame(locale: 'en' | 'ja', on?: string, path = '/fund') {
  const { here, edition } = reader(locale, on, path)
  return toFrameView(here, edition, meta)
}

describe('the frame of the latest edition', () => {
  it('says as of when the record is read and what it last observed', () => {
    expect(frame('en').edition).toBe(
      'Record as known on Nov 22, 2026; last observed event Oct 1, 2026.',
    )
    expect(frame('ja').edition).toBe(
      '2026年11月22日時点の記録。確認できた最後の出来事は2026年10月1日。',
    )
    expect(frame('en').older).toBeNull()
  })

  it('says which version of the record it is and from when on it is thin', () => {
    const { footer } = frame('en')
    expect(footer).toContain('Record version mini-1, compiled on Nov 22, 2026.')
    expect(footer).toContain('What happened after Aug 22, 2026 is thinly covered.')
  })
})

describe('the frame of an older edition', () => {
  it('says so and leads to the latest edition of the same page', () => {
    expect(frame('en', '2025-05-25').older).toEqual({
      text: 'You are reading the record as it was known at the end of May 25, 2025. Nothing that became public later is shown.',
      href: '/en/fund',
      word: 'Go to the latest edition of this page',
    })
    expect(frame('ja', '2025-05-25').older?.href).toBe('/ja/fund')
  })

  it('tells nothing that was not known then, such as the last event or the day of compilation', () => {
    for (const locale of LOCALES) {
      const { edition, older, footer } = frame(locale, '2025-05-25')
      expect([edition, older?.text, ...footer].join(' ')).not.toMatch(/2026|mini-1/)
    }
  })

  it('names the last observed event from its own day on', () => {
    expect(frame('en', '2026-09-30').edition).toBe('Record as known on Sep 30, 2026.')
    expect(frame('en', '2026-10-01').edition).toContain('last observed event Oct 1, 2026')
  })

  it('keeps the reader in it on every way through the site', () => {
    const { home, nav, languages } = frame('en', '2025-05-25')
    expect(home).toBe('/en/on/2025-05-25')
    expect(nav.map(({ href }) => href)).toEqual(
      ['', '/fund', '/vehicle', '/timeline', '/softbank', '/people', '/sources'].map(
        (path) => `/en/on/2025-05-25${path}`,
      ),
    )
    expect(languages.map(({ href }) => href)).toEqual([
      '/en/on/2025-05-25/fund',
      '/ja/on/2025-05-25/fund',
    ])
  })
})

describe('the frame of any edition', () => {
  it('offers every day up to the one the record was compiled on', () => {
    expect(frame('ja', '2025-05-25').picker).toEqual({
      action: '/ja/on',
      max: '2026-11-22',
      page: '/fund',
      value: '2025-05-25',
    })
  })

  it('marks the section the reader is in', () => {
    const current = (path: string) =>
      frame('en', undefined, path).nav.flatMap(({ word, current }) => (current ? [word] : []))
    expect(current('/people/masayoshi-son')).toEqual(['People'])
    expect(current('/fund')).toEqual(['Fund'])
    expect(current('')).toEqual(['Overview'])
  })

  it('names each language in itself and marks the one being read', () => {
    const languages = frame('ja').languages.map(({ word, current }) => [word, current])
    expect(languages).toEqual([
      ['English', false],
      ['日本語', true],
    ])
  })
})
