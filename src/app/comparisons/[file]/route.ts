import { headersOf, refused } from '#app/files/answer.ts'
import { isRefusal } from '#app/files/refusal.ts'
import { db } from '#store/db.ts'
import { type Kind, toComparisonFile } from './comparison-file.ts'

const TYPES: Readonly<Record<Kind, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

interface RouteProps {
  readonly params: Promise<{ readonly file: string }>
}

/** A comparison to take along: `/comparisons/softbank.csv?lang=ja&q=fy2024q4,fy2023q4&m=net-income`. */
export async function GET(request: Request, { params }: RouteProps): Promise<Response> {
  const { file } = await params
  const found = await toComparisonFile(db, file, new URL(request.url).searchParams)
  if (isRefusal(found)) return refused(found)
  const { kind, content } = found
  const sent = { type: TYPES[kind], name: `softbank-comparison.${kind}`, saved: true }
  return new Response(content, { headers: headersOf(sent) })
}
