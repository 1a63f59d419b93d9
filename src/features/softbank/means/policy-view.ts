import { abs, type Decimal, formatDecimal, rescale } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import type { MacroFact } from '#domain/fund.ts'
import { percentOf } from '#domain/net-assets.ts'
import { lastDay } from '#domain/when.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { MINUS } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type LinkedText, linkNames } from '#ui/linked-text-view.ts'
import { latestOf, type PositionFacts } from './position-view.ts'

/** The company's own limits and cash, and how far its latest ratio is from the first of them. */
export interface PolicyView {
  readonly lines: readonly PolicyLine[]
  /** Null while ratio or limit is not known. */
  readonly room: RoomView | null
}

export interface PolicyLine {
  readonly figure: FigureView
  readonly day: string
  readonly note: LinkedText | null
}

/** Points between the ratio and the limit, with the sum that gives them. */
export interface RoomView {
  readonly text: string
  readonly formula: string
  readonly result: string
  readonly value: string
}

const LIMITS = ['ltv-limit', 'ltv-limit-exceptional', 'redemptions-covered']

export function toPolicy(
  facts: PositionFacts & { readonly macro: readonly MacroFact[] },
  context: FigureContext,
): PolicyView {
  const limits = LIMITS.flatMap(
    (measure) => facts.macro.find(({ figure }) => figure.measure === measure) ?? [],
  )
  const cash = facts.holdings
    .flatMap(({ figures }) => figures.filter(({ measure }) => measure === 'cash-position'))
    .toReversed()
  return {
    lines: [
      ...limits.map(({ figure, note }) => toLine(figure, note, context)),
      ...cash.map((figure) => toLine(figure, figure.note, context)),
    ],
    room: roomOf(latestOf('ltv', facts), limits[0]?.figure ?? null, context),
  }
}

function toLine(figure: Figure, note: MacroFact['note'], context: FigureContext): PolicyLine {
  const { locale } = context.here
  return {
    figure: toFigureView(figure, context),
    day: formatWhen(figure.on, locale),
    note: note && linkNames(note[locale], context.names),
  }
}

function roomOf(
  ratio: Figure | null,
  limit: Figure | null,
  { here: { locale } }: FigureContext,
): RoomView | null {
  const [now, most] = [ratio && percentOf(ratio), limit && percentOf(limit)]
  if (!ratio || !now || !most || limit?.measure !== 'ltv-limit') return null
  const all = messages(locale)
  const words = all.softbankMeans.policy
  const { digits, scale } = subtract(most, now)
  const day = formatDay(lastDay(ratio.on), locale)
  const points = all.softbankLines.points(formatDecimal({ digits: abs(digits), scale }))
  const text =
    digits === 0n
      ? words.at(day)
      : digits > 0n
        ? words.below(day, points)
        : words.above(day, points)
  const value = formatDecimal({ digits, scale })
  const formula = `${formatDecimal(most)} − ${formatDecimal(now)} =`
  return { text, formula, result: value.replace('-', MINUS), value }
}

function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { digits: rescale(a, scale).digits - rescale(b, scale).digits, scale }
}
