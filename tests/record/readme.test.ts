import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '#record/check.ts'
import { copyOfRecord } from '#tests/support/record-dir.ts'

/** The YAML blocks of the README's example, without their indentation, in order. */
function examples(): string[] {
  const text = readFileSync('README.md', 'utf8')
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) =>
    block.replace(/^ {3}/gm, ''),
  )
}

describe('the README’s example of adding a fact', () => {
  it('is accepted as it is written, once the record is compiled anew', () => {
    const directory = copyOfRecord()
    const [source = '', event = ''] = examples()
    appendFileSync(join(directory, 'sources.yaml'), source)
    appendFileSync(join(directory, 'events/2026-h2.yaml'), `\n${event}`)
    expect(checkRecord(directory).problems).toHaveLength(1)

    const about = join(directory, 'record.yaml')
    const before = readFileSync(about, 'utf8')
    writeFileSync(about, before.replace(/compiledOn: \S+/, 'compiledOn: 2026-12-04'))
    const { problems, record } = checkRecord(directory)
    expect(problems).toEqual([])
    const added = record.events.find(({ id }) => id === 'jbic-loan-1201')
    expect(added?.figures[0]?.id).toBe('jbic-loan-1201.2026-12-01.loan')
  })
})
