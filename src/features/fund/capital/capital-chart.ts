import type { Claim } from '#domain/claim.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { joinWords, linesOf } from '#ui/chart/amount-row.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { MarkKey } from '#ui/chart/mark-keys-view.ts'
import type { ShareSegment } from '#ui/chart/share-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { debtOf, type Stack } from './capital-debt.ts'
import { type Holder, type Holders, statedClass, toHolders } from './capital-holders.ts'
import { altOf, citesOf, standingOf, toPart } from './capital-parts.ts'

export const CAPITAL_CHART = 'fund-capital'

/** Who would hold what of the fund that was reported; null where the edition speaks of no holder. */
export function toCapitalChart(
  vehicle: Vehicle,
  claims: readonly Claim[],
  context: FigureContext,
): ChartView | null {
  const { locale } = context.here
  const own = claims.filter(({ about }) => about === vehicle.id)
  const holders = toHolders(vehicle, own, context)
  if (holders.list.length === 0) return null
  const words = messages(locale).fundCapital
  const debt = debtOf(vehicle, own, context)
  const equity = equityOf(vehicle, own, holders, context)
  const rows = [...(debt ? [debt.row] : []), equity.row]
  const parts = [...(debt?.parts ?? []), ...equity.parts]
  return {
    key: CAPITAL_CHART,
    title: titleOf(holders.list, context),
    lead: words.lead,
    note: noteOf(holders, equity.row.marked, context),
    source: sourceLine(parts.map(citesOf), context),
    drawing: {
      ...{ form: 'shares', span: 'half', rows },
      keys: keysOf(
        rows.flatMap(({ segments }) => segments),
        context,
      ),
      alt: words.alt(
        joinWords(
          parts.map((part) => altOf(part, context)),
          locale,
        ),
      ),
      marks: parts.map(({ mark }) => mark),
    },
    table: {
      caption: words.caption,
      columns: [
        { key: 'part', head: words.heads.part },
        { key: 'class', head: words.heads.class },
        { key: 'stated', head: words.heads.stated, numeric: true },
        { key: 'statement', head: words.heads.statement },
        { key: 'standing', head: words.heads.standing },
      ],
      rows: parts.map(({ row }) => row),
    },
  }
}

function titleOf(holders: readonly Holder[], { here }: FigureContext): string {
  const words = messages(here.locale).fundCapital
  const known = holders.filter((holder) => holder.class !== 'unknown').length
  if (known === 0) return words.nobody
  return known === holders.length ? words.all : words.some(known, holders.length)
}

function noteOf({ list, rest }: Holders, total: boolean, { here }: FigureContext): string | null {
  const words = messages(here.locale).fundCapital
  const unknown = list.filter((holder) => holder.class === 'unknown').length
  if (unknown === list.length) return total ? words.note : words.noteStated
  return unknown > 0 || rest > 0 ? words.noteStated : null
}

function equityOf(
  vehicle: Vehicle,
  claims: readonly Claim[],
  { list, rest, conflict }: Holders,
  context: FigureContext,
): Stack {
  const { locale } = context.here
  const words = messages(locale).fundCapital
  const figure = vehicle.figures.findLast(({ measure }) => measure === 'initial-capital') ?? null
  const claim = claims.find(({ id }) => id === 'swf-initial-capital') ?? null
  const title = words.equity(figure ? toFigureView(figure, context, 'chart').text : '').trim()
  const standing = standingOf(claim, context)
  const line = joinWords(
    [figure?.label[locale] ?? null, standing && words.standing(standing)],
    locale,
  )
  const withheld = conflict ? words.conflict : null
  const told = list.map((holder) => ({ ...holder, name: words.holders[holder.key], withheld }))
  const segments = told.map((holder): ShareSegment => {
    const { key, name, tone, part } = holder
    const lines = linesOf([withheld ?? saidOf(holder, context)])
    return { key, title: name, tone, part, class: holder.class, lines }
  })
  const marked = figure !== null || claim !== null
  const total = { key: 'equity', name: words.equity('').trim(), figure, claim }
  const leftOver = { key: 'rest', class: 'unknown', figure: null, claim: null } as const
  return {
    row: {
      ...{ key: 'equity', title, line: line || null, marked },
      segments: rest > 0 ? [...segments, restOf(rest, context)] : segments,
    },
    parts: [
      ...(marked
        ? [toPart({ ...total, class: figure ? statedClass(figure, context) : 'unknown' }, context)]
        : []),
      ...told.map((each) => toPart(each, context)),
      ...(rest > 0 ? [toPart({ ...leftOver, name: words.rest }, context)] : []),
    ],
  }
}

/** What stated shares leave of the whole is nobody’s, and as unknown as if nothing were stated. */
function restOf(part: number, { here }: FigureContext): ShareSegment {
  const words = messages(here.locale).fundCapital
  return { key: 'rest', title: words.rest, tone: 'slate', part, class: 'unknown', lines: [] }
}

function saidOf(holder: Holder, context: FigureContext): string | null {
  const words = messages(context.here.locale).fundCapital
  if (holder.figure && holder.class !== 'unknown') return toFigureView(holder.figure, context).text
  return holder.claim ? words[holder.said] : null
}

function keysOf(segments: readonly ShareSegment[], { here }: FigureContext): readonly MarkKey[] {
  const { keys } = messages(here.locale).fundCapital
  const classes = [
    { of: 'unknown', firmness: 'hatched' },
    { of: 'assumed', firmness: 'tinted' },
    { of: 'known', firmness: 'solid' },
  ] as const
  return classes
    .filter(({ of }) => segments.some((segment) => segment.class === of))
    .map(({ of, firmness }): MarkKey => ({ label: keys[of], tone: 'slate', firmness }))
}
