import { type LabelProblem, type Reading, readFiscalLabel } from '#domain/fiscal-label.ts'
import { FIRST_TERM } from '#domain/fiscal-label-years.ts'
import { type FiscalPeriod, fiscalPeriod, lastQuarter } from '#domain/period.ts'
import type { Source } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { formatMonths, formatPeriod } from '#i18n/period.ts'
import { foreignLanguage } from '#i18n/script.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { type ExampleView, labelPath, toExample } from './example-view.ts'
import { type NamingsView, toNamings } from './namings-view.ts'

/** A label a reader met, and what the edition has to read it by. */
export interface LabelFacts {
  readonly label: string
  /** The quarters and years that had ended, first to last. */
  readonly known: readonly FiscalPeriod[]
  /** The last quarter with results. */
  readonly latest: FiscalPeriod | null
  /** What numbers SoftBank Group's fiscal years; null while the edition does not know it. */
  readonly numbered: Source | null
}

export interface LabelsView {
  /** The address of the page with its question, without language and edition. */
  readonly path: string
  readonly asked: AskedView | null
  readonly namings: NamingsView | null
}

/** What was asked, as far as it is shown again, and the answer. */
export interface AskedView {
  readonly label: string
  readonly lang: string | undefined
  readonly said: string
  readonly readings: readonly ReadingView[]
  /** Labels that are understood; only where the one asked is not. */
  readonly examples: readonly ExampleView[]
}

export interface ReadingView {
  readonly key: string
  readonly name: string
  readonly months: string
  /** Both days, as a machine reads them. */
  readonly days: string
  readonly naming: string
  readonly pages: readonly { readonly text: string; readonly href: string | null }[]
}

/** The most of a label that is shown again and kept in the address. */
const SHOWN = 60

export function toLabels(facts: LabelFacts, here: Here): LabelsView {
  const asked = facts.label.replaceAll(/\p{C}+/gu, ' ').trim()
  return {
    path: labelPath(clip(asked)),
    asked: asked === '' ? null : toAsked(asked, facts, here),
    namings: toNamings(facts.latest, facts.numbered, here),
  }
}

function toAsked(asked: string, { known }: LabelFacts, here: Here): AskedView {
  const words = messages(here.locale).labels
  const { readings, problem } = readFiscalLabel(asked, known)
  const examples = problem ? words.examples : []
  return {
    label: clip(asked),
    lang: foreignLanguage(clip(asked), here.locale),
    said: problem ? problemText(problem, here) : foundText(readings, here),
    readings: readings.map((reading) => toReading(reading, known, here)),
    examples: examples.map((label) => toExample(label, here)),
  }
}

function foundText(readings: readonly Reading[], { locale }: Here): string {
  const words = messages(locale).labels
  const [first] = readings
  return first?.naming === 'no-year'
    ? words.everyYear(readings.length)
    : words.ways(readings.length)
}

function problemText(problem: LabelProblem, { locale }: Here): string {
  const words = messages(locale).labels
  const said = words.problem[problem]
  if (typeof said === 'string') return said
  const { start, end } = fiscalPeriod(FIRST_TERM.fiscalYear, 'year')
  return said(words.term(FIRST_TERM.term), formatMonths(start, end, locale))
}

function toReading(reading: Reading, known: readonly FiscalPeriod[], here: Here): ReadingView {
  const words = messages(here.locale).labels
  const { naming, start, end, periods } = reading
  const names = periods.map((period) => formatPeriod(period, here.locale, 'short'))
  return {
    key: `${start}/${end}`,
    name: words.list(names),
    months: formatMonths(start, end, here.locale),
    days: `${start}/${end}`,
    naming: words.naming[naming],
    pages: periods.map((period) => toPage(period, known, here)),
  }
}

/** Quarters and years have pages; what is counted from April has its place among the compared. */
function toPage(period: FiscalPeriod, known: readonly FiscalPeriod[], here: Here) {
  const words = messages(here.locale).labels
  const name = formatPeriod(period, here.locale, 'short')
  const has = (key: string) => known.some((each) => each.key === key)
  if (has(period.key)) {
    return { text: words.results(name), href: hrefTo(here, `/softbank/${period.key}`) }
  }
  const compared = period.part !== 'year' && has(lastQuarter(period).key)
  return compared
    ? { text: words.compare(name), href: hrefTo(here, `/softbank?q=${period.key}`) }
    : { text: words.absent(name), href: null }
}

/** By whole characters, so that none is cut in two. */
function clip(text: string): string {
  const characters = [...text]
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text
}
