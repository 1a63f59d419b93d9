import type { Day } from '#domain/day.ts'
import { formatDecimal } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { toPlain } from '#domain/money.ts'
import { parsePeriod } from '#domain/period.ts'
import type { TheRecord } from '#domain/record.ts'
import { yearSums } from '#domain/sums.ts'
import { firstDay, lastDay, type When, writeWhen } from '#domain/when.ts'
import type { Problem } from '../problem.ts'
import { figureKey, figuresOf } from './figures.ts'

/** A problem of a fact, before its place is looked up: `kind:id`, or a figure's `kind:id:measure`. */
export type FactProblem = Omit<Problem, 'place'> & { readonly fact: string }

/** The rules no single entry can show: clocks, labels, sums, coverage of the rates. */
export function checkFacts(record: TheRecord): FactProblem[] {
  return [
    ...record.events.flatMap(checkEventClock),
    ...figuresOf(record).flatMap(checkPeriodClock),
    ...duplicateFigures(figuresOf(record)),
    ...checkSums(record),
    ...checkClaims(record),
    ...checkCompiled(record),
  ]
}

/** An observed thing cannot be known before it was so; an uncertain day counts from its first. */
function earliestKnown(on: When): Day {
  return on.kind === 'day' || on.kind === 'instant' || on.kind === 'span'
    ? lastDay(on)
    : firstDay(on)
}

function checkEventClock(event: TheRecord['events'][number]): FactProblem[] {
  if (event.scheduled || event.knownOn >= earliestKnown(event.on)) return []
  return [
    {
      fact: `event:${event.id}`,
      what: `knownOn: ${event.knownOn} is before the event itself (${writeWhen(event.on)})`,
      expected:
        'the day it became public, never before the day it happened (a month counts from its end)',
      example: `knownOn: ${earliestKnown(event.on)}`,
    },
  ]
}

function checkPeriodClock(figure: Figure): FactProblem[] {
  const period = figure.period === null ? null : parsePeriod(figure.period)
  if (period === null || figure.quantity.kind === 'missing') return []
  const { cites } = figure
  const early = cites.length > 0 && cites.every((cite) => cite.knownOn < period.end)
  const what =
    figure.knownOn < period.end
      ? `${figure.id}: knownOn ${figure.knownOn} is before its period ends`
      : early && `${figure.id}: every source of it is older than the end of its period`
  return what
    ? [
        {
          fact: figureKey(figure),
          what,
          expected: `a day from ${period.end} on`,
          example: `knownOn: ${period.end}`,
        },
      ]
    : []
}

function duplicateFigures(figures: readonly Figure[]): FactProblem[] {
  const seen = new Set<string>()
  return figures.flatMap((figure) => {
    if (!seen.has(figure.id)) {
      seen.add(figure.id)
      return []
    }
    const what = `the figure id ${figure.id} is already taken`
    const expected = 'another measure, so that every number has its own page'
    return [{ fact: figureKey(figure), what, expected, example: `measure: ${figure.measure}-2` }]
  })
}

function checkSums(record: TheRecord): FactProblem[] {
  return yearSums(record.reports).flatMap(
    ({ year, sum, difference, tolerance, agrees, onePresentation }) => {
      if ((agrees && onePresentation) || year.doesNotSum !== null) return []
      const { money } = year.quantity
      const plain = (amount: bigint) => toPlain({ currency: money.currency, amount })
      const what = agrees
        ? `${year.id}: its quarters are on more than one presentation and no reason is declared`
        : `${year.id}: its quarters add up to ${plain(sum)}, ${plain(difference)} off the year`
      return [
        {
          fact: figureKey(year),
          what,
          expected: `a sum within ${plain(tolerance)} of ${plain(money.amount)}, or a declared reason`,
          example: 'doesNotSum: { en: "…on two bases…", ja: "…" }',
        },
      ]
    },
  )
}

function checkClaims({ claims }: TheRecord): FactProblem[] {
  return claims.flatMap(({ id, knownOn, history }) => {
    const [first] = history
    const ordered = history.every(
      (each, index) => each.knownOn >= (history[index - 1]?.knownOn ?? each.knownOn),
    )
    if (first?.knownOn === knownOn && ordered) return []
    const expected = 'a history in order of time that starts on knownOn'
    const what = ordered ? 'history: does not start on knownOn' : 'history: not in order of time'
    return [{ fact: `claim:${id}`, what, expected, example: `- on: ${knownOn}` }]
  })
}

function checkCompiled({ meta, events, rates }: TheRecord): FactProblem[] {
  const late = events.filter((event) => event.knownOn > meta.compiledOn)
  const bad = rates.filter(({ value }) => value.digits <= 0n)
  return [
    ...late.map((event) => ({
      fact: `event:${event.id}`,
      what: `knownOn: ${event.knownOn} is after the record was compiled`,
      expected: `a day up to ${meta.compiledOn} (compiledOn in record.yaml)`,
      example: `knownOn: ${meta.compiledOn}`,
    })),
    ...bad.map((rate) => ({
      fact: 'rates:',
      what: `rate: ${formatDecimal(rate.value)} for ${rate.start}`,
      expected: 'a positive number of yen per dollar',
      example: 'rate: 147.75',
    })),
  ]
}
