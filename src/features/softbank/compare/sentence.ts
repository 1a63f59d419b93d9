import type { Change } from '#domain/change.ts'
import type { ComparedCell, ComparedLine } from '#domain/compared.ts'
import type { Comparison } from '#domain/comparison.ts'
import { abs, formatDecimal } from '#domain/decimal.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import type { Quantity } from '#domain/quantity.ts'
import type { Told } from '#domain/told.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { rangeSentence } from './range-sentence.ts'
import { missingText, plainOf, textOf } from './told-view.ts'

/** What a line of the comparison shows, in words: its latest period against its base, then the highest and the lowest. */
export function sentencesOf(
  line: ComparedLine,
  { periods, against }: Comparison,
  context: FigureContext,
): string[] {
  const last = line.cells.at(-1)
  const first = line.cells.at(0)
  if (!last || !first) return []
  const pair = periods.length === 2 && first.period.key !== last.basePeriod.key
  const range = rangeSentence(line, context)
  return [
    pair
      ? sayPair(line, first, last, context)
      : sayCell(line, last, againstWord(last, against, context), context),
    ...(range ? [range] : []),
  ]
}

function againstWord(
  { basePeriod }: ComparedCell,
  against: Comparison['against'],
  { here }: FigureContext,
) {
  const words = messages(here.locale).compare.ago
  return against === 'quarter'
    ? words.quarter
    : basePeriod.part === 'year'
      ? words.wholeYear
      : words.year
}

/** Two chosen periods are compared with each other. */
function sayPair(
  line: ComparedLine,
  first: ComparedCell,
  last: ComparedCell,
  context: FigureContext,
) {
  const { locale } = context.here
  const ago = messages(locale).compare.ago.in(formatPeriod(first.period, locale, 'short'))
  const cell = { ...last, basePeriod: first.period, base: first.told, change: line.across }
  return sayCell(line, cell, ago, context)
}

function sayCell(
  line: ComparedLine,
  cell: ComparedCell,
  ago: string,
  context: FigureContext,
): string {
  const { locale } = context.here
  const words = messages(locale).compare.sentence
  const subject = subjectOf(line, cell.period, context)
  const { told, base, change } = cell
  if (told.kind === 'missing') return words.missing(subject, missingText(told, context))
  const now = amountText(told, context)
  if (base.kind === 'missing') return words.noBase(subject, now, ago, missingText(base, context))
  const before = amountText(base, context)
  const shape = shapeOf(change)
  const steady = shape === 'same' && plainOf(told.quantity) !== plainOf(base.quantity)
  const by = byText(change, context)
  return words[steady ? 'steady' : shape]({ ...subject, now, before, ago, by })
}

/** What is measured, and when: `Net income …` `in Q4 FY2024 (…)`. */
function subjectOf(
  { measure }: ComparedLine,
  period: FiscalPeriod,
  { here: { locale } }: FigureContext,
) {
  const name = formatPeriod(period, locale, 'long')
  const words = messages(locale).compare.when
  return {
    line: measure.label[locale],
    when: words[measure.basis === 'flow' ? 'in' : 'atEnd'](name),
  }
}

type Shape =
  | 'rose'
  | 'fell'
  | 'same'
  | 'lossToProfit'
  | 'profitToLoss'
  | 'lossNarrowed'
  | 'lossWidened'
  | 'notCompared'

const SHAPES = {
  'loss-to-profit': 'lossToProfit',
  'profit-to-loss': 'profitToLoss',
  'loss-narrowed': 'lossNarrowed',
  'loss-widened': 'lossWidened',
  'loss-unchanged': 'same',
  'from-zero': 'notCompared',
} as const satisfies Record<string, Shape>

/** Which sentence tells a change: never a percentage over a loss. */
function shapeOf(change: Change): Shape {
  switch (change.kind) {
    case 'missing':
    case 'not-compared':
      return 'notCompared'
    case 'points':
      return directionOf(change.difference.digits)
    default:
      return change.growth.kind === 'percent'
        ? directionOf(change.growth.tenths)
        : SHAPES[change.growth.kind]
  }
}

function directionOf(step: bigint): Shape {
  return step > 0n ? 'rose' : step < 0n ? 'fell' : 'same'
}

/** By how much, without its sign: the verb has it. */
function byText(change: Change, context: FigureContext): string {
  const words = messages(context.here.locale).compare
  switch (change.kind) {
    case 'points': {
      const { digits, scale } = change.difference
      return words.points(formatDecimal({ digits: abs(digits), scale }))
    }
    case 'amount':
    case 'measurement': {
      const { growth } = change
      if (growth.kind === 'percent')
        return words.percent(formatDecimal({ digits: abs(growth.tenths), scale: 1 }))
      return 'by' in growth ? textOf(quantityOf(change, growth.by), context, 'prose') : ''
    }
    default:
      return ''
  }
}

function quantityOf(
  change: Extract<Change, { kind: 'amount' | 'measurement' }>,
  by: bigint,
): Quantity {
  if (change.kind === 'amount')
    return { kind: 'money', money: { currency: change.currency, amount: by }, precision: 1n }
  const { unit, scale } = change
  const digits = { value: { digits: by, scale }, precision: { digits: 1n, scale } }
  return { kind: 'measurement', unit, ...digits }
}

function amountText(told: Exclude<Told, { kind: 'missing' }>, context: FigureContext): string {
  return textOf(told.quantity, context, 'prose')
}
