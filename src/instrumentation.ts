const EVERY_MS = 5_000

/** A running server looks every few seconds whether another record was loaded, and renews its pages if so. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { watchRecord } = await import('#app/watch-record.ts')
  const timer = setInterval(() => void watchRecord(), EVERY_MS)
  timer.unref()
}
