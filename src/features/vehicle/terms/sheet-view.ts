import type { Day } from '#domain/day.ts'
import type { Search } from '#domain/finding.ts'
import { TERM_SUBJECTS, type Term, type TermSubject } from '#domain/memorandum.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type TermsLeadView, toTermsLead } from './lead-view.ts'
import { type ReadingView, toReading } from './reading-view.ts'
import { type TermView, toTerm } from './term-view.ts'

/** What one edition knows of the memorandum’s terms. */
export interface TermFacts {
  readonly terms: readonly Term[]
  readonly searches: readonly Search[]
  /** The day the record was compiled: when everything in it was last looked for. */
  readonly compiledOn: Day
}

/** The two-capitals term sheet. */
export interface TermSheetView {
  /** Null where the edition knows of no term. */
  readonly lead: TermsLeadView | null
  readonly reading: ReadingView | null
  readonly groups: readonly TermGroupView[]
}

export interface TermGroupView {
  readonly key: TermSubject
  readonly title: string
  readonly terms: readonly TermView[]
}

/** Terms stand by subject, within it in the order of the record. */
export function toTermSheet(facts: TermFacts, context: FigureContext): TermSheetView {
  const { terms, searches, compiledOn } = facts
  const { subjects } = messages(context.here.locale).vehicleTerms
  return {
    lead: toTermsLead(terms, context),
    reading: terms.length === 0 ? null : toReading(terms, searches, context),
    groups: TERM_SUBJECTS.flatMap((key) => {
      const within = terms.filter(({ subject }) => subject === key)
      if (within.length === 0) return []
      const views = within.map((term) => toTerm(term, compiledOn, context))
      return [{ key, title: subjects[key], terms: views }]
    }),
  }
}
