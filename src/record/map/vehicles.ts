import type {
  Account,
  ComparedCell,
  ComparisonRow,
  Instrument,
  Paragraph,
  PayoutEntry,
  Term,
} from '#domain/memorandum.ts'
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
    region: written.region ?? [],
    batch,
    sameAs: written.sameAs ?? null,
    knownOn,
    sponsors,
    figures: (written.figures ?? []).map((figure) => toFigure(reading, owner, figure)),
    stages: written.stages.map((entry) => toState(reading, entry, entry.stage)),
    events: written.events ?? [],
    claims: written.claims ?? [],
    cites: toCites(reading, sources, grades),
  }
}

export function toTerm(reading: Reading, written: WrittenTerm): Term {
  const { id, term, memorandum, accounts, sources, grades } = written
  return {
    id,
    subject: written.subject,
    term,
    paragraph: written.paragraph ? toParagraph(reading, written.paragraph) : null,
    knownOn: toDay(written.knownOn),
    memorandum,
    clauseSeen: written.clause !== 'not-seen',
    us: (accounts.us ?? []).map((entry) => toAccount(reading, entry)),
    jp: (accounts.jp ?? []).map((entry) => toAccount(reading, entry)),
    history: written.history.map((entry) => toNote(reading, entry)),
    note: written.note ?? null,
    cites: toCites(reading, sources, grades),
  }
}

type WrittenAccount = NonNullable<WrittenTerm['accounts']['us']>[number]

function toAccount(reading: Reading, written: WrittenAccount): Account {
  return { ...toEntry(reading, written), says: written.says ?? null }
}

function toParagraph(
  reading: Reading,
  { number, on, sources, grades }: NonNullable<WrittenTerm['paragraph']>,
): Paragraph {
  return { number, on, knownOn: toDay(on), cites: toCites(reading, sources, grades) }
}

export function toInstrument(reading: Reading, written: WrittenInstrument): Instrument {
  const { id, title, parties, parts = [], content, sources, grades } = written
  return {
    id,
    title,
    on: toWhen(written.on),
    knownOn: toDay(written.knownOn),
    parties,
    legalForce: written.legalForce.map((entry) => toState(reading, entry, entry.force)),
    parts: parts.map((part) => ({
      id: part.id,
      name: part.name,
      legalForce: part.legalForce.map((entry) => toState(reading, entry, entry.force)),
    })),
    content,
    cites: toCites(reading, sources, grades),
  }
}

export function toComparison(reading: Reading, written: WrittenComparison): ComparisonRow {
  const { id, feature, japan, korea, jointFund } = written
  const toCell = ({ text, sources, grades }: WrittenComparison['japan']): ComparedCell => ({
    text,
    cites: toCites(reading, sources ?? [], grades),
  })
  const knownOn = toDay(written.knownOn)
  return {
    ...{ id, feature, knownOn },
    ...{ japan: toCell(japan), korea: toCell(korea), jointFund: toCell(jointFund) },
  }
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
