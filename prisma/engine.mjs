#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which is not on npm: speaks the same JSON-RPC over
// stdin and stdout, and hands every request to the WebAssembly build of the same engine, which is.
// Prisma runs this file because PRISMA_SCHEMA_ENGINE_BINARY names it.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

// `cli can-connect-to-database` and its like: the file is opened when the work begins.
if (process.argv.includes('cli')) process.exit(0)

// The engine reads `_prisma_migrations` before that table exists, and recognises the native driver's
// complaint but not libSQL's. No table and an empty table mean the same to it, so it gets the latter.
class MigrationAdapter extends PrismaLibSql {
  createClient(config) {
    const client = super.createClient(config)
    const execute = client.execute.bind(client)
    client.execute = (...query) => execute(...query).catch(emptyWithoutMigrations)
    return client
  }

  // Here the engine sends whole migrations as one command, of which libSQL would run the first
  // statement and drop the rest without a word.
  async connectToShadowDb() {
    const adapter = await super.connectToShadowDb()
    adapter.executeRaw = ({ sql }) => adapter.executeScript(sql).then(() => 0)
    return adapter
  }
}

function emptyWithoutMigrations(error) {
  if (!/no such table: _prisma_migrations$/.test(error.message)) throw error
  return { columns: [], columnTypes: [], rows: [], rowsAffected: 0 }
}

const WASM_NAMES = { getDatabaseVersion: 'version' }
const datasource = argument('--datasource')
// Commands that only compare are given no database: an empty one in memory serves them.
const url = (datasource && JSON.parse(datasource).url) || ':memory:'
const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter({ url }))
const engine = startEngine()
createInterface({ input: process.stdin }).on('line', (line) => answer(JSON.parse(line)))

function argument(name) {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

async function startEngine() {
  const { SchemaEngine } = await loadWasm()
  const log = (line) => process.stderr.write(`${line}\n`)
  return SchemaEngine.new({ datamodels: undefined }, log, factory)
}

// By path, because the package's `exports` leave the .wasm file out.
async function loadWasm() {
  const base = import.meta.resolve('@prisma/schema-engine-wasm')
  const bindings = await import(new URL('schema_engine_bg.js', base))
  const bytes = readFileSync(new URL('schema_engine_bg.wasm', base))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings
}

async function answer({ id, method, params }) {
  if (!method) return
  try {
    const run = await engine
    const result = (await run[WASM_NAMES[method] ?? method](params)) ?? {}
    if (result.stdout) send({ id, method: 'print', params: { content: result.stdout } })
    send({ id, result })
  } catch (error) {
    const message = reason(error)
    send({ id, error: { code: 4466, message, data: { ...error.data, message } } })
  }
}

// What the adapter threw is kept on this side, and the engine knows it by number only.
function reason({ message }) {
  const [, number] = /External error id#(\d+)/.exec(message) ?? []
  return number ? factory.errorRegistry.consumeError(Number(number)).error.message : message
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}
