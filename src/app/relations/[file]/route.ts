import { headersOf, refused } from '#app/files/answer.ts'
import { isRefusal } from '#app/files/refusal.ts'
import { db } from '#store/db.ts'
import { toRelationsFile } from './relations-file.ts'

interface RouteProps {
  readonly params: Promise<{ readonly file: string }>
}

const TYPES = { json: 'application/json', graphml: 'application/graphml+xml' } as const

/** Relations to take along: `/relations/relations.graphml?lang=ja&on=2025-05-25&type=owns`. */
export async function GET(request: Request, { params }: RouteProps): Promise<Response> {
  const { file } = await params
  const found = await toRelationsFile(db, file, new URL(request.url).searchParams)
  if (isRefusal(found)) return refused(found)
  const { kind, content } = found
  const sent = { type: `${TYPES[kind]}; charset=utf-8`, name: `relations.${kind}`, saved: true }
  return new Response(content, { headers: headersOf(sent) })
}
