import type { Fund, FundClass } from '#domain/fund.ts'
import { MINOR_DIGITS } from '#domain/money.ts'
import { bySize, rankBinational, type Sized, sizeOf } from '#domain/ranking.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { LogScale, LogTick } from '#ui/chart/row-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { keysOf, tableOf, toRow } from './size-rows.ts'

export const SIZE_LOG_CHART = 'fund-size-log'

/** Every fund of two governments and every programme; of the national ones so many. */
const DRAWN: readonly (readonly [FundClass, number])[] = [
  ['two-government', Number.POSITIVE_INFINITY],
  ['programme', Number.POSITIVE_INFINITY],
  ['national', 5],
]

/** The fund beside every bi-national one, small and large; null where it has no size in dollars. */
export function toSizeLogChart(
  funds: readonly Fund[],
  candidateId: string,
  context: FigureContext,
): ChartView | null {
  const ranking = rankBinational(funds, candidateId)
  if (!ranking) return null
  const { candidate } = ranking
  const { fundSize, fundClass } = messages(context.here.locale)
  const { log: words } = fundSize
  const groups = DRAWN.map(([kind, most]) => ({
    kind,
    sized: largest(funds, kind, most),
  })).filter(({ sized }) => sized.length > 0)
  const sized = groups.flatMap((group) => group.sized)
  const rows = sized.map((each) => toRow(each, candidateId, context))
  const larger = (kind: FundClass) =>
    sized.filter(({ fund, money }) => fund.class === kind && money.amount > candidate.money.amount)
      .length
  const { text } = toFigureView(candidate.figure, context, 'chart')
  return {
    key: SIZE_LOG_CHART,
    title: words.title(text, larger('two-government'), larger('programme')),
    lead: words.lead,
    note: words.note(rows.length, funds.length - rows.length),
    source: sourceLine(
      sized.map(({ figure }) => figure.cites),
      context,
    ),
    drawing: {
      ...{ form: 'rows', span: 'full', alt: words.alt(rows.length), keys: keysOf(rows, context) },
      scale: toScale(sized, context.here.locale),
      groups: groups.map(({ kind }) => ({
        ...{ key: kind, title: fundClass[kind] },
        rows: rows.filter((row) => row.sized.fund.class === kind).map(({ row }) => row),
      })),
      marks: rows.map(({ mark }) => mark),
    },
    table: tableOf(rows, context),
  }
}

/** A size of nothing has no place on a logarithmic axis: it is left out, and the note counts it. */
function largest(funds: readonly Fund[], kind: FundClass, most: number): readonly Sized[] {
  return funds
    .filter((fund) => fund.class === kind)
    .flatMap((fund) => sizeOf(fund) ?? [])
    .filter(({ money }) => money.amount > 0n)
    .toSorted(bySize)
    .slice(0, most)
}

/** Powers of ten from the one at or below the smallest size to the one at or below the largest. */
function toScale(sized: readonly Sized[], locale: Locale): LogScale {
  const powers = sized.map(({ money }) => money.amount.toString().length - 1)
  const [low, high] = [Math.min(...powers), Math.max(...powers)]
  const ticks: LogTick[] = []
  for (let power = low; power <= high; power += 1) {
    const amount = 10n ** BigInt(power)
    const text = formatMoney({ currency: 'USD', amount }, locale, 'chart', amount)
    ticks.push({ at: 10 ** (power - MINOR_DIGITS.USD), text })
  }
  return { kind: 'log', ticks }
}
