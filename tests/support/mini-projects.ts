import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Batch, Project } from '#domain/project.ts'
import type { Stage } from '#domain/stage.ts'
import { press } from './mini-ladder.ts'
import { figure, text } from './mini-parts.ts'

const CITES = [press('nationthailand-2026-02-18', 'The Nation Thailand', '2026-02-18')]
const KNOWN = day('2026-02-18')

/** The amount of a project; null is one that nobody discloses. */
export function amount(id: string, value: string | null, rest: Partial<Figure> = {}): Figure {
  return figure({ kind: 'project', id }, '2026-02-17', 'amount', value ?? '0 USD', {
    ...{ label: text('Amount', '金額'), knownOn: KNOWN, cites: CITES },
    ...(value === null && { quantity: { kind: 'missing', reason: 'not-disclosed' } as const }),
    ...rest,
  })
}

/** A project in Ohio at one stage from 17 February 2026. */
export function project(
  id: string,
  batch: Batch,
  state: Stage,
  figures: readonly Figure[] = [],
  rest: Partial<Project> = {},
): Project {
  const stage = { on: '2026-02-17', knownOn: KNOWN, state, text: text('', ''), cites: CITES }
  return {
    ...{ id, batch, figures, name: text(id, `案件${id}`), sector: 'energy-gas', region: ['OH'] },
    ...{ place: text('Ohio', 'オハイオ州'), sameAs: null, knownOn: KNOWN, sponsors: [] },
    ...{ stages: [stage], events: [], claims: [], cites: CITES },
    ...rest,
  }
}
