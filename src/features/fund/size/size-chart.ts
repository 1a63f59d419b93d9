import type { Capitalised, Fund, FundClass } from '#domain/fund.ts'
import {
  bySize,
  peersOf,
  type Ranking,
  rankBinational,
  type Sized,
  sizeOf,
} from '#domain/ranking.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { keysOf, ORDER, tableOf, toRow } from './size-rows.ts'

export const SIZE_CHART = 'fund-size'

/** The classes from the fund's own to those it is no member of, and how many of each are drawn. */
const DRAWN: readonly (readonly [FundClass, Readonly<Record<Capitalised, number>>])[] = [
  ['two-government', { yes: 3, 'in-part': 2, no: 1 }],
  ['programme', { yes: 1, 'in-part': 0, no: 3 }],
  ['national', { yes: 2, 'in-part': 1, no: 0 }],
  ['corporate', { yes: 1, 'in-part': 1, no: 0 }],
]

/** The fund beside others by size, class by class; null where it has no size in dollars. */
export function toSizeChart(
  funds: readonly Fund[],
  candidateId: string,
  context: FigureContext,
): ChartView | null {
  const ranking = rankBinational(funds, candidateId)
  if (!ranking) return null
  const { fundSize, fundClass } = messages(context.here.locale)
  const words = fundSize.chart
  const groups = DRAWN.map(([kind]) => ({
    kind,
    rows: chosen(funds, kind, candidateId).map((each) => toRow(each, candidateId, context)),
  })).filter(({ rows }) => rows.length > 0)
  const rows = groups.flatMap((group) => group.rows)
  return {
    key: SIZE_CHART,
    title: titleOf(ranking, context),
    lead: words.lead,
    note: words.note(rows.length, funds.length - rows.length),
    source: sourceLine(
      rows.map(({ sized }) => sized.figure.cites),
      context,
    ),
    drawing: {
      ...{ form: 'rows', span: 'full', alt: words.alt(rows.length), keys: keysOf(rows, context) },
      groups: groups.map(({ kind, rows: own }) => ({
        ...{ key: kind, title: fundClass[kind] },
        rows: own.map(({ row }) => row),
      })),
      marks: rows.map(({ mark }) => mark),
    },
    table: tableOf(rows, context),
  }
}

/** The largest of a class, by whether they have their capital; the fund itself is always among them. */
function chosen(funds: readonly Fund[], kind: FundClass, candidateId: string): readonly Sized[] {
  const most = DRAWN.find(([each]) => each === kind)?.[1]
  const sized = funds
    .filter((fund) => fund.class === kind)
    .flatMap((fund) => sizeOf(fund) ?? [])
    .toSorted(bySize)
  const largest = ORDER.flatMap((state) =>
    sized
      .filter(({ fund }) => fund.capitalised === state && fund.id !== candidateId)
      .slice(0, most?.[state]),
  )
  return sized.filter((each) => each.fund.id === candidateId || largest.includes(each))
}

/** What the comparison of funds of two governments comes to; the sentence follows the ranking. */
function titleOf(ranking: Ranking, context: FigureContext): string {
  const { candidate, place } = ranking
  const words = messages(context.here.locale).fundSize.chart
  const { text } = toFigureView(candidate.figure, context, 'chart')
  const peers = peersOf(ranking)
  if (peers.length === 0) return words.noPeers(text)
  if (place > 1) return words.placed(text, place, peers.length)
  const level = peers.some(({ money }) => money.amount === candidate.money.amount)
  return (level ? words.level : words.largest)(text, peers.length)
}
