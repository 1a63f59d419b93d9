import { resolve } from 'node:path'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaClient } from '#store/generated/client.ts'

export type Database = PrismaClient

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 5000

/**
 * Opens the store at a libSQL address: `url`, else DATABASE_URL, else prisma/tracker.db here.
 * It connects on the first query; close it with `$disconnect()`.
 */
export function openDatabase(url?: string): Database {
  const address = url ?? process.env['DATABASE_URL'] ?? `file:${resolve('prisma/tracker.db')}`
  // Integers come as bigint: an amount in yen may pass 2^53. libSQL enforces foreign keys itself.
  const adapter = new PrismaLibSql({ url: address, intMode: 'bigint', timeout: BUSY_TIMEOUT })
  return new PrismaClient({ adapter })
}
