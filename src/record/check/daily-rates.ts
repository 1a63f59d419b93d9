import { type Day, daysBetween, isDay } from '#domain/day.ts'
import {
  compareDecimals,
  type Decimal,
  divideRounded,
  formatDecimal,
  parseDecimal,
  rescale,
} from '#domain/decimal.ts'
import type { Place, Problem } from '../problem.ts'
import type { RecordFiles } from '../read.ts'
import type { WrittenRates } from '../schema/sources.ts'

type Series = readonly { readonly day: Day; readonly text: string; readonly value: Decimal }[]

/** No holiday closes the market for longer. */
const LONGEST_GAP = 7
const MEAN_SCALE = 4

/** The series has no hole and is in order of time, and the days and daily means of rates.yaml follow from it. */
export function checkDailyRates({ files, singles }: RecordFiles): Problem[] {
  const [daily, rates] = [singles['daily-rates'], singles.rates]
  if (!daily) return []
  const series = Object.entries(daily).flatMap(([day, text]) => {
    const value = parseDecimal(text)
    return isDay(day) && value ? [{ day, text, value }] : []
  })
  const place = (kind: 'daily-rates' | 'rates', path: readonly PropertyKey[]): Place =>
    files.find((each) => each.kind === kind)?.file.place(path) ?? NOWHERE
  const steps = checkSteps(series).map(({ at, ...problem }) => ({
    ...problem,
    place: place('daily-rates', [at]),
  }))
  if (!rates) return steps
  const followed = [...checkDays(series, rates), ...checkMeans(series, rates)]
  return [
    ...steps,
    ...followed.map(({ path, ...rest }) => ({ ...rest, place: place('rates', path) })),
  ]
}

const NOWHERE: Place = { file: 'daily-rates.yaml', line: 1, column: 1 }

type Said = Omit<Problem, 'place'>

function checkSteps(series: Series): (Said & { readonly at: Day })[] {
  return series.flatMap(({ day: at }, index) => {
    const before = series[index - 1]?.day
    if (before === undefined) return []
    const gap = daysBetween(before, at)
    if (gap > 0 && gap <= LONGEST_GAP) return []
    const what =
      gap > 0 ? `${at}: no rate for ${gap} days, since ${before}` : `${at}: stands after ${before}`
    const expected = `days in order of time, none more than ${LONGEST_GAP} days after the one before`
    return [{ at, what, expected, example: '2025-05-23: 142.61' }]
  })
}

type AtPath = Said & { readonly path: readonly PropertyKey[] }

function checkDays(series: Series, { days }: WrittenRates): AtPath[] {
  return days.flatMap(({ day, observed, rate }, index) => {
    const last = series.findLast((each) => each.day <= day)
    const written = parseDecimal(rate)
    const example = last
      ? `- { day: ${day}, observed: ${last.day}, rate: ${last.text} }`
      : 'a day from the first of daily-rates.yaml on'
    if (last?.day !== observed) {
      const what = `observed: ${observed} is not the last published day up to ${day}`
      const expected = `a day of daily-rates.yaml: ${last?.day ?? 'it has none so early'}`
      return [{ path: ['days', index, 'observed'], what, expected, example }]
    }
    // What is not above zero is a problem already named.
    if (!written || written.digits <= 0n || compareDecimals(written, last.value) === 0) return []
    const what = `rate: ${rate} for ${day}, but daily-rates.yaml has ${last.text} on ${observed}`
    return [{ path: ['days', index, 'rate'], what, expected: 'the published rate', example }]
  })
}

/** Means of the daily rates are computed anew; those the Federal Reserve published itself stand as they are. */
function checkMeans(series: Series, { averages }: WrittenRates): AtPath[] {
  const [first, last] = [series.at(0)?.day, series.at(-1)?.day]
  if (!first || !last) return []
  return averages.flatMap(({ start, end, rate, from, observations }, index) => {
    if (from !== 'daily' || start < first || end > last) return []
    const within = series.filter(({ day }) => day >= start && day <= end)
    const mean = formatDecimal(meanOf(within.map(({ value }) => value)))
    const written = parseDecimal(rate)
    const same = written && compareDecimals(written, parseDecimal(mean) ?? written) === 0
    if (same && within.length === observations) return []
    const what = `rate: ${rate} as the mean of ${observations} daily rates, ${start}/${end}`
    const expected = `the mean of the ${within.length} daily rates, ${mean}`
    const example = `rate: ${mean}, from: daily, observations: ${within.length}`
    return [{ path: ['averages', index, 'rate'], what, expected, example }]
  })
}

/** Exact, rounded once, half away from zero, to four decimals. */
function meanOf(values: readonly Decimal[]): Decimal {
  const scale = Math.max(MEAN_SCALE, ...values.map((value) => value.scale))
  const sum = values.reduce((total, value) => total + rescale(value, scale).digits, 0n)
  const count = BigInt(Math.max(values.length, 1))
  const digits = divideRounded(sum, count * 10n ** BigInt(scale - MEAN_SCALE))
  return { digits, scale: MEAN_SCALE }
}
