import { describe, expect, it } from 'vitest'
import type { Figure } from '#domain/figure.ts'
import type { Report } from '#domain/softbank.ts'
import { toPerShare } from '#features/softbank/means/per-share-view.ts'
import { toPeriodView } from '#features/softbank/period/view.ts'
import { toStatementsView } from '#features/softbank/statements/view.ts'
import { toLadder } from '#features/vehicle/ladder/ladder-view.ts'
import { plainOf } from '#tests/support/linked-words.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { realSoftbank, realSoftbankReader } from '#tests/support/real-softbank.ts'

const FACTS = realSoftbank()
const NOT_COMPARED = 'not compared: two presentations'

/** The facts with one figure of a quarter or year as it would read if someone had fallen into a trap. */
function fallen(key: string, change: Partial<Figure>): typeof FACTS {
  const id = `softbank.${key}`
  const mend = (reports: readonly Report[]): Report[] =>
    reports.map((report) => ({
      ...report,
      figures: report.figures.map((each) => (each.id === id ? { ...each, ...change } : each)),
    }))
  return { ...FACTS, quarters: mend(FACTS.quarters), years: mend(FACTS.years) }
}

function page(key: string, facts = FACTS) {
  const view = toPeriodView(key, facts, realSoftbankReader('en', `/softbank/${key}`))
  if (!view) throw new RangeError(`no page of ${key}`)
  return view
}

/** How a line moved on the year and on the quarter before, as the page of a period says it. */
function moved(key: string, measure: string, facts = FACTS): readonly string[] {
  const row = page(key, facts).lines.rows.find((each) => each.key === measure)
  if (!row) throw new RangeError(`${key} has no ${measure}`)
  return [row.year.change, row.quarter.change]
}

const sumOf = (key: string, facts = FACTS) => {
  const { sums } = toStatementsView(facts, realSoftbankReader('en', '/softbank/statements'))
  const row = sums.rows.find((each) => each.key === `softbank.${key}`)
  return row && { ...row, finding: plainOf(row.finding) }
}

describe('the page of a period', () => {
  it('does not compare gains of the Vision Funds on two bases', () => {
    expect(moved('fy2025q3', 'svf-investment-gain')).toEqual([NOT_COMPARED, NOT_COMPARED])
    expect(moved('fy2025q4', 'svf-investment-gain')[0]).toBe(NOT_COMPARED)
    expect(moved('fy2025', 'svf-investment-gain')[0]).toBe(NOT_COMPARED)
    const asOne = fallen('fy2025q3.svf-investment-gain', { presentation: 'svf-segment' })
    expect(moved('fy2025q3', 'svf-investment-gain', asOne)).not.toContain(NOT_COMPARED)
  })

  it('does not compare earnings per share across the split', () => {
    expect(moved('fy2025q3', 'eps')[0]).toBe(NOT_COMPARED)
    const asOne = fallen('fy2025q3.eps', { presentation: 'pre-split-2026' })
    expect(moved('fy2025q3', 'eps', asOne)[0]).not.toBe(NOT_COMPARED)
  })

  it('does not compare net sales with and without Sprint', () => {
    expect(moved('fy2019', 'net-sales')[0]).toBe(NOT_COMPARED)
    expect(moved('fy2020', 'net-sales')[0]).toBe('+7.4%')
    const sprint = fallen('fy2020.net-sales', { presentation: 'incl-sprint' })
    expect(moved('fy2020', 'net-sales', sprint)[0]).toBe(NOT_COMPARED)
  })

  it('shows the income that counts minorities as another printing, never as the figure', () => {
    for (const [key, own, other] of [
      ['fy2019q3', '55.0', '124.3'],
      ['fy2023q4', '231.1', '328.9'],
    ] as const) {
      const { lines, printings } = page(key)
      expect(lines.rows.find((row) => row.key === 'net-income')?.now.text).toBe(own)
      const printed = printings.find((each) => each.key === `softbank.${key}.net-income`)
      const all = printed ? [printed.first, ...printed.since] : []
      const minorities = all.find(({ text }) => text.includes(other))
      expect(minorities?.presentation, key).toBe('with non-controlling interests')
    }
  })

  it('calls Q4 FY2025 derived, with its sum', () => {
    const net = page('fy2025q4').heads.find(({ figure }) => figure.id.endsWith('.net-income'))
    expect(net?.figure).toMatchObject({ value: '1829618000000', derived: 'derived' })
    const reported = fallen('fy2025q4.net-income', { formula: null })
    const [head] = page('fy2025q4', reported).heads
    expect(head?.figure.derived).toBeNull()
  })

  it('keeps 1,860 of Q1 FY2026 out of the lines, and says it beside them', () => {
    const { lines, also } = page('fy2026q1')
    expect(lines.rows.map(({ now }) => now.value)).not.toContain('1860000000000')
    expect(lines.missing.map(({ figure }) => figure.id)).toContain(
      'softbank.fy2026q1.investment-gain',
    )
    const beside = also.flatMap(({ figures }) => figures.map(({ figure }) => figure.value))
    expect(beside).toContain('1860000000000')
  })

  it('says of Q2 FY2026 that nothing is assessed, and shows no zero', () => {
    const { lines, status } = page('fy2026q2')
    expect(status).not.toBeNull()
    expect(lines.rows).toEqual([])
    expect(lines.missing).toHaveLength(FACTS.measures.length)
    for (const { figure } of lines.missing) {
      expect([figure.text, figure.value]).toEqual(['not assessed', ''])
    }
  })
})

describe('the sums of quarters', () => {
  it('of the gains of FY2025 are said to stand on two bases', () => {
    expect(sumOf('fy2025.svf-investment-gain')?.finding).toContain('on the segment basis')
    const unsaid = fallen('fy2025.svf-investment-gain', { doesNotSum: null })
    expect(sumOf('fy2025.svf-investment-gain', unsaid)?.finding).not.toContain('basis')
  })

  it('of net sales add up on one basis, and say so where they did not', () => {
    expect(sumOf('fy2019.net-sales')?.finding).toBe('adds up')
    const [other] =
      FACTS.quarters
        .flatMap(({ figures }) => figures)
        .find(({ id }) => id === 'softbank.fy2019q1.net-sales')?.alternatives ?? []
    if (!other) throw new RangeError('one printing only')
    const { presentation, quantity } = other
    const mixed = fallen('fy2019q1.net-sales', { presentation, quantity })
    expect(sumOf('fy2019.net-sales', mixed)).toMatchObject({ agrees: false })
  })
})

describe('NAV per share', () => {
  it('from before the split is also told on today’s shares', () => {
    const context = realSoftbankReader('en', '/softbank/means')
    const { rows, split } = toPerShare(FACTS.holdings, FACTS.breaks, context)
    expect(split).toContain('four-for-one')
    const before = rows.filter(({ key }) => key < 'softbank-2026-01-01')
    expect(before.length).toBeGreaterThan(0)
    for (const { adjusted, key } of before) expect(adjusted, key).not.toBeNull()
    const unknown = toPerShare(FACTS.holdings, [], context)
    expect(unknown.rows.every(({ adjusted }) => adjusted === null)).toBe(true)
  })
})

describe('the ladder of the vehicle', () => {
  it('has the loans signed and those announced apart, each said to be a joint total', () => {
    const vehicle = RECORD.vehicles.find(({ id }) => id === 'us-japan-vehicle')
    if (!vehicle) throw new RangeError('the record has the vehicle')
    const rows = toLadder({ ...RECORD, vehicle, latest: null }, realReader('en'))
    const financed = rows.filter(({ rung }) => rung === 'financed')
    expect(financed.map(({ figure }) => figure?.value)).toEqual(['340000000000', '700000000000'])
    expect(financed[0]?.note).toContain('Joint total of JBIC and private banks')
    expect(financed[1]?.note).toMatch(
      /^Announced; no headline says .* signed\. Joint total of JBIC/,
    )
    expect(rows.map(({ figure }) => figure?.value)).not.toContain('1040000000000')
  })
})
