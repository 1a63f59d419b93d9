import type { Figure } from '#domain/figure.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { type FigureContext, type FigureView, toFigureView } from '../figure-view.ts'
import type { ChartCell } from './chart-view.ts'
import type { MarkView } from './drawing.ts'
import type { RowView } from './row-view.ts'

/** How a row of an amount looks, and what it says beside the amount. */
export interface RowLook extends Pick<RowView, 'key' | 'title' | 'tone' | 'firmness'> {
  /** The smaller line, before the conversion that a yen amount adds to it. */
  readonly line: string | null
  readonly strong?: boolean
  /** Lines of the tip after the amount. */
  readonly more?: readonly (string | null)[]
}

/** A row of dollars with its mark and its cell of the table: all three say the same number. */
export interface AmountRow {
  readonly row: RowView
  readonly mark: MarkView
  readonly cell: ChartCell
}

/**
 * A figure as a bar in dollars. A yen amount is as long as its conversion and keeps its own label;
 * without a number, or without a rate to draw it at, the row has no bar and says why.
 */
export function toAmountRow(figure: Figure, look: RowLook, context: FigureContext): AmountRow {
  const { locale } = context.here
  const short = toFigureView(figure, context, 'chart')
  const prose = toFigureView(figure, context)
  const at = dollarsOf(short)
  const { strong = false, more = [], line, ...rest } = look
  return {
    row: {
      ...{ ...rest, strong, at, to: at === null ? null : upperOf(short) },
      lines: linesOf([line, atRate(short, context)]),
      label: short.missing === 'not-applicable' ? short.accessible : short.text,
      none: short.missing !== null && short.missing !== 'not-applicable' ? 'hatched' : 'dash',
    },
    mark: {
      ...{ key: look.key, name: look.title, value: short.value },
      lines: linesOf([
        prose.missing === 'not-applicable' ? prose.accessible : prose.text,
        prose.converted && `${prose.converted.text} ${prose.converted.line}`,
        `${prose.label}${locale === 'ja' ? '、' : ', '}${formatWhen(figure.on, locale)}`,
        ...more,
        figure.note?.[locale] ?? null,
        ...alternativesOf(figure, context),
      ]),
    },
    cell: { kind: 'figure', view: prose },
  }
}

/** Whole dollars as a length; the exact number is in the mark. */
function dollarsOf({ unit, value, converted }: FigureView): number | null {
  if (value === '') return null
  if (unit === 'USD') return Number(value)
  return converted?.unit === 'USD' ? Number(converted.value) : null
}

function upperOf({ unit, high }: FigureView): number | null {
  return high !== null && unit === 'USD' ? Number(high) : null
}

/** What a bar of another currency is drawn at, or that there is no rate to draw it at. */
function atRate({ unit, missing, converted }: FigureView, { here }: FigureContext): string | null {
  if (missing !== null || unit === 'USD') return null
  return converted ? `${converted.text} ${converted.line}` : messages(here.locale).facts.noRate
}

function alternativesOf({ alternatives }: Figure, { here }: FigureContext): readonly string[] {
  const { locale } = here
  const colon = locale === 'ja' ? '：' : ': '
  const head = messages(locale).facts.alternatives
  return alternatives.map(
    ({ label, asReported }) =>
      `${head}${colon}${label[locale]}${colon}${formatReported(asReported, locale)}`,
  )
}

/** Each line once: a note may repeat what a label says. */
export function linesOf(lines: readonly (string | null)[]): readonly string[] {
  return [...new Set(lines.filter((line) => line !== null && line !== ''))] as string[]
}

/** Words of one line, as each language lists them. */
export function joinWords(words: readonly (string | null)[], locale: 'en' | 'ja'): string {
  return linesOf(words).join(locale === 'ja' ? '、' : '; ')
}
