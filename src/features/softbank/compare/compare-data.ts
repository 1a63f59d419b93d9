import type { ComparedCell, ComparedLine } from '#domain/compared.ts'
import { formatDecimal } from '#domain/decimal.ts'
import { toPlain } from '#domain/money.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import { figuresOf, type Told } from '#domain/told.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { type FigureContext, rateDays } from '#ui/figure-view.ts'
import { kindOfChange, machineChange } from './table-view.ts'
import { convertTold, missingText, plainOf, textOf } from './told-view.ts'

/**
 * One number of a comparison for machines: exact decimals with an ASCII minus, empty where there is
 * none. The names of the columns are the same in both languages.
 */
export interface DataRow {
  readonly line: string
  readonly line_name: string
  readonly unit: string
  readonly period: string
  readonly period_name: string
  readonly period_start: string
  readonly period_end: string
  /** After division by `divisor`, where a share split makes one necessary. */
  readonly value: string
  readonly as_printed: string
  readonly divisor: string
  readonly shown: string
  readonly missing: string
  readonly presentation: string
  readonly worked_out: string
  readonly usd: string
  readonly rate: string
  readonly rate_on: string
  readonly rate_kind: string
  readonly base_period: string
  readonly base_value: string
  readonly base_presentation: string
  readonly change_kind: string
  /** Percent or points to the last digit shown. */
  readonly change: string
  readonly figures: string
  readonly known_on: string
  readonly sources: string
}

/** Exactly what a comparison shows, one row for each line and period, in the order of the page's charts. */
export function toDataRows(lines: readonly ComparedLine[], context: FigureContext): DataRow[] {
  return lines.flatMap((line) => line.cells.map((cell) => toRow(line, cell, context)))
}

function toRow({ measure }: ComparedLine, cell: ComparedCell, context: FigureContext): DataRow {
  const { locale } = context.here
  const { period, told, base, basePeriod, change } = cell
  const figures = figuresOf(told)
  return {
    ...{ line: measure.id, line_name: measure.label[locale], unit: measure.unit },
    ...{ period: period.key, period_name: formatPeriod(period, locale, 'long') },
    ...{ period_start: period.start, period_end: period.end },
    ...valuesOf(told, context),
    ...conversionOf(told, period, context),
    base_period: basePeriod.key,
    base_value: base.kind === 'missing' ? '' : plainOf(base.quantity),
    base_presentation: base.kind === 'missing' ? '' : (base.presentation ?? ''),
    ...{ change_kind: kindOfChange(change), change: machineChange(change) },
    figures: figures.map(({ id }) => id).join(' '),
    known_on:
      figures
        .map(({ knownOn }) => knownOn)
        .toSorted()
        .at(-1) ?? '',
    sources: [...new Set(figures.flatMap(({ cites }) => cites.map(({ source }) => source)))].join(
      ' ',
    ),
  }
}

function valuesOf(told: Told, context: FigureContext) {
  if (told.kind === 'missing') {
    const missing = missingText(told, context)
    const nothing = { value: '', as_printed: '', divisor: '', shown: missing }
    return { ...nothing, missing, presentation: '', worked_out: '' }
  }
  const divisor = told.kind === 'figure' ? told.divisor : null
  return {
    value: plainOf(told.quantity),
    as_printed: told.kind === 'figure' ? plainOf(told.figure.quantity) : '',
    divisor: divisor === null ? '' : `${divisor}`,
    shown: textOf(told.quantity, context, 'prose'),
    missing: '',
    presentation: told.presentation ?? '',
    worked_out: workedOut(told, context),
  }
}

function workedOut(told: Exclude<Told, { kind: 'missing' }>, { here }: FigureContext): string {
  if (told.kind === 'sum') return told.parts.map(({ id }) => id).join(' + ')
  if (told.divisor !== null)
    return messages(here.locale).compare.divided(plainOf(told.figure.quantity), `${told.divisor}`)
  return told.figure.formula ?? ''
}

function conversionOf(told: Told, period: FiscalPeriod, context: FigureContext) {
  const converted = convertTold(told, period, context)
  if (converted?.currency !== 'USD') return { usd: '', rate: '', rate_on: '', rate_kind: '' }
  const { amount, rate } = converted
  return {
    usd: toPlain({ currency: 'USD', amount }),
    ...{ rate: formatDecimal(rate.value), rate_on: rateDays(rate), rate_kind: rate.kind },
  }
}
