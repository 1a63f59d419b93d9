import { describe, expect, it } from 'vitest'
import { changeOf } from '#domain/change.ts'
import type { Figure } from '#domain/figure.ts'
import { type PeriodKey, parsePeriod } from '#domain/period.ts'
import { MEASURES } from '#domain/softbank.ts'
import { yearSums } from '#domain/sums.ts'
import { quantity } from '#tests/support/mini-parts.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { FIGURES, figureIn, reportsWith, retold } from '#tests/support/retold.ts'

const told = (key: string, figures = FIGURES) => figureIn(figures, `softbank.${key}`)
const idsOf = (figures: readonly Figure[], wanted: (figure: Figure) => boolean) =>
  figures.filter(wanted).map(({ id }) => id)
const changeBetween = (now: string, before: string, figures = FIGURES) =>
  changeOf(told(now, figures), told(before, figures)).kind
const yearSumOf = (key: string, figures = FIGURES) =>
  yearSums(reportsWith(figures)).find(({ year }) => year.id === `softbank.${key}`)

/** Yen in units of 100 million, rounded, whatever the sign; null for anything else. */
function hundredMillions({ quantity: { kind, ...rest } }: Pick<Figure, 'quantity'>): bigint | null {
  if (kind !== 'money' || !('money' in rest) || rest.money.currency !== 'JPY') return null
  const { amount } = rest.money
  return ((amount < 0n ? -amount : amount) + 50_000_000n) / 100_000_000n
}

describe('SoftBank Corp. (9434) is another company than SoftBank Group (9984)', () => {
  const ITS_SALES = [16_586n, 51_950n]
  const takenForTheGroup = (figures: readonly Figure[]) =>
    idsOf(figures, ({ subject, ...each }) =>
      [each, ...each.alternatives].some((printing) => {
        const amount = hundredMillions(printing)
        return subject === 'softbank' && amount !== null && ITS_SALES.includes(amount)
      }),
    )

  it('so that its net sales are nowhere a figure of the Group', () => {
    expect(takenForTheGroup(FIGURES)).toEqual([])
    const [id, its] = ['softbank.fy2026q1.net-sales', quantity('1658.6bn JPY')] as const
    expect(takenForTheGroup(retold(id, { quantity: its }))).toEqual([id])
    const alternatives = told('fy2019q1.net-sales').alternatives.map((each) => ({
      ...each,
      quantity: quantity('5195bn JPY'),
    }))
    expect(takenForTheGroup(retold('softbank.fy2019q1.net-sales', { alternatives }))).toHaveLength(
      1,
    )
  })

  it('so that no document of its own supports a figure of the Group', () => {
    const itsOwn = (titles: readonly string[]) =>
      titles.filter((title) => /9434|SoftBank Corp\b|ソフトバンク株式会社/.test(title))
    const figures = FIGURES.filter(({ subject }) => subject === 'softbank')
    const cited = new Set(figures.flatMap(({ cites }) => cites.map(({ source }) => source)))
    const titles = RECORD.sources
      .filter(({ id }) => cited.has(id))
      .map(({ publisher, title, url }) => `${publisher}: ${title} ${url}`)
    expect(titles.length).toBeGreaterThan(80)
    expect(itsOwn(titles)).toEqual([])
    expect(itsOwn(['SoftBank Corp.: Q1 results', 'SoftBank Group Corp.: Q1'])).toHaveLength(1)
  })
})

describe('income of the Vision Funds segment is not the gain on their investments', () => {
  /** Gains worked out from a figure of another line or on another basis. */
  const mixed = (figures: readonly Figure[]) =>
    idsOf(figures, ({ measure, presentation, derivedFrom }) => {
      const inputs = derivedFrom.flatMap((id) => figures.find((each) => each.id === id) ?? [])
      return (
        measure === 'svf-investment-gain' &&
        inputs.some((each) => each.measure !== measure || each.presentation !== presentation)
      )
    })

  it('so that Q4 FY2024 has 26.1 and 177.2 as two lines', () => {
    const [income, gain] = ['svf-segment-income', 'svf-investment-gain'].map((measure) =>
      told(`fy2024q4.${measure}`),
    )
    expect([income?.asReported, gain?.asReported]).toEqual(['26.1bn JPY', '177.2bn JPY'])
    expect(income?.label).not.toEqual(gain?.label)
    expect([...(income?.alternatives ?? []), ...(gain?.alternatives ?? [])]).toEqual([])
  })

  it('so that no gain is worked out across two bases', () => {
    expect(mixed(FIGURES)).toEqual([])
    const derivedFrom = ['softbank.fy2025q2.svf-investment-gain']
    const id = 'softbank.fy2025q3.svf-investment-gain'
    expect(mixed(retold(id, { derivedFrom }))).toEqual([id])
  })

  it('so that the quarters of FY2025, two on each basis, do not add up to the year', () => {
    const year = 'fy2025.svf-investment-gain'
    expect(yearSumOf(year)?.onePresentation).toBe(false)
    expect(told(year).doesNotSum?.en).toContain('segment basis')
    const bases = ['q1', 'q2', 'q3', 'q4'].map((each) => told(`fy2025${each}.svf-investment-gain`))
    expect(bases.map(({ presentation }) => presentation)).toEqual([
      ...['svf-segment', 'svf-segment', 'svf-consolidated', 'svf-consolidated'],
    ])
  })

  it('so that a gain on one basis is not compared with one on the other', () => {
    for (const [now, before] of [
      ['fy2025q3.svf-investment-gain', 'fy2025q2.svf-investment-gain'],
      ['fy2025q4.svf-investment-gain', 'fy2024q4.svf-investment-gain'],
      ['fy2025.svf-investment-gain', 'fy2024.svf-investment-gain'],
    ] as const) {
      expect(changeBetween(now, before), now).toBe('not-compared')
      const asOne = retold(`softbank.${now}`, { presentation: told(before).presentation })
      expect(changeBetween(now, before, asOne), now).toBe('amount')
    }
  })
})

describe('income with non-controlling interests is not net income', () => {
  const PRESENTATION = 'with-non-controlling-interests'
  const withMinorities = (figures: readonly Figure[]) =>
    idsOf(
      figures,
      (each) =>
        each.measure === 'net-income' &&
        (each.presentation === PRESENTATION ||
          [1243n, 3289n].includes(hundredMillions(each) ?? 0n)),
    )

  it('so that 124.3 and 328.9 are no figure of the record', () => {
    expect(withMinorities(FIGURES)).toEqual([])
    const id = 'softbank.fy2019q3.net-income'
    expect(withMinorities(retold(id, { quantity: quantity('124.3bn JPY') }))).toEqual([id])
  })

  it.each([
    ['fy2019q3.net-income', '55.035bn JPY', '124.3bn JPY'],
    ['fy2023q4.net-income', '231.1bn JPY', '328.9bn JPY'],
  ])('but another printing of %s, said to be so', (key, attributable, other) => {
    expect(told(key).asReported).toBe(attributable)
    const printing = told(key).alternatives.find(({ asReported }) => asReported === other)
    expect(printing?.presentation).toBe(PRESENTATION)
    expect(printing?.label.en).toContain('non-controlling interests')
  })
})

describe('net sales of FY2018–FY2021 stand on several bases', () => {
  const isAround = ({ period }: Figure) => /^fy20(18|19|20|21)/.test(period ?? '')
  const unsaid = (figures: readonly Figure[]) =>
    idsOf(
      figures,
      (each) =>
        each.measure === 'net-sales' &&
        each.subject === 'softbank' &&
        isAround(each) &&
        each.quantity.kind !== 'missing' &&
        [each, ...each.alternatives].some(({ presentation }) => presentation === null),
    )

  it('and each of them, in every printing, says which', () => {
    expect(unsaid(FIGURES)).toEqual([])
    const id = 'softbank.fy2020q1.net-sales'
    expect(unsaid(retold(id, { presentation: null }))).toEqual([id])
  })

  it('and are compared only on one', () => {
    expect(changeBetween('fy2019.net-sales', 'fy2018.net-sales')).toBe('not-compared')
    expect(changeBetween('fy2020.net-sales', 'fy2019.net-sales')).toBe('amount')
    const sprint = retold('softbank.fy2019.net-sales', { presentation: 'incl-sprint' })
    expect(changeBetween('fy2020.net-sales', 'fy2019.net-sales', sprint)).toBe('not-compared')
  })

  it.each(['fy2019.net-sales', 'fy2020.net-sales'])(
    'and %s is the sum of quarters on one',
    (year) => {
      expect(yearSumOf(year)).toMatchObject({ agrees: true, onePresentation: true })
      const first = `softbank.${year.replace('.', 'q1.')}`
      const [other] = figureIn(FIGURES, first).alternatives
      if (!other) throw new RangeError(`${first} has one printing only`)
      const { presentation, quantity: sum } = other
      expect(yearSumOf(year, retold(first, { presentation, quantity: sum }))).toMatchObject({
        ...{ agrees: false, onePresentation: false },
      })
    },
  )
})

describe('the latest quarters are known only in part', () => {
  it('Q4 FY2025 is the year less nine months, and says so', () => {
    const { quantity: told4, formula, derivedFrom } = told('fy2025q4.net-income')
    expect(formula).toBe('5,002.271 − 3,172.653')
    expect(told4).toMatchObject({ money: { amount: 5_002_271_000_000n - 3_172_653_000_000n } })
    expect(derivedFrom).toContain('softbank.fy2025.net-income')
    expect(told('fy2025.net-income').asReported).toBe('5002.271bn JPY')
  })

  it('of Q1 FY2026 three lines are known, and 1,860 is none of them', () => {
    const report = RECORD.reports.find(({ period }) => period === ('fy2026q1' as PeriodKey))
    const lines = report?.figures.filter(({ measure }) => MEASURES.some((id) => id === measure))
    const known = lines?.filter(({ quantity: { kind } }) => kind !== 'missing')
    expect(known?.map(({ measure }) => measure)).toEqual(['net-income', 'nav', 'ltv'])
    const inSeries = (figures: readonly Figure[]) =>
      idsOf(
        figures,
        (each) => MEASURES.some((id) => id === each.measure) && hundredMillions(each) === 18_600n,
      )
    expect(inSeries(FIGURES)).toEqual([])
    const id = 'softbank.fy2026q1.investment-gain'
    expect(inSeries(retold(id, { quantity: quantity('1.86tn JPY') }))).toEqual([id])
    expect(told('fy2026q1.press-investment-gains').quantity).toEqual(quantity('1.86tn JPY'))
  })

  it('of Q2 FY2026 nothing is assessed, and nothing is zero', () => {
    const figures = FIGURES.filter(({ period }) => period === 'fy2026q2')
    expect(figures).toHaveLength(MEASURES.length)
    for (const { quantity: each, asReported } of figures) {
      expect([each, asReported]).toEqual([{ kind: 'missing', reason: 'not-assessed' }, null])
    }
  })
})

describe('earnings per share before and after the split of January 2026', () => {
  const SPLIT_TOLD = parsePeriod('fy2025q3')?.end ?? ''
  const unsaid = (figures: readonly Figure[]) =>
    idsOf(figures, ({ measure, period, presentation, quantity: { kind } }) => {
      const end = parsePeriod(period ?? '')?.end ?? ''
      const right = end < SPLIT_TOLD ? 'pre-split-2026' : 'post-split-2026'
      return measure === 'eps' && kind !== 'missing' && presentation !== right
    })

  it('each say on which side they stand', () => {
    expect(unsaid(FIGURES)).toEqual([])
    expect(unsaid(retold('softbank.fy2024q4.eps', { presentation: null }))).toHaveLength(1)
  })

  it('are not compared as they are', () => {
    expect(changeBetween('fy2025q3.eps', 'fy2024q3.eps')).toBe('not-compared')
    const asOne = retold('softbank.fy2025q3.eps', { presentation: 'pre-split-2026' })
    expect(changeBetween('fy2025q3.eps', 'fy2024q3.eps', asOne)).toBe('measurement')
  })
})
