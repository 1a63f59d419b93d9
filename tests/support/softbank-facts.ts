import { type Day, day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { type PeriodKey, parsePeriod } from '#domain/period.ts'
import type { PressCheck } from '#domain/press.ts'
import { parsePrinted } from '#domain/printed.ts'
import type { HoldingsTable, Measure, MeasureId, Report } from '#domain/softbank.ts'
import { figure, text, when } from './mini-parts.ts'
import { cite } from './mini-sources.ts'

/** SoftBank Group's net income as reported, by quarter, with the day of the results. */
const QUARTERS = [
  ['fy2023q1', '2023-08-08', '-477.6bn JPY'],
  ['fy2023q2', '2023-11-09', '-931.1bn JPY'],
  ['fy2023q3', '2024-02-08', '950.0bn JPY'],
  ['fy2023q4', '2024-05-13', '231.1bn JPY'],
  ['fy2024q1', '2024-08-07', '-174.3bn JPY'],
  ['fy2024q2', '2024-11-12', '1179.6bn JPY'],
  ['fy2024q3', '2025-02-12', '-369.17bn JPY'],
  ['fy2024q4', '2025-05-13', '517.18bn JPY'],
] as const
const YEARS = [
  ['fy2023', '2024-05-13', '-227.646bn JPY'],
  ['fy2024', '2025-05-13', '1153.3bn JPY'],
] as const

const LABELS = {
  'net-income': text(
    'Net income attributable to owners of the parent',
    '親会社の所有者に帰属する純利益',
  ),
  'svf-segment-income': text('Segment income of the Vision Funds', 'SVFセグメント利益'),
  ltv: text('Loan-to-value ratio (LTV)', 'LTV'),
}
const SOURCE = cite('marketscreener-2024-05-13')

export const MEASURES: readonly Measure[] = [
  { id: 'net-income', label: LABELS['net-income'], basis: 'flow', unit: 'JPY' },
  { id: 'svf-segment-income', label: LABELS['svf-segment-income'], basis: 'flow', unit: 'JPY' },
  { id: 'ltv', label: LABELS.ltv, basis: 'stock', unit: '%' },
]

/** A figure of a report; `knownOn` is the day of the results unless said otherwise. */
export function told(
  period: string,
  measure: MeasureId | 'nav-pro-forma',
  value: string,
  knownOn: Day,
  rest: Partial<Figure> = {},
): Figure {
  const end = parsePeriod(period)?.end ?? day(period)
  const id = `softbank.${period}.${measure}`
  return figure({ kind: 'report', id: period }, end, measure, value, {
    ...{ id, subject: 'softbank', period: period as PeriodKey, knownOn, cites: [SOURCE] },
    ...{ basis: measure === 'ltv' ? 'stock' : 'flow' },
    label:
      measure === 'nav-pro-forma' ? text('NAV marked', '時価によるNAV') : LABELS[measure as 'ltv'],
    ...rest,
  })
}

export function reported(period: string, on: string, value: string, more: Figure[] = []): Report {
  const resultsOn = day(on)
  const figures = [told(period, 'net-income', value, resultsOn), ...more]
  return { period: period as PeriodKey, resultsOn, cites: [SOURCE], figures }
}

/** A quarter that has ended and whose results are not out. */
export function awaited(period: string): Report {
  return { period: period as PeriodKey, resultsOn: null, cites: [], figures: [] }
}

/** A quarter nobody looked up. */
export function unassessed(period: string): Report {
  const knownOn = day('2026-11-22')
  const missing = {
    quantity: { kind: 'missing', reason: 'not-assessed' },
    asReported: null,
  } as const
  const rest = { ...missing, cites: [] }
  return { ...awaited(period), figures: [told(period, 'net-income', '0 JPY', knownOn, rest)] }
}

const MORE: Readonly<Record<string, readonly Figure[]>> = {
  fy2023q4: [told('fy2023q4', 'svf-segment-income', '-96.7bn JPY', day('2024-05-13'))],
  fy2024q4: [
    told('fy2024q4', 'svf-segment-income', '26.1bn JPY', day('2025-05-13')),
    told('fy2024q4', 'ltv', '18.0 %', day('2025-05-13')),
  ],
}

/** Eight quarters, first to last, up to the one the press wrote of in May 2025. */
export function quarters(): Report[] {
  return QUARTERS.map(([period, on, value]) =>
    reported(period, on, value, [...(MORE[period] ?? [])]),
  )
}

export function years(): Report[] {
  return YEARS.map(([period, on, value]) => reported(period, on, value))
}

export const HOLDINGS: readonly HoldingsTable[] = [
  {
    id: 'softbank-2024-03-31',
    on: when('2024-03-31'),
    knownOn: day('2024-05-13'),
    figures: [
      stock('net-debt', '4.81tn JPY', text('Net debt', '純負債')),
      stock('equity-value-of-holdings', '25.70tn JPY', text('Value of holdings', '保有価値')),
    ],
    items: [
      {
        name: text('Arm', 'アーム'),
        figure: stock('holding-arm', '2.75tn JPY', text('Arm', 'アーム')),
        share: '10.7 %',
        party: 'arm',
      },
    ],
    cites: [SOURCE],
  },
]

function stock(measure: string, value: string, label: Figure['label']): Figure {
  const owner = { kind: 'holding', id: 'softbank-2024-03-31' } as const
  return figure(owner, '2024-03-31', measure, value, {
    ...{ subject: 'softbank', basis: 'stock', knownOn: day('2024-05-13'), cites: [SOURCE], label },
  })
}

/** The surge of 124%: `growth` over two quarters. */
export const PRESS: readonly PressCheck[] = [
  {
    id: 'mint-124',
    statement: text('Quarterly profit up 124%.', '四半期純利益が124%増。'),
    outlet: 'Mint',
    via: null,
    on: day('2025-05-25'),
    knownOn: day('2025-05-25'),
    steps: [
      {
        formula: {
          kind: 'growth',
          now: netIncome('softbank.fy2024q4.net-income'),
          base: netIncome('softbank.fy2023q4.net-income'),
        },
        printed: parsePrinted('124 %'),
      },
    ],
    why: text('The printed percentage is the computed one.', '印字の増加率は計算値と同じ。'),
    rating: 'supported',
    cites: [SOURCE],
  },
]

function netIncome(figure: string) {
  return [{ ref: { figure, presentation: null }, minus: false }]
}
