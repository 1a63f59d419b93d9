import { db } from '#store/db.ts'
import { getMeta } from '#store/queries/meta.ts'

let failed = ''

/** Compares the store with the stored pages through this server's own addresses, and asks it to renew them. */
export async function watchRecord(): Promise<void> {
  const origin = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`
  try {
    const stored = await getMeta(db)
    const response = await fetch(`${origin}/api/record`, { cache: 'no-store' })
    const shown = (await response.json()) as { readonly loadedAt: string | null }
    if (stored && stored.loadedAt !== shown.loadedAt) {
      await fetch(`${origin}/api/renew`, { method: 'POST', cache: 'no-store' })
    }
    failed = ''
  } catch (error) {
    const reason = String(error)
    if (reason !== failed) console.error(`watching the record failed, trying again: ${reason}`)
    failed = reason
  }
}
