import { refused, sendOnce } from '#app/files/answer.ts'
import { originOf } from '#app/files/origin.ts'
import { isRefusal } from '#app/files/refusal.ts'
import { db } from '#store/db.ts'
import { rasterise } from '../raster.ts'
import { toDownload } from './download.ts'
import type { Kind } from './request.ts'

const TYPES: Readonly<Record<Kind, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
}

interface RouteProps {
  readonly params: Promise<{ readonly file: string }>
}

/** A chart to take along: `/charts/softbank-net-income.png?lang=ja&theme=dark&width=wide&on=2025-12-31`. */
export async function GET(request: Request, { params }: RouteProps): Promise<Response> {
  const { file } = await params
  const found = await toDownload(db, originOf(request), file, new URL(request.url).searchParams)
  if (isRefusal(found)) return refused(found)
  const { kind, key, locale, on } = found.request
  const name = [key, locale, ...(on === null ? [] : [on])].join('-')
  const sent = { type: TYPES[kind], name: `${name}.${kind}`, saved: kind === 'csv' }
  // Named by all that is in it, words and edition included: the drawing alone would miss a new title.
  return sendOnce(request, sent, `${kind} ${found.content}`, async () =>
    kind === 'png' ? new Uint8Array((await rasterise(found.content)).asPng()) : found.content,
  )
}
