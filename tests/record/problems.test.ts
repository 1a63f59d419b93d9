import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '#record/check.ts'
import { changeFile, copyOfRecord, REAL_RECORD } from '#tests/support/record-dir.ts'
import { breakSixThings } from '#tests/support/six-problems.ts'

const problem = (what: string, expected: string, example: string) =>
  new RegExp(`${what}\n +expected: ${expected}\n +example: +${example}`)

/** What is said of each of the six. */
const SAID = {
  date: problem('on: "2025-07-32" is not accepted', 'a date as precise .*', '2025-07-22'),
  source: problem(
    'no source has the id "t-room-us-2025-07-24"',
    '.*perhaps t-room-us-2025-07-23',
    'ft-2025-05-24',
  ),
  translation: problem('ja: the Japanese sentence is missing', 'every .* both languages', 'ja: '),
  yen: problem(
    '"421800000000.5 JPY" is a fraction .* JPY',
    'a whole number of yen',
    '517.18bn JPY',
  ),
  id: problem('"masayoshi-son-leads-joint-fund" is already taken', '.*relations.yaml:2\\)', 'id: '),
  sum: problem('fy2023.net-income: its .* off the year', '.*or a declared reason', 'doesNotSum: '),
}

/** Runs `npm run record:check <directory>` as a process of its own. */
function check(directory: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/check.ts', directory],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

/** The places of the problems, as printed. */
function placesIn(stderr: string): string[] {
  return stderr.split('\n').flatMap((line) => /^\S+\.yaml:\d+:\d+(?= {2})/.exec(line) ?? [])
}

describe('the check of the record', () => {
  it('finds the record right, and says what is in it', () => {
    const { status, stdout, stderr } = check(REAL_RECORD)
    expect(stderr).toBe('')
    expect(stdout).toContain('The record is right: ')
    expect(status).toBe(0)
  })

  it('finds six things wrong at once, each at its place, with what was expected and an example', () => {
    const directory = copyOfRecord()
    const places = breakSixThings(directory)
    const { status, stderr } = check(directory)
    expect(placesIn(stderr)).toEqual(Object.values(places).toSorted())
    for (const [thing, place] of Object.entries(places)) {
      const printed = stderr
        .slice(stderr.indexOf(`${place}  `))
        .split('\n')
        .slice(0, 3)
      expect(printed.join('\n'), thing).toMatch(SAID[thing as keyof typeof SAID])
    }
    expect(stderr).toContain('6 problems in the record.')
    expect(status).toBe(1)
  })

  it('a Japanese sentence missing from a measure is one problem, not one for each quarter', () => {
    const directory = copyOfRecord()
    const name = 'softbank/measures.yaml'
    const [label = ''] = /, ja: [^}]+/.exec(readFileSync(join(directory, name), 'utf8')) ?? []
    changeFile(directory, name, label, ' ')
    expect(checkRecord(directory).problems).toHaveLength(1)
  })

  it('a file that cannot be read is one problem, not one for each name in it', () => {
    const directory = copyOfRecord()
    changeFile(directory, 'sources.yaml', '- id: ft-2025-05-24\n', '- id: {ft-2025-05-24\n')
    const files = checkRecord(directory).problems.map(({ place }) => place.file)
    expect(new Set(files)).toEqual(new Set(['sources.yaml']))
  })
})
