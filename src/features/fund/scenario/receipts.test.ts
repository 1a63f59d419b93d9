import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Assumptions } from '#domain/scenario.ts'
import { LINE_KEYS, type LineUnit, SCENARIO_LINES } from '#domain/scenario-lines.ts'
import type { Locale } from '#domain/text.ts'
import { parseDisplayed } from '#i18n/parse.ts'
import { evaluateFormula, quotientOf, roundedTo } from '#tests/support/machine-formula.ts'
import { ROUND, scenarios } from '#tests/support/scenarios.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { ReceiptView, ResultValueView } from '#ui/worked-view.ts'
import { formatOutcome } from './outcome-text.ts'
import { type ScenarioResultsView, toScenarioResults } from './results-view.ts'

const EDITION = { day: day('2026-11-22'), asOf: day('2026-11-22') }

function resultsOf(assumptions: Assumptions, locale: Locale): ScenarioResultsView {
  const here = { locale, day: EDITION.day, latest: true, path: '/fund/scenario' }
  const context = { here, edition: EDITION, rates: { daily: [], periods: [] } }
  return toScenarioResults(assumptions, context as unknown as FigureContext)
}

interface Shown {
  readonly value: ResultValueView
  readonly receipt: ReceiptView
}

/** Every number of the results beside its receipt, the sums of the table too. */
function allOf({ keys, groups, holders }: ScenarioResultsView): readonly Shown[] {
  const receipts = holders.receipts.flatMap(({ lines }) => lines.map(({ receipt }) => receipt))
  const cells = holders.rows.flatMap(({ values }) => values)
  const held = cells.map((value) => {
    const receipt = receipts.find(({ line }) => line === value.line)
    if (!receipt) throw new Error(`${value.line} has no receipt`)
    return { value, receipt }
  })
  return [...keys, ...groups.flatMap(({ results }) => results), ...held]
}

const unitOf = (line: string): LineUnit =>
  line in SCENARIO_LINES ? SCENARIO_LINES[line as keyof typeof SCENARIO_LINES].unit : 'USD'

/** What is wrong with a number: its formula reckoned again, exactly and as it is read. */
function faultsOf({ value, receipt }: Shown, locale: Locale): readonly string[] {
  const { line, text, none } = value
  const { machine, numbers } = receipt
  const faults: string[] = []
  const hold = (holds: boolean, what: string) => {
    if (!holds)
      faults.push(`${line}: ${what}: ${value.value} ${text} ${none} ${numbers} ${machine}`)
  }
  hold((value.value === '') === (none !== null), 'words stand where there is no number')
  hold((machine === null) === (none === 'no-measure'), 'a formula stands where its numbers do')
  if (machine === null) return faults
  hold(/^[-\w\s.,+*/()]+$/.test(machine), 'plain ASCII')
  const reckoned = evaluateFormula(machine)
  hold((reckoned === null) === (none !== null), 'a number where the formula comes to one')
  if (!reckoned || none !== null) return faults
  const shown = quotientOf(value.value)
  const exact = reckoned[0] * shown[1] === shown[0] * reckoned[1]
  hold(exact || roundedTo(reckoned, 12) === roundedTo(shown, 12), 'the same number')
  const unit = unitOf(line)
  const fraction = { top: reckoned[0], bottom: reckoned[1] * (unit === 'ratio' ? 100n : 1n) }
  hold(formatOutcome({ kind: 'number', value: fraction }, unit, locale) === text, 'shown as it is')
  hold(isNear(text, locale, shown), 'read back')
  hold(line === 'doubling' || Boolean(numbers?.endsWith(` ${text}`)), 'the formula ends with it')
  return faults
}

/** What is shown, read back, is off by a twentieth at most, or by half of the last decimal of a percentage. */
function isNear(text: string, locale: Locale, [top, bottom]: readonly [bigint, bigint]): boolean {
  const read = parseDisplayed(text, locale)
  if (!read) return false
  const off = read.digits * bottom - top * 10n ** BigInt(read.scale)
  const size = (value: bigint) => (value < 0n ? -value : value)
  const all = bottom * 10n ** BigInt(read.scale)
  return size(off) * 20n <= size(top) * 10n ** BigInt(read.scale) || size(off) * 20n <= all
}

/** Every string of a view, in one. */
function wordsOf(view: unknown): string {
  if (typeof view === 'string') return view
  if (typeof view !== 'object' || view === null) return ''
  let words = ''
  for (const part of Object.values(view)) words += `${wordsOf(part)}\n`
  return words
}

/** What no number is written as: nothing of a programme’s own, and no nothing with a minus. */
const ODD = /NaN|Infinity|undefined|null|\[object|[-−△]\$?0(?:\.0+)?(?![.\d])/

function checkAll(assumptions: Assumptions, locale: Locale): void {
  const view = resultsOf(assumptions, locale)
  const shown = allOf(view)
  const odd = ODD.exec(wordsOf(view))?.[0] ?? []
  expect(shown.flatMap((each) => faultsOf(each, locale)).concat(odd)).toEqual([])
  expect(new Set(shown.map(({ value }) => value.line)).size).toBe(LINE_KEYS.length + 4)
  checkSums(new Map(shown.map(({ value }) => [value.line, value.value])))
}

/** The identities of the model, in whole cents. */
function checkSums(values: ReadonlyMap<string, string>): void {
  const cents = (line: string) => {
    const [top, bottom] = quotientOf(values.get(line) ?? '')
    if ((top * 100n) % bottom !== 0n) throw new Error(`${line} is no whole number of cents`)
    return (top * 100n) / bottom
  }
  const four = (part: string) =>
    ['us', 'japan', 'partners', 'public'].reduce((sum, each) => sum + cents(`${part}-${each}`), 0n)
  expect({
    total: cents('debt') + four('put'),
    debt: cents('debt-usd') + cents('debt-jpy'),
    interest: cents('interest-usd') + cents('interest-jpy'),
    cash: cents('gross') - cents('fees') - cents('interest'),
    put: four('put'),
    shared: four('cash'),
    paid: four('paid'),
    loss: four('loss'),
    lost: cents('loss-equity') + cents('loss-lenders'),
  }).toEqual({
    total: cents('total'),
    debt: cents('debt'),
    interest: cents('interest'),
    cash: cents('cash'),
    put: cents('sum-put'),
    shared: cents('sum-cash'),
    paid: cents('sum-paid'),
    loss: cents('sum-loss'),
    lost: cents('loss-total'),
  })
  expect([cents('sum-cash'), cents('sum-paid'), cents('sum-loss')]).toEqual([
    cents('cash'),
    cents('paid'),
    cents('loss-equity'),
  ])
}

describe('the receipts of a scenario', () => {
  it('reckoned again by other means come to the very numbers shown, whatever is assumed', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => checkAll(assumptions, 'en')),
      { numRuns: 10_000 },
    )
  }, 120_000)

  it('do so in Japanese too', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => checkAll(assumptions, 'ja')),
      { numRuns: 1_000 },
    )
  }, 60_000)

  it('are the same for machines in both languages', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        const [en, ja] = (['en', 'ja'] as const).map((locale) =>
          allOf(resultsOf(assumptions, locale)).map(({ value, receipt }) => [
            ...[value.line, value.value, value.unit, value.none, receipt.machine],
          ]),
        )
        expect(ja).toEqual(en)
      }),
      { numRuns: 200 },
    )
  })

  it('stand beside every line of the model, and none stands twice', () => {
    const lines = allOf(resultsOf(ROUND, 'en')).map(({ value }) => value.line)
    const sums = ['sum-put', 'sum-cash', 'sum-paid', 'sum-loss']
    expect(lines.toSorted()).toEqual([...LINE_KEYS, ...sums].toSorted())
  })
})
