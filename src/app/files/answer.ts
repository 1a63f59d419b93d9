import { createHash } from 'node:crypto'
import type { Refusal } from './refusal.ts'

/** A file as it is sent. */
export interface SentFile {
  /** With its charset, where it is text. */
  readonly type: string
  readonly name: string
  /** Whether a browser saves it or shows it. */
  readonly saved: boolean
}

export function refused({ status, text }: Refusal): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }
  return new Response(`${text}\n`, { status, headers })
}

export function headersOf({ type, name, saved }: SentFile): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-disposition': `${saved ? 'attachment' : 'inline'}; filename="${name}"`,
    'cache-control': 'no-cache',
  }
}

/** Not sent again to whoever has the same: `of` is all that the file is made of. */
export async function sendOnce(
  request: Request,
  file: SentFile,
  of: string,
  body: () => Promise<BodyInit> | BodyInit,
): Promise<Response> {
  const etag = `"${createHash('sha256').update(of).digest('hex').slice(0, 32)}"`
  const headers = { ...headersOf(file), etag }
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/)
  if (known?.some((tag) => tag.replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(await body(), { headers })
}
