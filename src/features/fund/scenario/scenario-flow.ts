import type { CapitalSplit } from '#domain/capital.ts'
import type { Figure } from '#domain/figure.ts'
import { add, type Money } from '#domain/money.ts'
import { formatLabel } from '#i18n/exact.ts'
import { messages } from '#i18n/messages.ts'
import { joinWords } from '#ui/chart/amount-row.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { FlowDrawing, FlowLink, FlowNode } from '#ui/chart/flow-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { ratioOf } from '../capital/assumed-numbers.ts'
import { assumedSource, isReported } from '../capital/assumed-parts.ts'
import { type FlowPart, flowParts, toFlowMark, toFlowRow } from './scenario-flow-parts.ts'

const SCENARIO_FLOW = 'scenario-flow'

/**
 * Holders and lenders through the fund to what it would buy, of which nobody has published a split.
 * `reported` is the record’s own figure of the equity. What comes to nothing is in the table alone.
 */
export function toScenarioFlow(
  split: CapitalSplit,
  context: FigureContext,
  reported: Figure | null = null,
): ChartView {
  const { locale } = context.here
  const { flow: words } = messages(locale).fundCapital
  const total = add(split.equity, split.debt)
  const asReported = isReported(split.equity, reported)
  const parts = flowParts(split, asReported, context)
  return {
    key: SCENARIO_FLOW,
    title: words.title(formatLabel(total, locale)),
    lead: words.lead,
    note: words.note,
    source: assumedSource(asReported ? reported : null, context),
    drawing: toDrawing(
      parts.filter(({ amount }) => amount.amount > 0n),
      total,
      context,
    ),
    table: {
      caption: words.caption,
      columns: [
        { key: 'from', head: words.heads.from },
        { key: 'to', head: words.heads.to },
        { key: 'class', head: words.heads.class },
        { key: 'amount', head: words.heads.amount, numeric: true },
      ],
      rows: parts.map((part) => toFlowRow(part, context)),
    },
  }
}

function toDrawing(
  drawn: readonly FlowPart[],
  total: Money<'USD'>,
  context: FigureContext,
): FlowDrawing {
  const { locale } = context.here
  const { flow: words, altPart } = messages(locale).fundCapital
  const marks = drawn.map((part) => toFlowMark(part, context))
  const said = marks.map(({ name, lines }) => altPart(name, lines[0] ?? ''))
  return {
    ...{ form: 'flow', span: 'full', marks },
    alt: words.alt(joinWords(said, locale)),
    nodes: drawn.map((part) => toNode(part, context)),
    links: drawn.flatMap((part) => toLink(part, total)),
  }
}

function toNode(part: FlowPart, { here }: FigureContext): FlowNode {
  const words = messages(here.locale).fundCapital.flow
  return {
    // What a ribbon says is not said again by the node at its end.
    ...{ key: part.key, markKey: part.way === null ? part.key : null },
    ...{ label: part.name, tone: part.tone, firmness: part.unknown ? 'hatched' : 'tinted' },
    amount: part.unknown ? words.split : formatLabel(part.amount, here.locale),
  }
}

function toLink(part: FlowPart, total: Money<'USD'>): readonly FlowLink[] {
  if (part.way === null) return []
  return [
    {
      ...{ ...part.way, markKey: part.key, tone: part.tone },
      value: ratioOf(part.amount.amount, total.amount),
      firmness: part.unknown ? 'hatched' : 'tinted',
    },
  ]
}
