import { db } from '#store/db.ts'
import { getMeta } from '#store/queries/meta.ts'

export const dynamic = 'force-static'

/** The version of the record the stored pages were made from; renewed together with them. */
export async function GET(): Promise<Response> {
  const meta = await getMeta(db)
  return Response.json({ version: meta?.version ?? null, loadedAt: meta?.loadedAt ?? null })
}
