import type { ComparisonRow, Instrument, PayoutEntry, Term } from '#domain/memorandum.ts'
import type { Project } from '#domain/project.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import type {
  WrittenComparison,
  WrittenInstrument,
  WrittenPayout,
  WrittenProject,
  WrittenTerm,
  WrittenVehicle,
} from '../schema/vehicles.ts'
import { toEntry, toNote, toState } from './entries.ts'
import { type Reading, toCites, toDay, toFigure, toWhen } from './reading.ts'

export function toVehicle(reading: Reading, written: WrittenVehicle): Vehicle {
  const { id, name, sources, grades } = written
  const knownOn = toDay(written.knownOn)
  const owner = { kind: 'vehicle', id, on: written.knownOn, knownOn, sources, grades } as const
  return {
    id,
    name,
    knownOn,
    descriptions: written.descriptions.map((entry) => toEntry(reading, entry)),
    stages: written.stages.map((entry) => toState(reading, entry, entry.stage)),
    legalForce: written.legalForce.map((entry) => toState(reading, entry, entry.force)),
    figures: written.figures.map((figure) => toFigure(reading, owner, figure)),
    cites: toCites(reading, sources, grades),
  }
}

export function toProject(reading: Reading, written: WrittenProject): Project {
  const { id, name, sector, place, batch, sponsors, sources, grades } = written
  const knownOn = toDay(written.knownOn)
  const owner = { kind: 'project', id, on: written.knownOn, knownOn, sources, grades } as const
  return {
    id,
    name,
    sector,
    place,
    batch,
    knownOn,
    sponsors,
    figures: (written.figures ?? []).map((figure) => toFigure(reading, owner, figure)),
    stages: written.stages.map((entry) => toState(reading, entry, entry.stage)),
    cites: toCites(reading, sources, grades),
  }
}

export function toTerm(reading: Reading, written: WrittenTerm): Term {
  const { id, term, memorandum, accounts, sources, grades } = written
  return {
    id,
    term,
    paragraph: written.paragraph ?? null,
    knownOn: toDay(written.knownOn),
    memorandum,
    us: (accounts.us ?? []).map((entry) => toEntry(reading, entry)),
    jp: (accounts.jp ?? []).map((entry) => toEntry(reading, entry)),
    states: written.states.map(({ on, state }) => ({ on, knownOn: toDay(on), state })),
    history: written.history.map((entry) => toNote(reading, entry)),
    note: written.note ?? null,
    cites: toCites(reading, sources, grades),
  }
}

export function toInstrument(reading: Reading, written: WrittenInstrument): Instrument {
  const { id, title, parties, content, sources, grades } = written
  return {
    id,
    title,
    on: toWhen(written.on),
    knownOn: toDay(written.knownOn),
    parties,
    legalForce: written.legalForce.map((entry) => toState(reading, entry, entry.force)),
    content,
    cites: toCites(reading, sources, grades),
  }
}

export function toComparison(reading: Reading, written: WrittenComparison): ComparisonRow {
  const { id, feature, japan, korea, jointFund, sources, grades } = written
  const knownOn = toDay(written.knownOn)
  return { id, feature, knownOn, japan, korea, jointFund, cites: toCites(reading, sources, grades) }
}

export function toPayout(reading: Reading, written: WrittenPayout): PayoutEntry {
  const { id, part, text, sources, grades } = written
  return {
    id,
    part,
    knownOn: toDay(written.knownOn),
    title: written.title ?? null,
    text,
    lines: written.lines ?? [],
    value: written.value ?? null,
    unit: written.unit ?? null,
    paragraph: written.paragraph ?? null,
    cites: toCites(reading, sources, grades),
  }
}
