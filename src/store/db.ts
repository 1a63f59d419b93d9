import 'server-only'
import { type Database, openDatabase } from './client.ts'

const shared = globalThis as typeof globalThis & { trackerStore?: Database }

/** The application's one connection; kept on `globalThis` so that a hot reload does not open another. */
shared.trackerStore ??= openDatabase()

export const db: Database = shared.trackerStore
