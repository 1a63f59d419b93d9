import { abs, formatDecimal } from '#domain/decimal.ts'
import { toPlain } from '#domain/money.ts'
import {
  type Footing,
  footHoldings,
  footNetAssets,
  type LoanToValue,
  loanToValue,
} from '#domain/net-assets.ts'
import type { HoldingsTable } from '#domain/softbank.ts'
import { messages } from '#i18n/messages.ts'
import { formatTenths } from '#i18n/number.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { inTrillions } from '../in-power.ts'

/** A total worked out from its parts beside the one that was told. */
export interface ReckonedView {
  readonly key: string
  readonly name: string
  /** The left side with its sign of equality; the numbers are those of the table, in trillions. */
  readonly formula: string
  readonly result: string
  readonly value: string
  readonly told: FigureView | null
  readonly finding: string
  readonly agrees: boolean | null
}

/** Of one day: the holdings added up, holdings less debt, debt over holdings; each only where its parts are told. */
export function toReckoned(table: HoldingsTable, context: FigureContext): ReckonedView[] {
  const { reckoned } = messages(context.here.locale).softbankMeans
  const [parts, nav, ltv] = [footHoldings(table), footNetAssets(table), loanToValue(table)]
  return [
    ...(parts ? [toFooting('parts', reckoned.parts, parts, context)] : []),
    ...(nav ? [toFooting('nav', reckoned.nav, nav, context)] : []),
    ...(ltv ? [toRatio(ltv, context)] : []),
  ]
}

function toFooting(
  key: string,
  name: string,
  footing: Footing,
  context: FigureContext,
): ReckonedView {
  const { told, added, subtracted, computed, agrees } = footing
  const minus = subtracted.map((figure) => ` − ${inTrillions(figure)}`).join('')
  const plus = added.map((figure) => inTrillions(figure)).join(' + ')
  const { currency } = told.quantity.money
  return {
    ...{ key, name, agrees },
    formula: `${plus}${minus} =`,
    result: inTrillions(finest(footing), computed),
    value: toPlain({ currency, amount: computed }),
    told: toFigureView(told, context),
    finding: findingOf(footing, context),
  }
}

/** What was told against what the parts give, in the words of the reader. */
export function findingOf(
  footing: Footing,
  { here: { locale } }: Pick<FigureContext, 'here'>,
): string {
  const words = messages(locale).softbankMeans.reckoned
  const { agrees, difference, tolerance } = footing
  const half = inThousandths(tolerance)
  return agrees ? words.agrees(half) : words.differs(inThousandths(abs(difference)), half)
}

/** Trillions to a thousandth: half of a last digit of the company’s is five of them. */
function inThousandths(amount: bigint): string {
  const text = formatDecimal({ digits: amount / 10n ** 9n, scale: 3 })
  return text.replace(/0$/, '')
}

/** The figure that was told to the smallest unit: the sum is shown to that. */
function finest({ told, added, subtracted }: Footing) {
  return [...added, ...subtracted].reduce(
    (fine, each) => (each.quantity.precision < fine.quantity.precision ? each : fine),
    told,
  )
}

function toRatio(ratio: LoanToValue, context: FigureContext): ReckonedView {
  const words = messages(context.here.locale).softbankMeans.reckoned
  const { debt, value, tenths, told, apart } = ratio
  return {
    ...{ key: 'ltv', name: words.ltv, agrees: told && !apart },
    formula: `${inTrillions(debt)} ÷ ${inTrillions(value)} =`,
    result: formatTenths(tenths, context.here.locale),
    value: formatDecimal({ digits: tenths, scale: 1 }),
    told: told && toFigureView(told, context),
    finding: told === null ? words.alone : apart ? words.apart : words.within,
  }
}
