import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { party, text } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import { LinkedText } from './linked-text.tsx'
import { linkNames, toNameBook } from './linked-text-view.ts'

const PARTIES = [
  party('arm', 'Arm Holdings', 'アーム', { called: [text('Arm', 'アーム')] }),
  party('softbank-group', 'SoftBank Group', 'ソフトバンクグループ'),
  party('softbank-corp', 'SoftBank Corp.', 'ソフトバンク株式会社'),
  party('openai', 'OpenAI', 'OpenAI'),
  party('softbank-vision-fund-2', 'SoftBank Vision Fund 2', 'ソフトバンク・ビジョン・ファンド2', {
    called: [text('SVF2', 'SVF2')],
  }),
  party('intel', 'Intel', 'インテル'),
  party('t-mobile-us', 'T-Mobile US (listed)', 'TモバイルUS', {
    called: [text('T-Mobile', 'Tモバイル')],
  }),
]

function linked(sentence: string, locale: 'en' | 'ja' = 'en', on?: string): string {
  const book = toNameBook(PARTIES, reader(locale, on).here)
  return renderToStaticMarkup(<LinkedText text={linkNames(sentence, book)} />)
}

describe('a sentence that names people and institutions', () => {
  it('leads to each of their pages', () => {
    expect(linked('Arm and OpenAI together; OpenAI is held in SVF2.')).toBe(
      '<a href="/en/people/arm" data-party="arm">Arm</a> and ' +
        '<a href="/en/people/openai" data-party="openai">OpenAI</a> together; OpenAI is held in ' +
        '<a href="/en/people/softbank-vision-fund-2" data-party="softbank-vision-fund-2">SVF2</a>.',
    )
    expect(linked('OpenAIはSVF2が保有する。', 'ja')).toBe(
      '<a href="/ja/people/openai" data-party="openai">OpenAI</a>は' +
        '<a href="/ja/people/softbank-vision-fund-2" data-party="softbank-vision-fund-2">SVF2</a>が保有する。',
    )
  })

  it('takes the longest name', () => {
    expect(linked('Arm Holdings rose.')).toContain('>Arm Holdings</a> rose.')
    expect(linked('SoftBank Group, not SoftBank Corp. (9434)')).toContain(
      '<a href="/en/people/softbank-corp" data-party="softbank-corp">SoftBank Corp.</a> (9434)',
    )
  })

  it('takes names as they are written, signs and all', () => {
    expect(linked('T-Mobile US (listed) pays.')).toContain('>T-Mobile US (listed)</a> pays.')
    expect(linked('Shares of T-Mobile.')).toContain('>T-Mobile</a>.')
    expect(linked('SoftBank Corp, T.Mobile')).not.toContain('<a')
  })

  it('links no part of a longer word, in either language', () => {
    expect(linked('Army, Charm, Intelligence, SVF25')).not.toContain('<a')
    expect(linked('プラットアーム、アームズ、インテルサット', 'ja')).not.toContain('<a')
    expect(linked('アーム事業', 'ja')).toContain('>アーム</a>事業')
  })

  it('leads into the reader’s own edition', () => {
    expect(linked('Intel', 'ja', '2025-12-01')).toBe('Intel')
    expect(linked('インテル', 'ja', '2025-12-01')).toContain('/ja/on/2025-12-01/people/intel')
  })

  it('that names nobody stays as it is, also where nobody is known', () => {
    const { here } = reader('en')
    expect(linkNames('As rounded by the press.', toNameBook(PARTIES, here))).toBe(
      'As rounded by the press.',
    )
    expect(linkNames('Arm', toNameBook([], here))).toBe('Arm')
    expect(linkNames('Arm', undefined)).toBe('Arm')
  })

  it('keeps its words', () => {
    const sentence = 'Arm and OpenAI together; OpenAI is held in SVF2.'
    expect(linked(sentence).replaceAll(/<[^>]*>/g, '')).toBe(sentence)
  })

  it('shows what the record says as text, never as markup', () => {
    expect(linked('<b>Arm</b>')).toContain('&lt;b&gt;<a')
  })
})
