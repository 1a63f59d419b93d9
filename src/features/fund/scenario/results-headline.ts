import { abs } from '#domain/decimal.ts'
import type { Fraction } from '#domain/fraction.ts'
import type { LineKey } from '#domain/scenario-lines.ts'
import { SCENARIO_LINES } from '#domain/scenario-lines.ts'
import type { Run } from '#domain/scenario-run.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatOutcome } from './outcome-text.ts'
import { numberOf } from './receipt-machine.ts'

/** The scenario in one sentence: what is invested and borrowed, what is left of a year, and where it breaks even. */
export function toHeadline(run: Run, locale: Locale): string {
  const { headline } = messages(locale).scenarioResults
  const value = (line: LineKey) => numberOf(run(line))
  const size = (line: LineKey) => sayValue(line, sizeOf(value(line)), locale)
  const cash = value('cash').top
  const kind = cash > 0n ? 'surplus' : cash < 0n ? 'shortfall' : 'nothing'
  return headline[kind]({
    total: size('total'),
    debt: value('debt').top === 0n ? null : size('debt'),
    cash: size('cash'),
    ratio: size('return-on-equity'),
    even: sayValue('break-even', value('break-even'), locale),
  })
}

/** What a bad year would do to the holders and the lenders. */
export function toBadYear(run: Run, locale: Locale): string {
  const { bad } = messages(locale).scenarioResults
  const [lost, lenders, kept] = [
    numberOf(run('equity-lost')),
    numberOf(run('loss-lenders')),
    numberOf(run('wiped-out')),
  ]
  const fall = numberOf(run('loss'))
  if (fall.top === 0n) return bad.none
  if (lenders.top > 0n) return bad.lenders(sayValue('loss-lenders', lenders, locale))
  const gone = fall.top * kept.bottom === kept.top * fall.bottom
  return gone ? bad.gone : bad.held(sayValue('equity-lost', lost, locale))
}

function sayValue(line: LineKey, value: Fraction, locale: Locale): string {
  return formatOutcome({ kind: 'number', value }, SCENARIO_LINES[line].unit, locale)
}

function sizeOf({ top, bottom }: Fraction): Fraction {
  return { top: abs(top), bottom }
}
