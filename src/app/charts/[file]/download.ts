import { openEdition } from '#app/files/place.ts'
import { isRefusal, type Refusal, refuseValue } from '#app/files/refusal.ts'
import { CHARTS, openChart } from '#charts/catalogue.ts'
import type { Edition } from '#domain/edition.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { Database } from '#store/client.ts'
import { getRateBook } from '#store/queries/rates.ts'
import { hrefTo, hrefToChart } from '#ui/address.ts'
import { toCsv } from '#ui/chart/chart-csv.ts'
import type { DrawnChart } from '#ui/chart/chart-figure.tsx'
import { WIDTH_CLASSES, WIDTHS } from '#ui/chart/drawing.ts'
import { toPoster } from '#ui/chart/poster.ts'
import { sizeOf } from '#ui/chart/size.ts'
import { PALETTES } from '#ui/look/palette.ts'
import { type ChartRequest, parseRequest } from './request.ts'

/** What is sent, or for `png` what is drawn in pixels first. */
export interface Download {
  readonly request: ChartRequest
  readonly content: string
}

/** The chart a request asks for, as CSV or SVG. `origin` is where the site is reached. */
export async function toDownload(
  db: Database,
  origin: string,
  file: string,
  query: URLSearchParams,
): Promise<Download | Refusal> {
  const keys = CHARTS.map(({ key }) => key)
  const request = parseRequest(file, query, keys)
  if (isRefusal(request)) return request
  const edition = await openEdition(db, request)
  if (isRefusal(edition)) return edition
  const here = { locale: request.locale, ...edition, path: '' }
  const context = { here, edition, rates: await getRateBook(db) }
  const chart = await openChart(db, request.key, context)
  if (!chart) {
    const day = formatDay(edition.day, request.locale)
    const text = messages(request.locale).downloads.nothingThen(request.key, day)
    return { status: 404, text }
  }
  if (request.kind === 'csv') return { request, content: toCsv(chart.view.table, request.locale) }
  const page = `${origin}${hrefTo(here, chart.path)}#${request.key}`
  const csv = `${origin}${hrefToChart(here, request.key, 'csv')}`
  return toPicture(chart, { request, edition, page, csv })
}

interface Place {
  readonly request: ChartRequest
  readonly edition: Edition
  readonly page: string
  readonly csv: string
}

function toPicture(chart: DrawnChart, place: Place): Download | Refusal {
  const { request, edition, page, csv } = place
  const { locale, key } = request
  const { title, lead, note, drawing } = chart.view
  const { downloads, frame } = messages(locale)
  const widths = WIDTH_CLASSES.filter((each) => WIDTHS[drawing.span][each] !== undefined)
  const width = request.width ?? widths.at(-1) ?? 'narrow'
  if (!widths.includes(width)) return refuseValue(locale, 'width', width, widths)
  const picture = chart.pictures.find((each) => each.width === width)
  if (!picture) return { status: 404, text: downloads.notDrawn(key, csv, page) }
  const content = toPoster({
    ...{ title, lead, note, locale },
    source: chart.view.source.map(({ text }) => text).join(''),
    edition: downloads.edition(
      frame.siteName,
      frame.editionLineEarly(formatDay(edition.day, locale)),
    ),
    address: page,
    alt: drawing.alt,
    svg: picture.svg,
    size: sizeOf(drawing, width),
    palette: PALETTES[request.theme],
  })
  return { request, content }
}
