import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { TABLES } from './write.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly required: boolean
}

const SQL_TYPES: Readonly<Record<string, string>> = {
  String: 'TEXT',
  Int: 'INTEGER',
  BigInt: 'BIGINT',
  Boolean: 'BOOLEAN',
  DateTime: 'DATETIME',
}

/** Model by model, the columns that schema.prisma asks for. Fields of other types are relations. */
function readSchema(): Map<string, Column[]> {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const models = [...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)]
  return new Map(
    models.map(([, model = '', body = '']) => {
      const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)(\?|\[\])?/gm)]
      const columns = fields.flatMap(([, name = '', type = '', mark]) => {
        const sql = SQL_TYPES[type]
        return sql ? [{ name, type: sql, required: mark === undefined }] : []
      })
      return [model, columns]
    }),
  )
}

describe('the migrations', () => {
  it('make the tables that schema.prisma describes', async () => {
    const { db } = await tempDatabase()
    const tables = await db.$queryRaw<{ name: string }[]>`
      SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
    const schema = readSchema()
    expect(tables.map(({ name }) => name).sort()).toEqual([...schema.keys()].sort())
    for (const [model, columns] of schema) {
      const info = await db.$queryRawUnsafe<{ name: string; type: string; notnull: bigint }[]>(
        `SELECT name, type, "notnull" FROM pragma_table_info('${model}')`,
      )
      const made = info.map(({ name, type, notnull }) => ({ name, type, required: notnull === 1n }))
      expect(made, model).toEqual(columns)
    }
  })

  it('index every clock', async () => {
    const { db } = await tempDatabase()
    for (const [model, columns] of readSchema()) {
      if (!columns.some(({ name }) => name === 'knownOn')) continue
      const indexed = await db.$queryRawUnsafe<{ name: string }[]>(
        `SELECT i.name FROM pragma_index_list('${model}') l, pragma_index_info(l.name) i
         WHERE i.seqno = 0 AND i.name = 'knownOn'`,
      )
      expect(indexed.length, model).toBeGreaterThan(0)
    }
  })

  it('hold foreign keys on every connection, also after a transaction', async () => {
    const { db } = await tempDatabase()
    const orphan = { ownerKind: 'event', ownerId: 'none', part: '', position: 0, sourceId: 'none' }
    const data = { ...orphan, grade: 'D', knownOn: '2025-05-24' }
    await expect(db.cite.create({ data })).rejects.toThrow(/[Ff]oreign key/)
    await db.$transaction(async (tx) => tx.fact.count())
    await expect(db.cite.create({ data })).rejects.toThrow(/[Ff]oreign key/)
  })

  it('leave no table out of a load but the pictures and the fingerprints', () => {
    const loaded = TABLES.map(([table]) => table)
    const kept = [...readSchema().keys()].filter((model) => !loaded.includes(model))
    expect(kept.sort()).toEqual(['Fingerprint', 'Picture'])
  })
})
