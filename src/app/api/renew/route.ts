import { revalidatePath } from 'next/cache'
import { db } from '#store/db.ts'
import { getMeta } from '#store/queries/meta.ts'

let shown: string | null = null

/** Marks every page for renewal if the store holds another load than the one last marked. Safe to call by anyone. */
export async function POST(): Promise<Response> {
  const meta = await getMeta(db)
  const stored = meta?.loadedAt ?? null
  const renew = stored !== shown
  if (renew) {
    shown = stored
    revalidatePath('/[locale]', 'layout')
    revalidatePath('/api/record')
  }
  return Response.json({ renewed: renew })
}
