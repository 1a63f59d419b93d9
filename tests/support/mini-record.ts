import { day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { TheRecord } from '#domain/record.ts'
import type { Relation } from '#domain/relation.ts'
import type { Report } from '#domain/softbank.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { figure, party, quantity, report, text, when } from './mini-parts.ts'
import { cite, SOURCES } from './mini-sources.ts'

const FT = 'ft-2025-05-24'

/** 1: the report of 24 May 2025. */
const ftReport: TrackedEvent = {
  id: 'ft-son-swf',
  on: when('2025-05-24'),
  knownOn: day('2025-05-24'),
  track: 'swf-proposal',
  kind: 'reported',
  scheduled: false,
  importance: 3,
  title: text(
    'FT: Son has floated a joint US–Japan sovereign wealth fund',
    'FT報道：孫氏が構想を提起',
  ),
  summary: text(
    'Citing three people; there was no formal proposal.',
    '関係者3人の話。正式な提案ではない。',
  ),
  note: null,
  actors: ['masayoshi-son', 'scott-bessent'],
  figures: [
    figure({ kind: 'event', id: 'ft-son-swf' }, '2025-05-24', 'initial-capital', '300bn USD', {
      label: text('Initial capital, before borrowing', '当初資本（借り入れを除く）'),
      knownOn: day('2025-05-24'),
      qualifier: 'about',
      cites: [cite(FT, 'E'), cite('fortune-2025-05-25', 'E')],
    }),
  ],
  cites: [cite(FT, 'E'), cite('fortune-2025-05-25', 'E')],
  supersededBy: null,
}

/** 2: the pledge of 22 July 2025. */
const vehicle: Vehicle = {
  id: 'us-japan-vehicle',
  name: text('US–Japan strategic investment', '日米戦略的投資'),
  knownOn: day('2025-07-23'),
  descriptions: [],
  stages: [
    {
      on: '2025-07-22',
      knownOn: day('2025-07-23'),
      state: 'announced',
      text: text('Announced by the president.', '大統領が発表した。'),
      cites: [cite('t-room-us-2025-07-23')],
    },
  ],
  legalForce: [],
  figures: [
    figure({ kind: 'vehicle', id: 'us-japan-vehicle' }, '2025-07-22', 'pledge', '550bn USD', {
      label: text('Pledge', '約束額'),
      knownOn: day('2025-07-23'),
      rung: 'headline',
      cites: [cite('t-room-us-2025-07-23')],
    }),
  ],
  cites: [cite('t-room-us-2025-07-23')],
}

/** 3 and 4: SoftBank Group's net income of two fourth quarters. */
const reports: readonly Report[] = [
  report('fy2023q4', day('2024-05-13'), '231.1bn JPY', [cite('marketscreener-2024-05-13')], {
    formula: '−227.646 − (−458.7)',
    alternatives: [
      {
        label: text('Including non-controlling interests', '非支配持分を含む'),
        by: null,
        quantity: quantity('328.9bn JPY'),
        asReported: '328.9bn JPY',
        presentation: 'with-non-controlling-interests',
        knownOn: day('2024-05-13'),
        cites: [cite('marketscreener-2024-05-13-2')],
        formula: null,
      },
    ],
  }),
  report('fy2024q4', day('2025-05-13'), '517.18bn JPY', [cite('gifu-np-2025-05-13')], {
    note: text(
      'Up 123.8% on 231.1 billion yen a year earlier.',
      '前年同期の2311億円から123.8%増。',
    ),
  }),
]

/** 5: Katsunobu Kato, finance minister from 1 October 2024 to 21 October 2025. */
const kato = party('katsunobu-kato', 'Katsunobu Kato', '加藤勝信', {
  ...{ reading: 'かとう・かつのぶ', country: 'JP', short: false, knownOn: day('2024-10-01') },
  parts: [
    {
      ...{ on: '2025-05-30', knownOn: day('2025-05-30'), part: 'commentator' },
      cites: [cite('tradingkey-2025-05-30')],
    },
  ],
  offices: [
    {
      title: text('Minister of Finance', '財務大臣'),
      org: 'japan-mof',
      from: when('2024-10-01'),
      to: when('2025-10-21'),
      documentedOn: day('2025-05-30'),
      lastConfirmed: null,
      cites: [cite('nhk-2024-10-01'), cite('tradingkey-2025-05-30'), cite('fnn-2025-10-21')],
    },
  ],
  stances: [
    {
      ...{ on: '2025-05-30', knownOn: day('2025-05-30'), state: 'no-comment' },
      text: text(
        'Said the ministry was not aware of the specifics.',
        '具体的な内容は承知していないと述べた。',
      ),
      cites: [cite('tradingkey-2025-05-30')],
    },
  ],
  cites: [cite('nhk-2024-10-01')],
})

/** 6: who spoke with whom. */
const discussed: Relation = {
  id: 'masayoshi-son-discussed-with-scott-bessent',
  from: 'masayoshi-son',
  to: 'scott-bessent',
  type: 'discussed-with',
  label: text('talked the joint fund through directly', '共同ファンド案を直接協議'),
  since: when('before 2025-05-24'),
  until: null,
  untilKnownOn: null,
  standing: 'reported',
  figure: null,
  knownOn: day('2025-05-24'),
  note: null,
  cites: [cite(FT, 'E')],
}

/** Six real, sourced facts that everyone learns by heart. */
export function miniRecord(): TheRecord {
  return {
    meta: {
      compiledOn: day('2026-11-22'),
      lastObservedOn: day('2026-10-01'),
      thinAfter: day('2026-08-22'),
      changed: text('First edition of the record.', '記録の初版。'),
      version: 'mini-1',
    },
    sources: SOURCES,
    rates: [],
    dailyRates: [],
    rateQuotes: [],
    events: [ftReport],
    claims: [],
    projects: [],
    parties: [
      kato,
      party('japan-mof', 'Ministry of Finance (Japan)', '財務省', { kind: 'government' }),
      party('masayoshi-son', 'Masayoshi Son', '孫正義', { side: 'private' }),
      party('scott-bessent', 'Scott Bessent', 'スコット・ベッセント', { side: 'us' }),
    ],
    relations: [discussed],
    vehicles: [vehicle],
    terms: [],
    instruments: [],
    comparison: [],
    payout: [],
    funds: [],
    macro: [],
    breaks: [],
    measures: [],
    reports,
    holdings: [],
    pressChecks: [],
    commitments: [],
    contradictions: [],
    searches: [],
  }
}
