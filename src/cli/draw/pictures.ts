import type { Day } from '#domain/day.ts'
import { type Edition, latestEdition } from '#domain/edition.ts'
import type { RateBook } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { NET_INCOME_CHART, toNetIncome } from '#features/softbank/net-income-view.ts'
import { LOCALES } from '#i18n/locale.ts'
import type { Database } from '#store/client.ts'
import { getMeta } from '#store/queries/meta.ts'
import { type Picture, savePictures } from '#store/queries/pictures.ts'
import { getRateBook } from '#store/queries/rates.ts'
import { listReports } from '#store/queries/softbank.ts'
import { hashOfDrawing } from '#ui/chart/drawing-hash.ts'
import { type QuarterBarsView, WIDTH_CLASSES } from '#ui/chart/quarter-bars-view.ts'
import { onStage } from './stage.ts'
import { tidySvg } from './tidy.ts'

interface Drawing {
  readonly locale: Locale
  readonly dataHash: string
  readonly view: QuarterBarsView
}

/**
 * Draws every chart from the record in the store, for both languages, each class of widths, and every
 * state of the data that an edition can show. Throws if a chart draws nothing.
 */
export async function drawPictures(
  db: Database,
  onProgress: (step: string) => void = () => {},
): Promise<void> {
  const drawings = await listDrawings(db)
  if (drawings.length === 0) return
  const pictures = await onStage(async (draw) => {
    // React looks for the stage's window when it is first imported.
    const [{ createElement }, { QuarterBars }] = await Promise.all([
      import('react'),
      import('#ui/chart/quarter-bars.client.tsx'),
    ])
    const drawn: Picture[] = []
    for (const { locale, dataHash, view } of drawings) {
      for (const width of WIDTH_CLASSES) {
        const svg = await draw(createElement(QuarterBars, { view, width, live: false }))
        drawn.push({ key: NET_INCOME_CHART, locale, width, dataHash, svg: tidySvg(svg) })
      }
    }
    return drawn
  })
  await savePictures(db, pictures)
  onProgress(`${pictures.length} pictures drawn`)
}

async function listDrawings(db: Database): Promise<Drawing[]> {
  const [meta, rates] = await Promise.all([getMeta(db), getRateBook(db)])
  if (!meta) return []
  const latest = latestEdition(meta.compiledOn)
  const drawings = new Map<string, Drawing>()
  for (const day of await daysOfChange(db, latest)) {
    const edition: Edition = { day, latest: day === latest.day }
    for (const drawing of await drawingsOn(db, edition, rates)) {
      drawings.set(`${drawing.locale} ${drawing.dataHash}`, drawing)
    }
  }
  return [...drawings.values()]
}

/** The days from which the chart shows something else: a figure of it became public. */
async function daysOfChange(db: Database, latest: Edition): Promise<Day[]> {
  const quarters = await listReports(db, { part: 'quarter' }, latest)
  const figures = quarters.flatMap((report) => report.figures)
  const days = figures.flatMap(({ measure, knownOn }) =>
    measure === 'net-income' ? [knownOn] : [],
  )
  return [...new Set([...days, latest.day])].toSorted()
}

async function drawingsOn(db: Database, edition: Edition, rates: RateBook): Promise<Drawing[]> {
  const quarters = await listReports(db, { part: 'quarter' }, edition)
  return LOCALES.flatMap((locale) => {
    const here = { locale, day: edition.day, latest: edition.latest, path: '/softbank' }
    const view = toNetIncome(quarters, { here, edition, rates })?.drawing
    return view ? [{ locale, dataHash: hashOfDrawing(view), view }] : []
  })
}
