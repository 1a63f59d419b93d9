import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { cutShort } from '#ui/form/problems-view.ts'
import type { ReadyLink } from '#ui/form/short-form.tsx'
import { type ClocksFacts, endDay } from './facts.ts'
import { type ClocksProblem, type ClocksQuestion, writeClocks, writeLast } from './question.ts'
import { selectionDays } from './selection-days.ts'

/** A form whose fields are the parameters of the address, and the days of the record to count from. */
export interface ClocksFormView {
  readonly action: string
  /** The question shown, for the next answer to fall back on. */
  readonly last: string
  readonly from: string
  readonly first: string
  readonly end: string
  readonly line: boolean
  readonly hint: string
  readonly problems: { readonly from: string | null; readonly pace: string | null }
  readonly ready: readonly ReadyLink[]
}

export function toClocksForm(
  question: ClocksQuestion,
  facts: ClocksFacts,
  context: FigureContext,
): ClocksFormView {
  const { here } = context
  const { locale } = here
  const words = messages(locale).vehicleClocks.form
  const { from, line } = question
  const [first, end] = [facts.signedOn, endDay(facts)]
  const said = (field: ClocksProblem['field']) => {
    const problem = question.problems.find((each) => each.field === field)
    return problem ? sayProblem(problem, question, facts, context) : null
  }
  return {
    action: hrefTo(here, '/vehicle/clocks'),
    last: writeLast(question),
    ...{ from, first, end, line },
    hint: words.hint(formatDay(first, locale), formatDay(end, locale)),
    problems: { from: said('from'), pace: said('pace') },
    ready: toReady(question, facts, context),
  }
}

function toReady(
  { from, line }: ClocksQuestion,
  { projects }: ClocksFacts,
  { here, edition }: FigureContext,
): readonly ReadyLink[] {
  const words = messages(here.locale).vehicleClocks.ready
  return selectionDays(projects, edition).map(({ day, stage, projects: count }) => ({
    key: `${day}-${stage}`,
    text: words.day(formatDay(day, here.locale), words[stage](count)),
    href: hrefTo(here, writeClocks(day, line)),
    current: day === from,
  }))
}

/** What was wrong with a field, what was expected, an example, and what stands instead. */
function sayProblem(
  problem: ClocksProblem,
  { from, line }: ClocksQuestion,
  facts: ClocksFacts,
  { here: { locale } }: FigureContext,
): string {
  const words = messages(locale).vehicleClocks.problems
  const given = words.quote(cutShort(problem.given))
  if (problem.field === 'pace') return words.pace(given, words.paceKept[line ? 'on' : 'off'])
  const instead = formatDay(from, locale)
  switch (problem.kind) {
    case 'no-day':
      return words.noDay(given, from, instead)
    case 'before':
      return words.before(given, formatDay(facts.signedOn, locale), from, instead)
    case 'after':
      return words.after(given, formatDay(endDay(facts), locale), from, instead)
  }
}
