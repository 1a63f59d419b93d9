import { refused } from '#app/files/answer.ts'
import { isRefusal } from '#app/files/refusal.ts'
import { db } from '#store/db.ts'
import { toMarksFile } from './marks-file.ts'

/** The single marks of a part of the lane chart: `/timeline-marks?lang=ja&track=project&from=2025-05-01&to=2025-05-31`. */
export async function GET(request: Request): Promise<Response> {
  const found = await toMarksFile(db, new URL(request.url).searchParams)
  if (isRefusal(found)) return refused(found)
  return Response.json(found, { headers: { 'cache-control': 'no-cache' } })
}
