import type { Capitalised, Fund, FundClass } from '#domain/fund.ts'
import { type Ranking, rankBinational, type Sized, sizeOf } from '#domain/ranking.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type AmountRow, joinWords, toAmountRow } from '#ui/chart/amount-row.ts'
import type { ChartRow, ChartView } from '#ui/chart/chart-view.ts'
import type { Firmness } from '#ui/chart/drawing.ts'
import type { MarkKey } from '#ui/chart/mark-keys-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'

export const SIZE_CHART = 'fund-size'

interface FundRow extends AmountRow {
  readonly sized: Sized
}

/** The classes from the fund's own to those it is no member of, and how many of each are drawn. */
const DRAWN: readonly (readonly [FundClass, Readonly<Record<Capitalised, number>>])[] = [
  ['two-government', { yes: 3, 'in-part': 2, no: 1 }],
  ['programme', { yes: 1, 'in-part': 0, no: 3 }],
  ['national', { yes: 2, 'in-part': 1, no: 0 }],
  ['corporate', { yes: 1, 'in-part': 1, no: 0 }],
]

/** From those that have their capital to those that do not. */
const ORDER: readonly Capitalised[] = ['yes', 'in-part', 'no']

const FIRMNESS: Readonly<Record<Capitalised, Firmness>> = {
  ...{ yes: 'solid', 'in-part': 'tinted', no: 'hatched' },
}

/** The fund beside others by size, class by class; null where it has no size in dollars. */
export function toSizeChart(
  funds: readonly Fund[],
  candidateId: string,
  context: FigureContext,
): ChartView | null {
  const ranking = rankBinational(funds, candidateId)
  if (!ranking) return null
  const { fundCharts, fundClass } = messages(context.here.locale)
  const words = fundCharts.size
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
    table: {
      caption: words.caption,
      columns: [
        { key: 'fund', head: words.heads.fund },
        { key: 'size', head: words.heads.size, numeric: true },
        { key: 'class', head: words.heads.class },
        { key: 'capital', head: words.heads.capital },
        { key: 'on', head: words.heads.on },
      ],
      rows: rows.map((row) => tableRow(row, context)),
    },
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

function bySize(a: Sized, b: Sized): number {
  if (a.money.amount !== b.money.amount) return a.money.amount < b.money.amount ? 1 : -1
  return a.fund.id < b.fund.id ? -1 : 1
}

function toRow(sized: Sized, candidateId: string, context: FigureContext): FundRow {
  const { fund, figure } = sized
  const { locale } = context.here
  const { fundClass, capitalised } = messages(locale)
  const strong = fund.id === candidateId
  const look = {
    ...{ key: fund.id, title: fund.name[locale], firmness: FIRMNESS[fund.capitalised], strong },
    line: formatWhen(figure.on, locale),
    more: [joinWords([fundClass[fund.class], capitalised[fund.capitalised]], locale)],
  }
  return { ...toAmountRow(figure, { ...look, tone: strong ? 'japan' : 'slate' }, context), sized }
}

/** What the comparison of funds of two governments comes to; the sentence follows the ranking. */
function titleOf(ranking: Ranking, context: FigureContext): string {
  const { candidate, capitalised, inPart, place } = ranking
  const words = messages(context.here.locale).fundCharts.size
  const { text } = toFigureView(candidate.figure, context, 'chart')
  const peers = [...capitalised, ...inPart]
  if (peers.length === 0) return words.noPeers(text)
  if (place > 1) return words.placed(text, place, peers.length)
  const level = peers.some(({ money }) => money.amount === candidate.money.amount)
  return (level ? words.level : words.largest)(text, peers.length)
}

function keysOf(rows: readonly FundRow[], { here }: FigureContext): readonly MarkKey[] {
  const { keys } = messages(here.locale).fundCharts.size
  return ORDER.filter((state) => rows.some(({ sized }) => sized.fund.capitalised === state)).map(
    (state) => ({ label: keys[state], tone: 'slate', firmness: FIRMNESS[state] }),
  )
}

function tableRow({ sized, mark, cell }: FundRow, { here }: FigureContext): ChartRow {
  const { fundClass, capitalised } = messages(here.locale)
  const { fund, figure } = sized
  return {
    key: mark.key,
    head: { kind: 'text', text: mark.name },
    cells: [
      cell,
      { kind: 'text', text: fundClass[fund.class] },
      { kind: 'text', text: capitalised[fund.capitalised] },
      { kind: 'text', text: formatWhen(figure.on, here.locale) },
    ],
  }
}
