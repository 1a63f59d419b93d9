import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkRecord } from '#record/check.ts'
import { formatProblem } from '#record/problem.ts'
import { changeFile, REAL_RECORD } from '#tests/support/record-dir.ts'

const PRESS = 'softbank/press.yaml'

/** The files that sentences are checked with, alone: names of sources lead nowhere in them. */
function fewFiles(): string {
  const directory = mkdtempSync(join(tmpdir(), 'press-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const part of ['record.yaml', 'rates.yaml', 'softbank']) {
    cpSync(join(REAL_RECORD, part), join(directory, part), { recursive: true })
  }
  return directory
}

function problemsIn(directory: string): string[] {
  const { problems } = checkRecord(directory)
  return problems.filter(({ what }) => /^(rating|formula|printed):/.test(what)).map(formatProblem)
}

/** What the check says once a passage of one sentence is replaced, and the line that passage is in. */
function problemsAfter(id: string, passage: string, by: string) {
  const directory = fewFiles()
  const text = readFileSync(join(directory, PRESS), 'utf8')
  const entry = text.split(/^(?=- id: )/m).find((each) => each.startsWith(`- id: ${id}\n`)) ?? ''
  const start = changeFile(directory, PRESS, entry, entry.replace(passage, by))
  const [before = ''] = entry.split(passage)
  const line = start + before.split('\n').length - 1
  return { line, told: problemsIn(directory) }
}

it('the sentences of the record have no problem', () => {
  expect(problemsIn(fewFiles())).toEqual([])
})

describe('a verdict that its numbers contradict', () => {
  it.each([
    [
      'mint-124',
      'supported',
      'partly-wrong',
      /"partly-wrong", though 1 of 1 .*\n.*at least one .* does not agree/,
    ],
    [
      'mint-usd',
      'mostly-supported',
      'supported',
      /"supported", though 1 of 2 .*\n.*every printed number agrees/,
    ],
    [
      'mint-vf',
      'missing-context',
      'wrong',
      /"wrong", though 1 of 2 .*\n.*no printed number agrees/,
    ],
    [
      'flash-19',
      'partly-wrong',
      'missing-context',
      /though 0 of 1 .*\n.*one .* agrees and one does not/,
    ],
    [
      'bd-fourth',
      'supported',
      'undecided',
      /though 1 of 1 .*\n.*no printed number can be compared/,
    ],
  ])('of %s is reported at its place', (id, rating, wrong, said) => {
    const { line, told } = problemsAfter(id, `rating: ${rating}`, `rating: ${wrong}`)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(said)
    expect(told[0]).toContain(`${PRESS}:${line}:11  rating: `)
  })

  it('is found too where the print is changed', () => {
    const { told } = problemsAfter('mint-124', 'printed: 124 %', 'printed: 125 %')
    expect(told.join()).toContain('"supported", though 0 of 1 printed numbers agree')
  })
})

describe('a formula', () => {
  const income = 'softbank.fy2024q4.svf-segment-income'

  it.each([
    ['mint-124', 'growth(', 'grow(', /"grow" is no function\n.*one of growth, usd, .*\n.*growth\(/],
    ['mint-124', 'fy2023q4', 'fy2013q4', /no figure has the id "softbank\.fy2013q4\.net-income"/],
    [
      'zdnet-124',
      '[with-non-',
      '[without-',
      /net-income\[without-controlling-interests\] has no number/,
    ],
    [
      'bd-fourth',
      'softbank.fy2025q1.net-income, ',
      '',
      /do not follow each other\n.*every quarter/,
    ],
    ['mint-vf', income, 'softbank.fy2024q4.ltv', /not every figure is one amount of money/],
  ])('of %s with %s wrong is reported at its place', (id, passage, by, said) => {
    const { told } = problemsAfter(id, passage, by)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(said)
    expect(told[0]).toMatch(/^softbank\/press\.yaml:\d+:16 {2}formula: /)
  })

  it('says which rate it needs and the record has not', () => {
    const directory = fewFiles()
    const line = '  - { day: 2025-05-13, observed: 2025-05-13, rate: 147.75 }\n'
    changeFile(directory, 'rates.yaml', line, '')
    expect(problemsIn(directory).join()).toContain(
      'formula: rates.yaml has no rate for softbank.fy2024q4.net-income',
    )
  })
})

describe('a print', () => {
  it('is in the unit its formula gives', () => {
    const { line, told } = problemsAfter('mint-124', '124 %', '124bn JPY')
    expect(told[0]).toContain(`${PRESS}:${line}:16  printed: "124bn JPY", but the formula gives %`)
  })

  it('has no more digits than the figures of its formula', () => {
    const { told } = problemsAfter('mint-fy', '1.15tn JPY', '1.15332tn JPY')
    expect(told[0]).toContain('"1.15332tn JPY" has more digits than the figures')
  })

  it('is one number', () => {
    const { told } = problemsAfter('mint-124', '124 %', '123..124 %')
    expect(told[0]).toContain('printed: "123..124 %" is a range')
  })
})
