import { headersOf, refused } from '#app/files/answer.ts'
import { db } from '#store/db.ts'
import { toPayoutFile } from './payout-file.ts'

interface RouteProps {
  readonly params: Promise<{ readonly file: string }>
}

/** A payout by year to take along: `/payouts/years.csv?lang=ja&funding=10&…&rule=schedule`. */
export async function GET(request: Request, { params }: RouteProps): Promise<Response> {
  const { file } = await params
  const found = await toPayoutFile(db, file, new URL(request.url).searchParams)
  if (typeof found !== 'string') return refused(found)
  const sent = { type: 'text/csv; charset=utf-8', name: 'payout-years.csv', saved: true }
  return new Response(found, { headers: headersOf(sent) })
}
