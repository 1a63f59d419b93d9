import { day } from '#domain/day.ts'
import type { PeriodKey } from '#domain/period.ts'
import { parsePeriod } from '#domain/period.ts'
import type { HoldingsTable, Report } from '#domain/softbank.ts'
import type { WrittenHolding, WrittenReport } from '../schema/softbank.ts'
import { type Reading, toCites, toDay, toFigure, toWhen } from './reading.ts'

/** A quarter whose results were not found counts from its own end. */
export function toReport(reading: Reading, written: WrittenReport): Report {
  const end = parsePeriod(written.period)?.end ?? day(written.period)
  const resultsOn = written.resultsOn ? day(written.resultsOn) : null
  const owner = {
    kind: 'report',
    id: written.period,
    subject: 'softbank',
    on: end,
    period: written.period,
    knownOn: resultsOn ?? end,
    sources: written.resultsSources ?? [],
  } as const
  return {
    period: written.period as PeriodKey,
    resultsOn,
    cites: toCites(reading, owner.sources),
    figures: written.figures.map((figure) => toFigure(reading, owner, figure)),
  }
}

export function toHolding(reading: Reading, written: WrittenHolding): HoldingsTable {
  const { id, on, sources, grades } = written
  const knownOn = toDay(written.knownOn)
  const owner = { kind: 'holding', id, subject: 'softbank', on, knownOn, sources, grades } as const
  return {
    id,
    on: toWhen(on),
    knownOn,
    figures: written.figures.map((figure) => toFigure(reading, owner, figure)),
    items: written.items.map((item) => ({
      name: item.name,
      figure: toFigure(reading, owner, {
        measure: `holding-${item.id}`,
        label: item.name,
        basis: 'stock',
        value: item.value,
        note: item.note,
      }),
      share: item.share ?? null,
      party: item.party ?? null,
    })),
    cites: toCites(reading, sources, grades),
  }
}
