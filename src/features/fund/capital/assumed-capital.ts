import type { CapitalSplit } from '#domain/capital.ts'
import type { Figure } from '#domain/figure.ts'
import { add, type Money } from '#domain/money.ts'
import { formatLabel } from '#i18n/exact.ts'
import { messages } from '#i18n/messages.ts'
import { joinWords, linesOf } from '#ui/chart/amount-row.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import type { ShareRow, ShareSegment } from '#ui/chart/share-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { formatPercent, ratioOf } from './assumed-numbers.ts'
import { type Assumed, assumedSource, isReported, partsOf, toMark, toRow } from './assumed-parts.ts'

const ASSUMED_CHART = 'scenario-capital'

/**
 * The whole and its equity as a reader assumes them, to scale. `reported` is the record’s own figure of
 * the equity: left as it is, it stays as reported. A part of nothing is in the table alone.
 */
export function toAssumedCapital(
  split: CapitalSplit,
  context: FigureContext,
  reported: Figure | null = null,
): ChartView {
  const { locale } = context.here
  const words = messages(locale).fundCapital.assumed
  const asReported = isReported(split.equity, reported)
  const parts = partsOf(split, asReported, context)
  const drawn = parts.filter(({ amount }) => amount.amount > 0n)
  const marks = drawn.map((part) => toMark(part, context))
  const total = add(split.equity, split.debt)
  const said = (amount: Money) => formatLabel(amount, locale)
  return {
    key: ASSUMED_CHART,
    title:
      split.debt.amount > 0n
        ? words.title(said(total), said(split.debt))
        : words.titleWithout(said(total)),
    lead: words.lead,
    note: words.note,
    source: assumedSource(asReported ? reported : null, context),
    drawing: {
      ...{ form: 'shares', span: 'full', marks },
      alt: words.alt(
        joinWords(
          marks.map((mark) => altOf(mark, context)),
          locale,
        ),
      ),
      keys: [{ label: words.key, tone: 'slate', firmness: 'tinted' }],
      rows: rowsOf(drawn, split, context),
    },
    table: {
      caption: words.caption,
      columns: [
        { key: 'part', head: words.heads.part },
        { key: 'class', head: words.heads.class },
        { key: 'amount', head: words.heads.amount, numeric: true },
        { key: 'share', head: words.heads.share, numeric: true },
      ],
      rows: parts.map((part) => toRow(part, context)),
    },
  }
}

function rowsOf(
  drawn: readonly Assumed[],
  { equity, debt }: CapitalSplit,
  { here }: FigureContext,
): readonly ShareRow[] {
  const { locale } = here
  const words = messages(locale).fundCapital.assumed
  const total = add(equity, debt)
  const sized = (name: string, amount: Money) => words.sized(name, formatLabel(amount, locale))
  const segments = (parts: readonly Assumed[], whole: Money) =>
    parts.map(
      (part): ShareSegment => ({
        ...{ key: part.key, title: part.name, tone: part.tone, class: 'assumed' },
        part: ratioOf(part.amount.amount, whole.amount),
        lines: linesOf([
          part.share &&
            words.shared(formatLabel(part.amount, locale), formatPercent(part.share, locale)),
          part.reported ? words.asReported : null,
        ]),
      }),
    )
  const halves = drawn.filter(({ key, ofEquity }) => !ofEquity && key !== 'total')
  const held = drawn.filter(({ ofEquity }) => ofEquity)
  return [
    {
      ...{ key: 'total', title: sized(words.total, total), line: null, marked: true },
      segments: segments(halves, total),
    },
    {
      ...{ key: 'holders', title: sized(words.equity, equity), line: null, marked: false },
      ...{ segments: segments(held, equity), enlarges: 'equity' },
    },
  ]
}

function altOf({ name, lines }: MarkView, { here }: FigureContext): string {
  return messages(here.locale).fundCapital.altPart(name, lines[0] ?? '')
}
