import { type Comparison, inSpan, MOST_PERIODS } from '#domain/comparison.ts'
import type { Day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { type FiscalPeriod, parsePeriod } from '#domain/period.ts'
import { isAmount } from '#domain/sums.ts'
import type { KnownPeriods } from './question-periods.ts'

export type PresetKey = 'latest' | 'same-quarter' | 'last-8' | 'vision-fund-2' | 'losses'

export interface Preset {
  readonly key: PresetKey
  readonly comparison: Comparison
}

interface PresetFacts {
  readonly known: KnownPeriods
  readonly figures: ReadonlyMap<string, Figure>
  /** The day Vision Fund 2 was announced; null while the edition does not know of it. */
  readonly visionFund2: Day | null
}

/** Comparisons that readers come for, with the lines and the currency of the one on the page. Those an edition cannot fill are left out. */
export function presetsOf({ known, figures, visionFund2 }: PresetFacts, now: Comparison): Preset[] {
  const { latest } = known
  if (latest === null) return []
  const told = known.quarters.filter(({ end }) => end <= latest.end)
  const same = told.filter(({ part }) => part === latest.part)
  const closing = told.filter(({ part }) => part === 'q4')
  const since = visionFund2 && told.filter(({ end }) => end >= visionFund2)
  const losses = known.years.filter(({ key }) => {
    const figure = figures.get(`softbank.${key}.net-income`)
    return figure && isAmount(figure) && figure.quantity.money.amount < 0n
  })
  const preset = (
    key: PresetKey,
    periods: readonly FiscalPeriod[],
    rest: Partial<Comparison> = {},
  ) => {
    const span = key === 'losses' ? 'year' : 'quarter'
    const base = { ...now, span, against: span === 'year' ? 'year' : now.against } as const
    const comparison: Comparison = { ...base, periods, ...rest }
    return periods.length < 2 && key !== 'losses'
      ? []
      : periods.length === 0
        ? []
        : [{ key, comparison }]
  }
  return [
    ...preset('latest', same.slice(-2)),
    ...preset('same-quarter', closing.slice(-MOST_PERIODS)),
    ...preset('last-8', told.slice(-8)),
    ...preset('vision-fund-2', since ?? []),
    ...preset('losses', losses.slice(-MOST_PERIODS), { measures: ['net-income'], against: 'year' }),
  ]
}

/** The periods of an edition's reports, and the last one whose net income is known. */
export function knownPeriods(
  quarterKeys: readonly string[],
  yearKeys: readonly string[],
  figures: ReadonlyMap<string, Figure>,
): KnownPeriods {
  const [quarters, years] = [quarterKeys, yearKeys].map((keys) =>
    keys.flatMap((key) => parsePeriod(key) ?? []),
  )
  const latest = quarters?.findLast(({ key }) => {
    const figure = figures.get(`softbank.${key}.net-income`)
    return figure !== undefined && isAmount(figure)
  })
  return {
    quarters: quarters ?? [],
    years: years ?? [],
    latest: latest ? inSpan(latest, 'quarter') : null,
  }
}
