import { abs, compareDecimals, type Decimal, formatDecimal, rescale } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import type { Report } from '#domain/softbank.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity, withQualifier } from '#i18n/number.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { toMeasuredAxis } from '#ui/chart/line-axis.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { extremeOf, monthOf, toPositionLine } from './position-line.ts'
import { type QuarterEnds, toQuarterEnds } from './quarter-ends.ts'

export const LTV_CHART = 'softbank-ltv'

const NONE: Decimal = { digits: 0n, scale: 0 }

/** Net debt over the value of holdings at each quarter's end. Null while the edition knows none. */
export function toLtvChart(reports: readonly Report[], context: FigureContext): ChartView | null {
  const ends = toQuarterEnds(
    reports,
    'ltv',
    (figure) => shareOf(figure) !== null,
    (a, b) => compareDecimals(shareOf(a) ?? NONE, shareOf(b) ?? NONE),
  )
  if (ends === null) return null
  const { locale } = context.here
  const words = messages(locale).softbankLines.ltv
  const axis = toMeasuredAxis(
    ends.known.flatMap(({ figure }) => shareOf(figure) ?? []),
    '%',
  )
  return toPositionLine(
    ends,
    {
      ...{ key: LTV_CHART, title: titleOf(ends, context), lead: words.lead, name: words.name },
      ...{ column: words.column, caption: words.caption(), axis },
      valueOf: (figure) => {
        const share = shareOf(figure)
        return share && axis.toChart(share)
      },
      labelOf: ({ quantity, qualifier }) =>
        withQualifier(formatQuantity(quantity, locale, 'chart'), qualifier, locale),
    },
    context,
  )
}

/** The latest known ratio against a year before, in points no finer than the coarser of the two. */
function titleOf(ends: QuarterEnds, context: FigureContext): string {
  const { locale } = context.here
  const { ltv: words, points } = messages(locale).softbankLines
  const { latest, base } = ends
  const month = monthOf(latest, context)
  const [now, extreme] = [toFigureView(latest.figure, context).text, extremeOf(ends, context)]
  const [to, from] = [shareOf(latest.figure), base && shareOf(base.figure)]
  if (!to || !from) return words.now(month, now, extreme)
  const fine = Math.max(to.scale, from.scale)
  const exact = { digits: rescale(to, fine).digits - rescale(from, fine).digits, scale: fine }
  const { digits, scale } = rescale(exact, Math.min(to.scale, from.scale))
  if (digits === 0n) return words.same(month, now, extreme)
  const rough = latest.figure.qualifier ?? base?.figure.qualifier
  const by = withQualifier(
    points(formatDecimal({ digits: abs(digits), scale })),
    rough ? 'about' : null,
    locale,
  )
  return digits > 0n ? words.up(month, by, now, extreme) : words.down(month, by, now, extreme)
}

function shareOf({ quantity }: Figure): Decimal | null {
  return quantity.kind === 'measurement' && quantity.unit === '%' ? quantity.value : null
}
