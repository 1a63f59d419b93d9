import type { Figure } from '#domain/figure.ts'
import { type LadderRung, ladderOf } from '#domain/ladder.ts'
import { RUNGS, type Rung } from '#domain/rung.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type AmountRow, joinWords, type RowLook, toAmountRow } from '#ui/chart/amount-row.ts'
import type { ChartRow, ChartView } from '#ui/chart/chart-view.ts'
import type { Firmness, Tone } from '#ui/chart/drawing.ts'
import type { MarkKey } from '#ui/chart/mark-keys-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { ladderTitle } from './ladder-title.ts'

export const LADDER_CHART = 'vehicle-ladder'

/** The money is Japan’s on every rung. */
const TONE: Tone = 'japan'

interface RungRow extends AmountRow {
  readonly rung: Rung
  readonly figure: Figure | null
  readonly firmness: Firmness
}

/** The money ladder of a vehicle, rung by rung; null where nothing is stated on any. */
export function toLadderChart(vehicle: Vehicle, context: FigureContext): ChartView | null {
  const ladder = ladderOf(vehicle)
  const figures = RUNGS.flatMap((rung) => ladder[rung].stated.map(({ figure }) => figure))
  if (figures.length === 0) return null
  const rows = RUNGS.flatMap((rung) => rowsOf(ladder[rung], context))
  const words = messages(context.here.locale).vehicleCharts.ladder
  return {
    key: LADDER_CHART,
    title: ladderTitle(ladder, context),
    lead: words.lead,
    note: noteOf(rows, context),
    source: sourceLine(
      figures.map(({ cites }) => cites),
      context,
    ),
    drawing: {
      ...{ form: 'rows', span: 'half', alt: altOf(rows, context) },
      keys: keysOf(rows, context),
      groups: [{ key: 'rungs', title: null, rows: rows.map(({ row }) => row) }],
      marks: rows.map(({ mark }) => mark),
    },
    table: {
      caption: words.caption,
      columns: [
        { key: 'rung', head: words.heads.rung },
        { key: 'amount', head: words.heads.amount, numeric: true },
        { key: 'what', head: words.heads.what },
        { key: 'on', head: words.heads.on },
      ],
      rows: rows.map((row) => tableRow(row, context)),
    },
  }
}

function rowsOf({ rung, stated }: LadderRung, context: FigureContext): readonly RungRow[] {
  if (stated.length === 0) return [emptyRow(rung, context)]
  return stated.map(({ figure }) => statedRow(rung, figure, context))
}

function statedRow(rung: Rung, figure: Figure, context: FigureContext): RungRow {
  const { locale } = context.here
  const { rung: rungs, grade: grades, facts } = messages(locale)
  const { grade } = evidenceOn(figure.cites, context.edition.day)
  const firmness = firmnessOf(figure, context)
  const look: RowLook = {
    key: figure.id,
    title: rungs[rung],
    line: lineOf(figure, rungs[rung], locale),
    tone: TONE,
    firmness,
    more: [grade && facts.evidence(grade, grades[grade])],
  }
  return { ...toAmountRow(figure, look, context), rung, figure, firmness }
}

/** Official where a primary text, an official record or a statement supports it: grades A to C. */
function firmnessOf({ quantity, cites }: Figure, { edition }: FigureContext): Firmness {
  if (quantity.kind === 'missing') return 'hatched'
  const { grade } = evidenceOn(cites, edition.day)
  return grade !== null && grade <= 'C' ? 'solid' : 'outlined'
}

/** A conversion names its own day, which is that of the figure. */
function lineOf(figure: Figure, title: string, locale: Locale): string {
  const { label, on } = figure
  const said = unlike(label[locale], title)
  if (isConverted(figure)) return said
  const date = formatWhen(on, locale)
  return said === '' ? date : `${said}${locale === 'ja' ? '、' : ', '}${date}`
}

/** A label without the name of the rung, which stands over it. */
function unlike(label: string, title: string): string {
  return label === title ? '' : label.replace(`${title}: `, '').replace(`${title}：`, '')
}

function isConverted({ quantity }: Figure): boolean {
  return quantity.kind === 'money' && quantity.money.currency !== 'USD'
}

/** A rung on which nothing is stated: a dash with the words for it. */
function emptyRow(rung: Rung, { here }: FigureContext): RungRow {
  const words = messages(here.locale)
  const { nothing } = words.vehicleCharts.ladder
  const title = words.rung[rung]
  return {
    ...{ rung, figure: null, firmness: 'hatched' },
    row: {
      ...{ key: rung, title, lines: [], at: null, to: null, label: nothing },
      ...{ tone: TONE, firmness: 'hatched', strong: false, none: 'dash' },
    },
    mark: { key: rung, name: title, lines: [nothing], value: '' },
    cell: { kind: 'text', text: nothing },
  }
}

function keysOf(rows: readonly RungRow[], { here }: FigureContext): readonly MarkKey[] {
  const { keys } = messages(here.locale).vehicleCharts.ladder
  const all: readonly MarkKey[] = [
    { label: keys.official, tone: TONE, firmness: 'solid' },
    { label: keys.press, tone: TONE, firmness: 'outlined' },
    { label: keys.none, tone: TONE, firmness: 'hatched' },
  ]
  const drawn = new Set(rows.flatMap(({ figure, firmness }) => (figure ? [firmness] : [])))
  return all.filter(({ firmness }) => drawn.has(firmness))
}

function noteOf(rows: readonly RungRow[], { here }: FigureContext): string | null {
  const words = messages(here.locale).vehicleCharts.ladder
  const notes = [
    rows.some(({ figure }) => figure && isConverted(figure)) ? words.converted : null,
    rows.some(({ row }) => row.at === null && row.none === 'hatched') ? words.empty : null,
  ].filter((note) => note !== null)
  return notes.length === 0 ? null : notes.join(here.locale === 'ja' ? '' : ' ')
}

function altOf(rows: readonly RungRow[], { here }: FigureContext): string {
  const colon = here.locale === 'ja' ? '：' : ': '
  const said = rows.map(({ row }) => `${row.title}${colon}${row.label}`)
  return messages(here.locale).vehicleCharts.ladder.alt(joinWords(said, here.locale))
}

function tableRow({ rung, figure, mark, cell }: RungRow, { here }: FigureContext): ChartRow {
  const { locale } = here
  return {
    key: mark.key,
    head: { kind: 'text', text: messages(locale).rung[rung] },
    cells: [
      cell,
      { kind: 'text', text: figure?.label[locale] ?? '–' },
      { kind: 'text', text: figure ? formatWhen(figure.on, locale) : '–' },
    ],
  }
}
