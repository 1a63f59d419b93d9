import { createHash } from 'node:crypto'
import { isRefusal } from '#app/files/refusal.ts'
import { db } from '#store/db.ts'
import { rasterise } from '../raster.ts'
import { type Download, toDownload } from './download.ts'
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
  if (isRefusal(found)) {
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }
    return new Response(`${found.text}\n`, { status: found.status, headers })
  }
  const headers = headersOf(found)
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/)
  if (known?.some((tag) => tag.replace(/^W\//, '') === headers.etag)) {
    return new Response(null, { status: 304, headers })
  }
  const { content } = found
  const body =
    found.request.kind === 'png' ? new Uint8Array((await rasterise(content)).asPng()) : content
  return new Response(body, { headers })
}

// Named by all that is in it, words and edition included: the drawing alone would miss a new title.
function headersOf({ request, content }: Download) {
  const { kind, key, locale, on } = request
  const hash = createHash('sha256').update(`${kind} ${content}`).digest('hex').slice(0, 32)
  const name = [key, locale, ...(on === null ? [] : [on])].join('-')
  return {
    'content-type': TYPES[kind],
    'content-disposition': `${kind === 'csv' ? 'attachment' : 'inline'}; filename="${name}.${kind}"`,
    'cache-control': 'no-cache',
    etag: `"${hash}"`,
  }
}

/** The address the reader's browser used; the server's own name may be another. */
function originOf({ url, headers }: Request): string {
  const own = new URL(url)
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? own.host
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0] ?? own.protocol.replace(':', '')
  return `${protocol}://${host}`
}
