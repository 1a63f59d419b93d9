import { type Decimal, formatDecimal, rescale } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import type { Locale } from '#domain/text.ts'
import { dropZeros } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity } from '#i18n/number.ts'
import type { ChartCell, ChartRow, ChartView } from '#ui/chart/chart-view.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import type { FlowDrawing } from '#ui/chart/flow-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'

export const PAYOUT_CHART = 'vehicle-payout'

const STAGES = ['before', 'after'] as const
type StageKey = (typeof STAGES)[number]

/** The American shares of the memorandum of 4 September 2025; Japan's are the rest. */
export const PAYOUT_FIGURES = [
  'mou-0904.2025-09-04.us-share-before-recovery',
  'mou-0904.2025-09-04.us-share-after-recovery',
] as const

/** One stage of the rule: two shares of a hundred, exact. */
interface Stage {
  readonly key: StageKey
  readonly figure: Figure
  readonly us: Decimal
  readonly japan: Decimal
}

/** How a hundred dollars are shared before and after Japan is repaid. Null unless the edition has both of `PAYOUT_FIGURES`. */
export function toPayoutChart(
  figures: readonly Figure[],
  context: FigureContext,
): ChartView | null {
  const stages = STAGES.flatMap((key, index) => toStage(key, PAYOUT_FIGURES[index], figures))
  const [before, after] = stages
  if (!before || !after) return null
  const words = messages(context.here.locale).vehiclePayout
  const { columns } = words
  return {
    key: PAYOUT_CHART,
    title: words.title(plain(before.us), plain(after.us)),
    lead: words.lead,
    note: words.note,
    source: sourceLine(
      stages.map(({ figure }) => figure.cites),
      context,
    ),
    drawing: toDrawing(before, after, context.here.locale),
    table: {
      caption: words.caption,
      columns: [
        { key: 'stage', head: columns.stage },
        { key: 'to', head: columns.to },
        { key: 'share', head: columns.share, numeric: true },
      ],
      rows: stages.flatMap((stage) => toRows(stage, context)),
    },
  }
}

function toStage(key: StageKey, id: string | undefined, figures: readonly Figure[]): Stage[] {
  const figure = figures.find((each) => each.id === id)
  if (figure?.quantity.kind !== 'measurement' || figure.quantity.unit !== '%') return []
  const us = figure.quantity.value
  const japan = { digits: rescale(HUNDRED, us.scale).digits - us.digits, scale: us.scale }
  return us.digits > 0n && japan.digits > 0n ? [{ key, figure, us, japan }] : []
}

const HUNDRED: Decimal = { digits: 100n, scale: 0 }

function plain(value: Decimal): string {
  return dropZeros(formatDecimal(value))
}

/** Two flows that never meet: what each side gets in one stage is not added to the other. */
function toDrawing(before: Stage, after: Stage, locale: Locale): FlowDrawing {
  const words = messages(locale).vehiclePayout
  const stages = [before, after]
  return {
    form: 'flow',
    alt: words.alt(plain(before.us), plain(before.japan), plain(after.us), plain(after.japan)),
    span: 'half',
    nodes: [
      ...stages.map(({ key }) => ({
        ...{ key, markKey: null, label: words.stage[key], amount: words.dollars('100') },
        ...{ tone: 'slate' as const, firmness: 'solid' as const },
      })),
      ...stages.flatMap((stage) =>
        sidesOf(stage).map(({ side, key, share }) => ({
          ...{
            key,
            markKey: null,
            label: words.side[side],
            tone: side,
            firmness: 'solid' as const,
          },
          amount: words.dollars(plain(share)),
        })),
      ),
    ],
    links: stages.flatMap((stage) =>
      sidesOf(stage).map(({ side, key, share }) => ({
        ...{ markKey: key, source: stage.key, target: key, tone: side },
        ...{ value: Number(plain(share)), firmness: 'solid' as const },
      })),
    ),
    marks: stages.flatMap((stage) => toMarks(stage, locale)),
  }
}

function sidesOf({ key, us, japan }: Stage) {
  return [
    { side: 'us', key: `${key}-us`, share: us },
    { side: 'japan', key: `${key}-japan`, share: japan },
  ] as const
}

function toMarks(stage: Stage, locale: Locale): MarkView[] {
  const words = messages(locale).vehiclePayout
  const name = words.stage[stage.key]
  return sidesOf(stage).map(({ side, key, share }) => ({
    key,
    name: words.share(name, words.side[side]),
    lines: [
      words.ofHundred(plain(share)),
      ...(side === 'japan' ? [words.rest(plain(stage.us))] : []),
    ],
    value: formatDecimal(share),
  }))
}

function toRows(stage: Stage, context: FigureContext): ChartRow[] {
  const words = messages(context.here.locale).vehiclePayout
  return sidesOf(stage).map(({ side, key }) => ({
    key,
    head: { kind: 'text', text: words.stage[stage.key] },
    cells: [
      { kind: 'text', text: words.side[side] },
      side === 'us'
        ? { kind: 'figure', view: toFigureView(stage.figure, context, 'table') }
        : restOf(stage, context),
    ],
  }))
}

/** Japan's share is ours to work out: what is left of a hundred. */
function restOf({ us, japan }: Stage, { here }: FigureContext): ChartCell {
  const precision = { digits: 1n, scale: japan.scale }
  const rest = formatQuantity(
    { kind: 'measurement', unit: '%', value: japan, precision },
    here.locale,
    'table',
  )
  const text = messages(here.locale).vehiclePayout.computed(rest, plain(us))
  return { kind: 'computed', value: formatDecimal(japan), text }
}
