import { day } from '#domain/day.ts'
import type { Grade } from '#domain/grade.ts'
import type { Cite, Source, SourceKind } from '#domain/source.ts'
import { text } from './mini-parts.ts'

function source(
  id: string,
  on: string,
  [kind, grade]: [SourceKind, Grade],
  publisher: string,
  title: string,
  rest: Partial<Source> = {},
): Source {
  return {
    ...{ id, title, titleIsDescription: false, lang: 'en', gloss: null, publisher },
    ...{ publishedOn: on, publishedOnInferred: false, knownOn: day(on), kind, grade },
    ...{ origin: id, quoted: false, url: null },
    ...rest,
  }
}

const FT = 'ft-2025-05-24'
const SON_FLOATS = 'SoftBank’s Masayoshi Son floats idea of US-Japan sovereign wealth fund'
const FACT_SHEET =
  'Fact Sheet: President Donald J. Trump Secures Unprecedented U.S.–Japan Strategic Trade and Investment Agreement'
const REPORT_2024 = 'Consolidated Financial Report For the Fiscal Year Ended March 31, 2024 (IFRS)'

/** Publisher and headline as in the record. */
export const SOURCES: readonly Source[] = [
  source(FT, '2025-05-24', ['press', 'D'], 'Financial Times', SON_FLOATS),
  source('fortune-2025-05-25', '2025-05-25', ['press', 'D'], 'Fortune / Bloomberg', SON_FLOATS, {
    origin: FT,
  }),
  source(
    't-room-us-2025-07-23',
    '2025-07-23',
    ['official-statement', 'C'],
    'The White House',
    FACT_SHEET,
  ),
  source(
    'marketscreener-2024-05-13',
    '2024-05-13',
    ['primary', 'B'],
    'SoftBank Group Corp.',
    REPORT_2024,
  ),
  source(
    'marketscreener-2024-05-13-2',
    '2024-05-13',
    ['press', 'D'],
    'Reuters',
    'SoftBank erzielt …',
    {
      lang: 'de',
      gloss: text('SoftBank makes a profit …', 'ソフトバンク、第4四半期に…'),
    },
  ),
  source(
    'gifu-np-2025-05-13',
    '2025-05-13',
    ['press', 'D'],
    '岐阜新聞 / Kyodo',
    'SBG 2025年3月期',
    {
      lang: 'ja',
      titleIsDescription: true,
    },
  ),
  source('nhk-2024-10-01', '2024-10-01', ['press', 'D'], 'NHK', '自民党 石破茂新内閣が正式に発足', {
    lang: 'ja',
  }),
  source(
    'tradingkey-2025-05-30',
    '2025-05-30',
    ['analysis', 'D'],
    'Reuters Breakingviews',
    'Japan-US trade talks',
  ),
  source('fnn-2025-10-21', '2025-10-21', ['press', 'D'], 'FNN', '高市内閣の閣僚の顔ぶれ', {
    lang: 'ja',
  }),
]

export function cite(id: string, grade?: Grade): Cite {
  const found = SOURCES.find((each) => each.id === id)
  if (!found) throw new RangeError(`no source ${id}`)
  const { origin, publisher, knownOn, quoted } = found
  return { source: id, origin, publisher, knownOn, quoted, grade: grade ?? found.grade }
}
