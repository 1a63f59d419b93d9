import { db } from '#store/db.ts'
import { toPayoutFile } from './payout-file.ts'

interface RouteProps {
  readonly params: Promise<{ readonly file: string }>
}

/** A payout by year to take along: `/payouts/years.csv?lang=ja&funding=10&…&rule=schedule`. */
export async function GET(request: Request, { params }: RouteProps): Promise<Response> {
  const { file } = await params
  const found = await toPayoutFile(db, file, new URL(request.url).searchParams)
  const refused = typeof found !== 'string'
  const headers = {
    'content-type': `${refused ? 'text/plain' : 'text/csv'}; charset=utf-8`,
    'cache-control': 'no-cache',
    ...(refused ? {} : { 'content-disposition': 'attachment; filename="payout-years.csv"' }),
  }
  return new Response(refused ? `${found.text}\n` : found, {
    ...(refused ? { status: found.status } : {}),
    headers,
  })
}
