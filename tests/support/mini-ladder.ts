import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Grade } from '#domain/grade.ts'
import type { Cite } from '#domain/source.ts'
import { figure, quantity, text } from './mini-parts.ts'
import { cite } from './mini-sources.ts'
import { citing, UNDATED } from './odd-sources.ts'

const OWNER = { kind: 'vehicle', id: 'us-japan-vehicle' } as const
const MISSING = { kind: 'missing', reason: 'not-disclosed' } as const

/** A document that is its own origin. */
export function press(id: string, publisher: string, on: string, grade: Grade = 'D'): Cite {
  return { source: id, origin: id, publisher, knownOn: day(on), quoted: false, grade }
}

/** What was promised, and the wording of the other capital, which came later. */
export const PLEDGE = figure(OWNER, '2025-07-22', 'pledge', '550bn USD', {
  ...{ rung: 'headline', knownOn: day('2025-07-23'), label: text('Pledge', '約束額') },
  cites: [cite('t-room-us-2025-07-23')],
  alternatives: [
    {
      label: text('“Up to” (Japan’s wording)', '「最大」（日本の表現）'),
      ...{ by: null, quantity: quantity('550bn USD'), asReported: '550bn USD', presentation: null },
      knownOn: day('2025-09-05'),
      cites: [press('ndtvprofit-2025-09-05', 'Bloomberg via NDTV Profit', '2025-09-05')],
      formula: null,
    },
  ],
})

const SELECTED = figure(OWNER, '2026-02-17', 'selected', '36bn USD', {
  ...{ rung: 'selected', qualifier: 'about', knownOn: day('2026-02-18') },
  label: text('Selected: first batch, three projects', '選定：第1弾の3件'),
  cites: [press('nationthailand-2026-02-18', 'The Nation Thailand', '2026-02-18')],
})

const GAS_PLANTS = figure(OWNER, '2026-03-19', 'second-batch-gas', '33bn USD', {
  ...{ knownOn: day('2026-03-19'), label: text('Two gas plants', 'ガス火力2件') },
  cites: [press('newsy-today-2026-03-19', 'Newsy Today (White House text)', '2026-03-19')],
})

const NAMED = figure(OWNER, '2026-03-20', 'named', '109bn USD', {
  ...{ rung: 'named', knownOn: day('2026-03-22') },
  label: text('Named: press tally', '公表済み：報道の集計'),
  cites: [press('vibetrader-2026-03-22', 'Vibe Trader', '2026-03-22', 'F')],
})

const PAID_IN_APRIL = figure(OWNER, '2026-04', 'paid', '0 USD', {
  ...{ basis: 'flow', rung: 'paid', quantity: MISSING, asReported: null },
  ...{ knownOn: day('2026-04-30'), label: text('Paid out', '支払われた額') },
  cites: [citing(UNDATED)],
})

export const LOANS = figure(OWNER, '2026-05-01', 'first-loans', '340bn JPY', {
  ...{ rung: 'financed', qualifier: 'more-than', knownOn: day('2026-05-01') },
  label: text('Loan contracts for the first batch', '第1弾の融資契約'),
  cites: [press('press-2026-05-01', 'NHK の要約（wesearch.press）', '2026-05-01', 'F')],
})

export const PAID = figure(OWNER, '2026-05-01', 'paid', '0 USD', {
  ...{ basis: 'flow', rung: 'paid', quantity: MISSING, asReported: null },
  ...{ knownOn: day('2026-05-01'), label: text('Paid out', '支払われた額') },
  cites: [citing(UNDATED), ...LOANS.cites],
})

/** The figures of the vehicle as the record lists them: on five rungs, one stated twice, one on none. */
export const LADDER: readonly Figure[] = [
  ...[PLEDGE, SELECTED, GAS_PLANTS, NAMED, PAID_IN_APRIL, LOANS, PAID],
]

/** A figure given as a range. */
export const FIRST_PHASE = figure(
  { kind: 'event', id: 'son-500bn-ohio' },
  '2026-03-20',
  'data-centre-first-phase',
  '30bn..40bn USD',
  {
    label: text('Data centre, first phase, estimate', 'データセンターの当初分（推計）'),
    knownOn: day('2026-04-19'),
    cites: [press('theenergymag-2026-03-24', 'The Energy Mag', '2026-03-24')],
  },
)
