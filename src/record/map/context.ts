import { day } from '#domain/day.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import type { Fund, MacroFact } from '#domain/fund.ts'
import type {
  WrittenContradiction,
  WrittenFund,
  WrittenMacro,
  WrittenSearch,
} from '../schema/context.ts'
import { type Reading, toCites, toDay, toFigure, toWhen } from './reading.ts'

export function toFund(reading: Reading, written: WrittenFund): Fund {
  const { id, name, group, capitalised, countries, sources, grades } = written
  const knownOn = toDay(written.knownOn)
  const on = written.inception ?? written.knownOn
  const owner = { kind: 'fund', id, on, knownOn, sources, grades } as const
  return {
    id,
    name,
    group,
    class: written.class,
    capitalised,
    countries,
    owner: written.owner ?? null,
    parties: written.parties ?? [],
    inception: written.inception ? toWhen(written.inception) : null,
    status: written.status ?? null,
    leverage: written.leverage ?? null,
    split: written.split ?? null,
    knownOn,
    figures: written.figures.map((figure) => toFigure(reading, owner, figure)),
    note: written.note ?? null,
    cites: toCites(reading, sources, grades),
  }
}

export function toMacro(reading: Reading, written: WrittenMacro): MacroFact {
  const { id, group, label, on, sources, grades } = written
  const knownOn = toDay(written.knownOn)
  const owner = { kind: 'macro', id, on, knownOn, label, sources, grades } as const
  return {
    id,
    group,
    label,
    knownOn,
    figure: toFigure(reading, owner, written.figure),
    note: written.note ?? null,
    cites: toCites(reading, sources, grades),
  }
}

export function toContradiction(reading: Reading, written: WrittenContradiction): Contradiction {
  const { id, topic, sides, note = null, about = [], knownOn } = written
  return {
    id,
    topic,
    sides: sides.map(({ who, says, sources, grades }) => ({
      ...{ who, says, cites: toCites(reading, sources, grades) },
    })),
    note,
    about,
    knownOn: toDay(knownOn),
  }
}

export function toSearch(written: WrittenSearch): Search {
  return {
    ...written,
    figure: written.figure ?? null,
    from: written.from ? day(written.from) : null,
    until: day(written.until),
    openSince: written.openSince ? day(written.openSince) : null,
    knownOn: day(written.knownOn),
  }
}
