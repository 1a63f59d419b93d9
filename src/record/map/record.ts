import { type Day, day } from '#domain/day.ts'
import type { TheRecord } from '#domain/record.ts'
import type { Measure } from '#domain/softbank.ts'
import { parseWhen } from '#domain/when.ts'
import { walkFiles } from '../check/walk.ts'
import type { ListKind, Written } from '../kinds.ts'
import type { RecordFiles } from '../read.ts'
import { toBreak } from './breaks.ts'
import { toCommitment } from './commitments.ts'
import { toContradiction, toFund, toMacro, toSearch } from './context.ts'
import { toClaim, toEvent } from './events.ts'
import { toParty, toRelation } from './parties.ts'
import { toPressCheck } from './press.ts'
import { type Reading, toDay } from './reading.ts'
import { toHolding, toReport } from './softbank.ts'
import { toDailyRates, toRateQuotes, toRates, toSource } from './sources.ts'
import { toComparison, toInstrument, toPayout, toProject, toTerm, toVehicle } from './vehicles.ts'

/** The written record as domain values. Entries without their shape, or with an id taken before, are not in it. */
export function toRecord(files: RecordFiles): TheRecord {
  const { lists, singles } = files
  const firstUses = daysOf(files, new Set(['sources', 'resultsSources']))
  const named = daysOf(files, new Set(['actors', 'party', 'from', 'to', 'counterparty']))
  const meta = toMeta(files)
  const sources = lists.source.map(({ entry }) =>
    toSource(entry, firstUses.get(entry.id) ?? meta.compiledOn),
  )
  const measures: Measure[] = lists.measure.map(({ entry }) => entry)
  const reading = toReading(sources, measures)
  function each<Kind extends ListKind, Value>(
    kind: Kind,
    map: (reading: Reading, written: Written<Kind>) => Value,
  ): Value[] {
    return lists[kind].map(({ entry }) => map(reading, entry))
  }
  return {
    meta,
    sources,
    measures,
    breaks: each('break', toBreak),
    rates: singles.rates ? toRates(singles.rates) : [],
    dailyRates: singles['daily-rates'] ? toDailyRates(singles['daily-rates']) : [],
    rateQuotes: singles.rates ? toRateQuotes(reading, singles.rates) : [],
    events: each('event', toEvent),
    claims: each('claim', toClaim),
    projects: each('project', toProject),
    parties: lists.party.map(({ entry }) => toParty(reading, entry, named.get(entry.id) ?? null)),
    relations: each('relation', toRelation),
    vehicles: each('vehicle', toVehicle),
    terms: each('term', toTerm),
    instruments: each('instrument', toInstrument),
    comparison: each('comparison', toComparison),
    payout: each('payout', toPayout),
    funds: each('fund', toFund),
    macro: each('macro', toMacro),
    reports: each('report', toReport),
    holdings: each('holding', toHolding),
    pressChecks: each('press', toPressCheck),
    commitments: each('commitment', toCommitment),
    contradictions: each('contradiction', toContradiction),
    searches: lists.search.map(({ entry }) => toSearch(entry)),
  }
}

function toReading(sources: TheRecord['sources'], measures: readonly Measure[]): Reading {
  return {
    sources: new Map(sources.map((source) => [source.id, source])),
    measures: new Map(measures.map((measure) => [measure.id, measure])),
  }
}

function toMeta({ singles: { about }, version }: RecordFiles): TheRecord['meta'] {
  const never = day('9999-12-31')
  return {
    compiledOn: about ? day(about.compiledOn) : never,
    lastObservedOn: about ? day(about.lastObservedOn) : never,
    thinAfter: about ? day(about.thinAfter) : never,
    changed: about?.changed ?? { en: '', ja: '' },
    version,
  }
}

/** For each id named under one of `keys`: the first day a fact names it. */
function daysOf(files: RecordFiles, keys: ReadonlySet<string>): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>()
  walkFiles(files, ({ key, value, since }) => {
    if (typeof value !== 'string' || !keys.has(key) || since === null) return
    if (parseWhen(since) === null) return
    const on = toDay(since)
    const known = first.get(value)
    if (known === undefined || on < known) first.set(value, on)
  })
  return first
}
