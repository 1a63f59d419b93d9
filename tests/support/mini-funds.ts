import { day } from '#domain/day.ts'
import type { Fund } from '#domain/fund.ts'
import { figure, text } from './mini-parts.ts'
import { cite } from './mini-sources.ts'

const FIRST = day('2025-05-24')
const FT = [cite('ft-2025-05-24', 'E')]

type Size = readonly [on: string, value: string]

/** A capitalised fund of two governments with figures of one measure, known since the first report. */
export function fund(
  id: string,
  sizes: readonly Size[],
  rest: Partial<Fund> = {},
  measure = 'size',
): Fund {
  const knownOn = rest.knownOn ?? FIRST
  const parts = { knownOn, label: text('Size', '規模'), cites: FT }
  return {
    ...{ id, name: text(id, id), group: 'binational', class: 'two-government' },
    ...{ capitalised: 'yes', countries: [], owner: null, parties: [], inception: null },
    ...{ status: null, leverage: null, split: null, note: null, knownOn, cites: FT },
    figures: sizes.map(([on, value]) => figure({ kind: 'fund', id }, on, measure, value, parts)),
    ...rest,
  }
}

/** The proposal as first reported. */
export const JOINT = fund('joint-fund', [['2025-05-24', '300bn USD']], { capitalised: 'no' })
