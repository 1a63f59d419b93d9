import { expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { saveRecord } from '#store/save.ts'
import { party, text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { getParty, listNames } from './queries/people.ts'

it('names the parties of an edition, each with what else it is called', async () => {
  const { db } = await tempDatabase()
  const called = [text('SVF1', 'SVF1'), text('Vision Fund 1', 'ビジョン・ファンド1')]
  const fund = party('svf1', 'SoftBank Vision Fund 1', 'ソフトバンク・ビジョン・ファンド1', {
    ...{ called, knownOn: day('2021-11-08') },
  })
  await saveRecord(db, { ...miniRecord(), parties: [fund, ...miniRecord().parties] })
  const edition = (on: string) => ({ day: day(on), latest: false })
  const names = await listNames(db, edition('2021-11-08'))
  expect(names).toContainEqual({ id: 'svf1', name: fund.name, called })
  expect((await getParty(db, 'svf1', edition('2021-11-08')))?.called).toEqual(called)
  expect(await listNames(db, edition('2021-11-07'))).toEqual([])
})
