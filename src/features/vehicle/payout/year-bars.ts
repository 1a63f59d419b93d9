import { type Money, money, toPlain } from '#domain/money.ts'
import type { Payout, PayoutYear } from '#domain/payout.ts'
import { messages } from '#i18n/messages.ts'
import type { BarGroup, BarMark, BarSeries, BarsDrawing } from '#ui/chart/bars-view.ts'
import type { ChartRow, ChartView } from '#ui/chart/chart-view.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import { type MoneyAxis, toMoneyAxis } from '#ui/chart/money-axis.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { amountText, yearsText } from './amount-text.ts'
import { SERVING } from './share-formula.ts'
import { stagedShares } from './staged-shares.ts'

const YEAR_BARS = 'payout-years'

/** Up to so many years, each is named under its bar. */
const NAMED = 20
/** Of more years every fifth. */
const EVERY = 5

const PARTS = ['japan-first', 'us-first', 'japan-second', 'us-second'] as const
type Part = (typeof PARTS)[number]

interface Stacked {
  readonly year: PayoutYear
  readonly part: Part
  readonly amount: Money<'USD'>
}

/** The cash of each year, stacked by who gets it and in which stage. */
export function toYearBars(payout: Payout, context: FigureContext): ChartView {
  const { locale } = context.here
  const { payoutYears: words, payoutPage } = messages(locale)
  const stacked = payout.years.flatMap((year) => stackOf(payout, year))
  const axis = toMoneyAxis(
    payout.years.map(({ cash }) => cash.amount),
    'USD',
    locale,
  )
  const span = yearsText(payout.years.length, locale)
  const title = titleOf(payout, context)
  return {
    ...{ key: YEAR_BARS, title, lead: words.bars.lead(payoutPage.rules[payout.rule].name) },
    ...{
      note: hasBothStages(payout, stacked) ? words.bars.note : null,
      source: [{ text: words.source }],
    },
    drawing: {
      ...toDrawing(payout, stacked, axis, context),
      alt: words.bars.alt(
        title,
        span,
        amountText(payout.japan, locale),
        amountText(payout.us, locale),
      ),
    },
    table: {
      caption: words.bars.caption(axis.unit),
      columns: [
        { key: 'year', head: words.bars.heads.year },
        { key: 'part', head: words.bars.heads.part },
        { key: 'amount', head: words.bars.heads.amount, numeric: true },
      ],
      rows: stacked.map((each) => toRow(each, payout, context)),
    },
  }
}

function titleOf({ rule, years, cash, crossing }: Payout, { here }: FigureContext): string {
  const { bars } = messages(here.locale).payoutYears
  const span = yearsText(years.length, here.locale)
  if (cash.amount === 0n) return bars.nothing(span)
  if (SERVING[rule] === 'late') return bars.always
  if (SERVING[rule] === 'weights') return bars.noStages
  return crossing === null ? bars.never(span) : bars.crossed(crossing)
}

/** Edges and fillings are told apart only where both are drawn. */
function hasBothStages(payout: Payout, stacked: readonly Stacked[]): boolean {
  const drawn = (stage: string) => stacked.some(({ part }) => part.endsWith(stage))
  return isStaged(payout) && drawn('first') && drawn('second')
}

/** Nothing is drawn, and nothing listed, of a part without any cash. */
function stackOf({ rule }: Payout, year: PayoutYear): readonly Stacked[] {
  const shares = stagedShares(rule, year)
  return PARTS.map((part) => ({ year, part, amount: money('USD', shares[part]) })).filter(
    ({ amount }) => amount.amount > 0n,
  )
}

function keyOf({ year, part }: Stacked): string {
  return `${part}-${year.year}`
}

function toDrawing(
  payout: Payout,
  stacked: readonly Stacked[],
  axis: MoneyAxis,
  context: FigureContext,
): Omit<BarsDrawing, 'alt'> {
  return {
    ...{ form: 'bars', span: 'half', unit: axis.unit, stacked: true, events: [] },
    axis: { low: axis.low, high: axis.high, ticks: axis.ticks },
    series: seriesOf(payout, stacked, context),
    groups: payout.years.map((year) => toGroup(year, stacked, axis, payout, context)),
    marks: stacked.map((each) => toMark(each, payout, context)),
  }
}

/** A split without stages has none to tell apart. */
function isStaged({ rule }: Pick<Payout, 'rule'>): boolean {
  return SERVING[rule] === 'both' || SERVING[rule] === 'japan'
}

function nameOf(part: Part, { rule }: Payout, { here }: FigureContext): string {
  const { series, plain } = messages(here.locale).payoutYears
  return isStaged({ rule }) ? series[part] : plain[sideOf(part)]
}

function sideOf(part: Part): 'japan' | 'us' {
  return part.startsWith('japan') ? 'japan' : 'us'
}

function seriesOf(
  payout: Payout,
  stacked: readonly Stacked[],
  context: FigureContext,
): readonly BarSeries[] {
  const used = PARTS.filter((part) => stacked.some((each) => each.part === part))
  return used.map((part) => {
    const tone = sideOf(part)
    const firmness = part.endsWith('first') ? 'tinted' : 'dotted'
    return { key: part, word: nameOf(part, payout, context), tone, accent: tone, firmness }
  })
}

function toGroup(
  year: PayoutYear,
  stacked: readonly Stacked[],
  axis: MoneyAxis,
  { years }: Payout,
  { here: { locale } }: FigureContext,
): BarGroup {
  const few = years.length <= NAMED
  const named = !few && (year.year === 1 || year.year % EVERY === 0)
  return {
    ...{ key: `${year.year}`, tick: few ? `${year.year}` : '', since: '', first: named },
    band: named ? `${year.year}` : '',
    name: messages(locale).payoutYears.year(year.year),
    bars: stacked
      .filter((each) => each.year === year)
      .map(
        (each): BarMark => ({
          ...{ markKey: keyOf(each), series: each.part, strong: false, noted: false, gap: null },
          value: axis.toChart(each.amount.amount),
          label: amountText(each.amount, locale),
        }),
      ),
  }
}

function toMark(each: Stacked, payout: Payout, context: FigureContext): MarkView {
  const { locale } = context.here
  const words = messages(locale).payoutYears
  const part = nameOf(each.part, payout, context)
  const cash = words.amount(words.table.heads.cash, amountText(each.year.cash, locale))
  return {
    ...{ key: keyOf(each), name: words.year(each.year.year), value: toPlain(each.amount) },
    lines: [words.amount(part, amountText(each.amount, locale)), cash],
  }
}

function toRow(each: Stacked, payout: Payout, context: FigureContext): ChartRow {
  const { locale } = context.here
  return {
    key: keyOf(each),
    head: { kind: 'text', text: `${each.year.year}` },
    cells: [
      { kind: 'text', text: nameOf(each.part, payout, context) },
      { kind: 'computed', value: toPlain(each.amount), text: amountText(each.amount, locale) },
    ],
  }
}
