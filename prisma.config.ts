import { defineConfig } from 'prisma/config'
import { databaseUrl, inRoot } from './src/cli/start/place.mjs'

// Every Prisma command loads this file first, so nobody has to set these by hand.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= inRoot('prisma', 'engine.mjs')
process.env['CHECKPOINT_DISABLE'] ??= '1'
process.env['PRISMA_HIDE_UPDATE_MESSAGE'] ??= '1'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: databaseUrl() },
})
