import { type Day, day } from '#domain/day.ts'
import type { Alternative, FactKind, Figure } from '#domain/figure.ts'
import { type Grade, gradeAtBest } from '#domain/grade.ts'
import type { PeriodKey } from '#domain/period.ts'
import { parsePeriod } from '#domain/period.ts'
import { isQuantityError, parseQuantity, type Quantity } from '#domain/quantity.ts'
import type { Measure } from '#domain/softbank.ts'
import type { Cite, Source } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'
import { lastDay, parseWhen, type When } from '#domain/when.ts'
import type { WrittenFigure } from '../schema/parts.ts'

/** What is needed to turn written entries into domain values. */
export interface Reading {
  readonly sources: ReadonlyMap<string, Source>
  readonly measures: ReadonlyMap<string, Measure>
}

type Grades = Readonly<Record<string, Grade>> | undefined

/** The entry a figure is written in, and what the figure takes from it when it says nothing itself. */
export interface FigureOwner {
  readonly kind: FactKind
  readonly id: string
  readonly subject?: string
  readonly on: string
  readonly period?: string
  readonly label?: Text
  readonly knownOn: Day
  readonly sources: readonly string[]
  readonly grades?: Grades
}

/** A day stays; a month, quarter or year counts from its end. */
export function toDay(written: string): Day {
  return lastDay(toWhen(written))
}

export function toWhen(written: string): When {
  const when = parseWhen(written)
  if (when === null) throw new RangeError(`"${written}" is no date; the schema lets none through`)
  return when
}

function toQuantity(written: string): Quantity {
  const quantity = parseQuantity(written)
  if (isQuantityError(quantity)) throw new RangeError(`"${written}" is no quantity`)
  return quantity
}

/** Cites of known sources; unknown ids are reported by the reference check. */
export function toCites(reading: Reading, ids: readonly string[], grades?: Grades): Cite[] {
  return ids.flatMap((id) => {
    const source = reading.sources.get(id)
    if (!source) return []
    const { origin, publisher, knownOn, quoted } = source
    const grade = gradeAtBest(grades?.[id] ?? source.grade, quoted)
    return [{ source: id, origin, publisher, knownOn, quoted, grade }]
  })
}

export function toFigure(reading: Reading, owner: FigureOwner, written: WrittenFigure): Figure {
  const subject = written.subject ?? owner.subject ?? owner.id
  const period = written.period ?? (written.on === undefined ? owner.period : undefined)
  const on = period ? periodEnd(period) : (written.on ?? owner.on)
  const sources = written.sources ?? owner.sources
  const measure = reading.measures.get(written.measure)
  return {
    id: `${subject}.${period ?? idDate(on)}.${written.measure}`,
    subject,
    measure: written.measure,
    owner: { kind: owner.kind, id: owner.id },
    label: written.label ?? owner.label ?? measure?.label ?? { en: '', ja: '' },
    on: toWhen(on),
    period: (period ?? null) as PeriodKey | null,
    basis: written.basis ?? measure?.basis ?? null,
    rung: written.rung ?? null,
    presentation: written.presentation ?? null,
    quantity: figureQuantity(written),
    qualifier: written.qualifier ?? null,
    by: written.by ?? null,
    asReported: written.value ?? null,
    knownOn: written.knownOn ? toDay(written.knownOn) : owner.knownOn,
    cites: toCites(
      reading,
      sources,
      written.grades ?? (written.sources ? undefined : owner.grades),
    ),
    formula: written.formula ?? null,
    derivedFrom: written.derivedFrom ?? [],
    note: written.note ?? null,
    doesNotSum: written.doesNotSum ?? null,
    alternatives: (written.alternatives ?? []).map((other) => toAlternative(reading, other)),
  }
}

function toAlternative(
  reading: Reading,
  other: NonNullable<WrittenFigure['alternatives']>[number],
): Alternative {
  return {
    label: other.label,
    by: other.by ?? null,
    quantity: toQuantity(other.value),
    asReported: other.value,
    presentation: other.presentation ?? null,
    knownOn: toDay(other.knownOn),
    cites: toCites(reading, other.sources, other.grades),
    formula: other.formula ?? null,
  }
}

function figureQuantity(written: WrittenFigure): Quantity {
  if (written.value === undefined) return { kind: 'missing', reason: written.missing ?? 'unknown' }
  const quantity = toQuantity(written.value)
  if (quantity.kind !== 'money' || written.precision === undefined) return quantity
  const coarser = toQuantity(written.precision)
  return coarser.kind === 'money' ? { ...quantity, precision: coarser.money.amount } : quantity
}

function periodEnd(period: string): Day {
  return parsePeriod(period)?.end ?? day(period)
}

/** The date part of a figure's id: the day, or the month, quarter or year as written. */
function idDate(on: string): string {
  const when = toWhen(on)
  const exact = when.kind === 'circa' ? when.of : when
  return exact.kind === 'span' ? exact.key.toLowerCase() : lastDay(exact)
}
