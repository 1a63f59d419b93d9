import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { formatDecimal } from '#domain/decimal.ts'
import { officesOn } from '#domain/office.ts'
import { parsePeriod, quartersOf } from '#domain/period.ts'
import { figuresOf } from '#record/check/figures.ts'
import { checkRecord } from '#record/check.ts'
import { jsonSchemas } from '#record/json-schema.ts'
import { formatProblem } from '#record/problem.ts'
import { REAL_RECORD } from '#tests/support/record-dir.ts'

const { record, problems } = checkRecord(REAL_RECORD)
const figures = new Map(figuresOf(record).map((figure) => [figure.id, figure]))
const quarters = record.reports.filter(({ period }) => /q\d$/.test(period))
const years = record.reports.filter(({ period }) => parsePeriod(period)?.part === 'year')

describe('the record as a whole', () => {
  it('has no problems', () => {
    expect(problems.map(formatProblem)).toEqual([])
  })

  it.each([
    ['events', record.events, 153],
    ['claims', record.claims, 44],
    ['projects', record.projects, 29],
    ['terms of the memorandum', record.terms, 37],
    ['instruments', record.instruments, 14],
    ['people and institutions told in full', record.parties.filter(({ short }) => !short), 60],
    ['short entries', record.parties.filter(({ short }) => short), 35],
    ['relations', record.relations, 96],
    ['press sentences', record.pressChecks, 15],
    ['contradictions', record.contradictions, 30],
    ['sovereign funds', record.funds.filter(({ group }) => group === 'sovereign'), 12],
    ['funds beside them', record.funds.filter(({ group }) => group === 'comparison'), 6],
    ['bi-national funds', record.funds.filter(({ group }) => group === 'binational'), 30],
    ['macro figures', record.macro, 70],
    ['years', years, 11],
  ])('holds its %s', (_, list, least) => {
    expect(list.length).toBeGreaterThanOrEqual(least)
  })

  it('follows both vehicles, and keeps them apart', () => {
    expect(record.vehicles.map(({ id }) => id)).toEqual(['joint-fund', 'us-japan-vehicle'])
    const [fund] = record.vehicles
    expect(fund?.stages.map(({ state }) => state)).toEqual(['reported'])
  })

  it('names the sources of every figure that has a value', () => {
    const unsourced = [...figures.values()].filter(
      ({ quantity, cites }) => quantity.kind !== 'missing' && cites.length === 0,
    )
    expect(unsourced.map(({ id }) => id)).toEqual([])
  })

  it('adds no project that is only a candidate to the money ladder', () => {
    const candidates = record.projects.filter(({ batch }) => batch.includes('candidate'))
    const rungs = candidates.flatMap((project) => project.figures.flatMap(({ rung }) => rung ?? []))
    expect(rungs).toEqual([])
  })

  it('keeps the JSON Schemas for editors as the check has them', () => {
    for (const [kind, schema] of Object.entries(jsonSchemas())) {
      const file = `${REAL_RECORD}/schemas/${kind}.json`
      const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
      expect(kept, `${file}: npx tsx src/cli/schemas.ts`).toEqual(
        JSON.parse(JSON.stringify(schema)),
      )
    }
  })
})

describe('SoftBank Group', () => {
  it('has 29 quarters with results and one that is not assessed', () => {
    const expected = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) =>
      quartersOf(year).map(({ key }) => key),
    )
    expect(quarters.map(({ period }) => period)).toEqual(expected.slice(0, 30))
    expect(
      quarters.filter(({ resultsOn }) => resultsOn === null).map(({ period }) => period),
    ).toEqual(['fy2026q2'])
  })

  it('has every figure of July–September 2026 as not assessed, none as zero', () => {
    const reasons = quarters.at(-1)?.figures.map(({ quantity }) => quantity) ?? []
    expect(reasons).toHaveLength(12)
    expect(new Set(reasons.map((each) => each.kind === 'missing' && each.reason))).toEqual(
      new Set(['not-assessed']),
    )
  })

  it.each([
    ['fy2024q4.net-income', '517.18bn JPY'],
    ['fy2024q4.svf-segment-income', '26.1bn JPY'],
    ['fy2024q4.svf-investment-gain', '177.2bn JPY'],
    ['fy2024.net-income', '1153.3bn JPY'],
    ['fy2023.net-income', '-227.646bn JPY'],
    ['fy2023q4.net-income', '231.1bn JPY'],
    ['fy2026q1.net-income', '347.3bn JPY'],
    ['fy2025q1.net-income', '421.8bn JPY'],
  ])('reported %s of %s', (id, value) => {
    expect(figures.get(`softbank.${id}`)?.asReported).toBe(value)
  })

  it('has a line for every measure of every quarter, missing ones with their reason', () => {
    const gaps = quarters.flatMap(({ period, figures: told }) =>
      record.measures
        .filter(({ id }) => !told.some(({ measure }) => measure === id))
        .map(({ id }) => `${period}.${id}`),
    )
    expect(gaps).toEqual([])
  })
})

describe('rates', () => {
  const days = new Map(
    record.rates.flatMap((rate) => (rate.kind === 'day' ? [[rate.start, rate] as const] : [])),
  )
  const means = new Map(record.rates.map((rate) => [`${rate.start}/${rate.end}`, rate]))

  it('are those of the Federal Reserve', () => {
    const fifth = days.get(day('2025-05-13'))
    const mean = means.get('2025-01-01/2025-03-31')
    expect(fifth && formatDecimal(fifth.value)).toBe('147.75')
    expect(mean && formatDecimal(mean.value)).toMatch(/^152\.(39|40)/)
    expect(mean?.observations).toBe(61)
  })

  it('are there for the end and the results day of every quarter, and as its mean', () => {
    const wanted = quarters.flatMap(({ period, resultsOn }) => {
      const fiscal = parsePeriod(period)
      if (fiscal === null || fiscal.end > '2026-09-25') return []
      const span = means.has(`${fiscal.start}/${fiscal.end}`) ? [] : [`mean of ${period}`]
      return [
        ...[fiscal.end, resultsOn].filter((each) => each !== null && !days.has(each)),
        ...span,
      ]
    })
    expect(wanted).toEqual([])
  })

  it('were observed on their day or shortly before, never after', () => {
    for (const { start, observedOn } of days.values()) {
      expect(observedOn !== null && observedOn <= start).toBe(true)
      const gap = Date.parse(start) - Date.parse(observedOn ?? '')
      expect(gap / 86_400_000, start).toBeLessThanOrEqual(5)
    }
  })
})

describe('offices', () => {
  const titlesOn = (id: string, on: string) =>
    officesOn(record.parties.find((party) => party.id === id)?.offices ?? [], day(on)).map(
      ({ title }) => title.en,
    )

  it('on the day after the report Kato is finance minister and Ishiba prime minister', () => {
    expect(titlesOn('katsunobu-kato', '2025-05-25')).toContain('Minister of Finance')
    expect(titlesOn('shigeru-ishiba', '2025-05-25')).toContain('Prime Minister')
    expect(titlesOn('sanae-takaichi', '2025-05-25')).toEqual([])
  })

  it('a year later Takaichi is prime minister and Kato is not finance minister', () => {
    expect(titlesOn('sanae-takaichi', '2026-05-25')).toEqual(['Prime Minister (105th)'])
    expect(titlesOn('katsunobu-kato', '2026-05-25')).toEqual([])
  })
})
