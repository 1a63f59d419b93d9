import { abs } from './decimal.ts'
import type { Figure } from './figure.ts'
import { parsePeriod, quartersOf } from './period.ts'
import type { Amount } from './quantity.ts'
import type { Report } from './softbank.ts'

/** A figure that is one amount of money. */
export type AmountFigure = Figure & { readonly quantity: Amount }

/** A year beside the sum of its four quarters. All amounts are in minor units. */
export interface YearSum {
  readonly year: AmountFigure
  readonly quarters: readonly AmountFigure[]
  readonly sum: bigint
  /** The year less the sum. */
  readonly difference: bigint
  /** The sum of the half-precisions of the year and its quarters. */
  readonly tolerance: bigint
  readonly agrees: boolean
  /** False where the five figures are not on one accounting presentation. */
  readonly onePresentation: boolean
}

/** Every year and flow measure of which the year and all four quarters are known as amounts. */
export function yearSums(reports: readonly Report[]): YearSum[] {
  const figures = reports.flatMap((report) => report.figures)
  return figures.flatMap((year) => {
    if (!isSummedYear(year)) return []
    const quarters = quartersOfYear(year, figures)
    return quarters.length === 4 ? [compare(year, quarters)] : []
  })
}

/** A flow of a whole year given as an amount: the only figures quarters are added up to. */
export function isSummedYear(figure: Figure): figure is AmountFigure {
  const period = figure.period === null ? null : parsePeriod(figure.period)
  return period?.part === 'year' && figure.basis === 'flow' && isAmount(figure)
}

/** The quarters of a year's figure that are known as amounts, first to last. */
export function quartersOfYear(year: Figure, figures: readonly Figure[]): AmountFigure[] {
  const period = year.period === null ? null : parsePeriod(year.period)
  if (period === null) return []
  return quartersOf(period.fiscalYear).flatMap(({ key }) => {
    const id = `${year.subject}.${key}.${year.measure}`
    const quarter = figures.find((figure) => figure.id === id)
    return quarter && isAmount(quarter) ? [quarter] : []
  })
}

export function isAmount(figure: Figure): figure is AmountFigure {
  return figure.quantity.kind === 'money'
}

function compare(year: AmountFigure, quarters: readonly AmountFigure[]): YearSum {
  const all = [year, ...quarters]
  const sum = quarters.reduce((total, { quantity }) => total + quantity.money.amount, 0n)
  const precision = all.reduce((total, { quantity }) => total + quantity.precision, 0n)
  const difference = year.quantity.money.amount - sum
  const tolerance = (precision + 1n) / 2n
  return {
    year,
    quarters,
    sum,
    difference,
    tolerance,
    agrees: abs(difference) <= tolerance,
    onePresentation: new Set(all.map(({ presentation }) => presentation)).size === 1,
  }
}
