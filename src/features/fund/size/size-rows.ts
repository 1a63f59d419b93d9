import type { Capitalised } from '#domain/fund.ts'
import type { Sized } from '#domain/ranking.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type AmountRow, joinWords, toAmountRow } from '#ui/chart/amount-row.ts'
import type { ChartRow, ChartTable } from '#ui/chart/chart-view.ts'
import type { Firmness } from '#ui/chart/drawing.ts'
import type { MarkKey } from '#ui/chart/mark-keys-view.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { basisOf } from './table-view.ts'

export interface FundRow extends AmountRow {
  readonly sized: Sized
}

/** From those that have their capital to those that do not. */
export const ORDER: readonly Capitalised[] = ['yes', 'in-part', 'no']

const FIRMNESS: Readonly<Record<Capitalised, Firmness>> = {
  ...{ yes: 'solid', 'in-part': 'tinted', no: 'hatched' },
}

/** A fund as a row of a chart; the proposed one is what the chart is about. */
export function toRow(sized: Sized, candidateId: string, context: FigureContext): FundRow {
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

/** What the paints mean, for those that are drawn. */
export function keysOf(rows: readonly FundRow[], { here }: FigureContext): readonly MarkKey[] {
  const { keys } = messages(here.locale).fundSize.chart
  return ORDER.filter((state) => rows.some(({ sized }) => sized.fund.capitalised === state)).map(
    (state) => ({ label: keys[state], tone: 'slate', firmness: FIRMNESS[state] }),
  )
}

/** The drawn funds with what each number is and who published it. */
export function tableOf(rows: readonly FundRow[], context: FigureContext): ChartTable {
  const { caption, heads } = messages(context.here.locale).fundSize.chart
  return {
    caption,
    columns: [
      { key: 'fund', head: heads.fund },
      { key: 'size', head: heads.size, numeric: true },
      { key: 'class', head: heads.class },
      { key: 'capital', head: heads.capital },
      { key: 'on', head: heads.on },
      { key: 'basis', head: heads.basis },
      { key: 'source', head: heads.source },
    ],
    rows: rows.map((row) => tableRow(row, context)),
  }
}

function tableRow({ sized, mark, cell }: FundRow, context: FigureContext): ChartRow {
  const { locale } = context.here
  const { fundClass, capitalised } = messages(locale)
  const { fund, figure } = sized
  return {
    key: mark.key,
    head: { kind: 'text', text: mark.name },
    cells: [
      cell,
      { kind: 'text', text: fundClass[fund.class] },
      { kind: 'text', text: capitalised[fund.capitalised] },
      { kind: 'text', text: formatWhen(figure.on, locale) },
      { kind: 'text', text: joinWords(basisOf(figure, locale), locale) },
      sourceCell(sized, context),
    ],
  }
}

/** Who printed the number, with the best grade; the number’s page has each document. */
function sourceCell({ figure }: Sized, context: FigureContext): ChartRow['head'] {
  const { source, href } = toFigureView(figure, context)
  const names = joinWords(
    source.cites.map(({ publisher }) => publisher),
    context.here.locale,
  )
  const text = [source.grade, names || source.documentedLater].filter(Boolean).join(' ')
  return { kind: 'text', text, href }
}
