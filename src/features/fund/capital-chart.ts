import type { Claim } from '#domain/claim.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { joinWords, linesOf } from '#ui/chart/amount-row.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { MarkKey } from '#ui/chart/mark-keys-view.ts'
import type { ShareRow, ShareSegment } from '#ui/chart/share-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { type Holder, toHolders } from './capital-holders.ts'
import { altOf, citesOf, labelled, type Part, standingOf, toPart } from './capital-parts.ts'

export const CAPITAL_CHART = 'fund-capital'

/** Who would hold what of the fund that was reported; null where the edition speaks of no holder. */
export function toCapitalChart(
  vehicle: Vehicle,
  claims: readonly Claim[],
  context: FigureContext,
): ChartView | null {
  const own = claims.filter(({ about }) => about === vehicle.id)
  const holders = toHolders(vehicle, own, context)
  if (holders.length === 0) return null
  const words = messages(context.here.locale).fundCharts.capital
  const debt = debtOf(vehicle, own, context)
  const equity = equityOf(vehicle, own, holders, context)
  const parts = [...(debt?.parts ?? []), ...equity.parts]
  const unknown = holders.some((holder) => holder.class === 'unknown')
  const total = parts.find(({ mark }) => mark.key === 'equity')?.mark.value ?? ''
  const onlyTotal = total !== '' && holders.every((holder) => holder.class === 'unknown')
  return {
    key: CAPITAL_CHART,
    title: titleOf(holders, context),
    lead: words.lead,
    note: unknown ? (onlyTotal ? words.note : words.noteStated) : null,
    source: sourceLine(parts.map(citesOf), context),
    drawing: {
      ...{ form: 'shares', span: 'half', keys: keysOf(holders, context) },
      alt: words.alt(joinWords(parts.map(altOf), context.here.locale)),
      rows: [...(debt ? [debt.row] : []), equity.row],
      marks: parts.map(({ mark }) => mark),
    },
    table: {
      caption: words.caption,
      columns: [
        { key: 'part', head: words.heads.part },
        { key: 'stated', head: words.heads.stated, numeric: true },
        { key: 'statement', head: words.heads.statement },
        { key: 'standing', head: words.heads.standing },
      ],
      rows: parts.map(({ row }) => row),
    },
  }
}

function titleOf(holders: readonly Holder[], { here }: FigureContext): string {
  const words = messages(here.locale).fundCharts.capital
  const known = holders.filter((holder) => holder.class !== 'unknown').length
  if (known === 0) return words.nobody
  return known === holders.length ? words.all : words.some(known, holders.length)
}

interface Stack {
  readonly row: ShareRow
  readonly parts: readonly Part[]
}

/** What would be borrowed: the report’s own words first, then what others put a number to. */
function debtOf(vehicle: Vehicle, claims: readonly Claim[], context: FigureContext): Stack | null {
  const { locale } = context.here
  const words = messages(locale).fundCharts.capital
  const claim = claims.find(({ id }) => id === 'swf-leverage') ?? null
  const [figure = null, ...others] = vehicle.figures.filter(({ measure }) => LEVERAGE.has(measure))
  if (!figure && !claim) return null
  const more = others.map((each) => labelled(each, context))
  const part = toPart({ key: 'debt', name: words.debt, figure, claim, more }, context)
  const segment: ShareSegment = {
    ...{ key: 'debt', tone: 'slate', part: 1, class: 'unknown' },
    title: figure ? labelled(figure, context) : (claim?.statement[locale] ?? words.noStatement),
    lines: linesOf([figure?.note?.[locale] ?? null, ...more]),
  }
  const row = { key: 'debts', title: words.debt, line: null, marked: false, segments: [segment] }
  return { row, parts: [part] }
}

const LEVERAGE: ReadonlySet<string> = new Set(['leverage-multiple', 'geared-total'])

function equityOf(
  vehicle: Vehicle,
  claims: readonly Claim[],
  holders: readonly Holder[],
  context: FigureContext,
): Stack {
  const { locale } = context.here
  const words = messages(locale).fundCharts.capital
  const figure = vehicle.figures.findLast(({ measure }) => measure === 'initial-capital') ?? null
  const claim = claims.find(({ id }) => id === 'swf-initial-capital') ?? null
  const amount = figure ? toFigureView(figure, context, 'chart').text : ''
  const title = words.equity(amount).trim()
  const standing = standingOf(claim, context)
  const line = joinWords(
    [figure?.label[locale] ?? null, standing && words.standing(standing)],
    locale,
  )
  const told = holders.map((holder) => ({ ...holder, name: words.holders[holder.key] }))
  const segments = told.map((holder) => ({
    ...{ key: holder.key, title: holder.name, tone: holder.tone },
    ...{ part: holder.part, class: holder.class, lines: linesOf([saidOf(holder, context)]) },
  }))
  const marked = figure !== null || claim !== null
  return {
    row: { key: 'equity', title, line: line || null, marked, segments },
    parts: [
      ...(marked ? [toPart({ key: 'equity', name: title, figure, claim }, context)] : []),
      ...told.map((each) => toPart(each, context)),
    ],
  }
}

function saidOf(holder: Holder, context: FigureContext): string | null {
  const words = messages(context.here.locale).fundCharts.capital
  if (holder.figure && holder.class !== 'unknown') return toFigureView(holder.figure, context).text
  return holder.claim ? words[holder.said] : null
}

function keysOf(holders: readonly Holder[], { here }: FigureContext): readonly MarkKey[] {
  const { keys } = messages(here.locale).fundCharts.capital
  const classes = [
    { of: 'unknown', firmness: 'hatched' },
    { of: 'assumed', firmness: 'tinted' },
    { of: 'known', firmness: 'solid' },
  ] as const
  const sides = (['us', 'japan', 'private'] as const).filter((tone) =>
    holders.some((holder) => holder.tone === tone),
  )
  return [
    ...classes
      .filter(({ of }) => holders.some((holder) => holder.class === of))
      .map(({ of, firmness }): MarkKey => ({ label: keys[of], tone: 'slate', firmness })),
    ...sides.map((tone): MarkKey => ({ label: keys[tone], tone, firmness: 'solid' })),
  ]
}
