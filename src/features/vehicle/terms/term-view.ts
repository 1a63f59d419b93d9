import { type Agreement, type AgreementStep, agreementOn, statesOf } from '#domain/agreement.ts'
import type { Day } from '#domain/day.ts'
import type { Paragraph, Term } from '#domain/memorandum.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { type EntryView, toEntry, writtenDate } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { type AccountView, toAccount } from './account-view.ts'
import { type StateMarkView, toStateMark } from './state-mark-view.ts'

/** One term: the text as described, then each capital's account of it. */
export interface TermView {
  readonly id: string
  readonly knownOn: string
  readonly title: string
  /** Computed from the last account of each side. */
  readonly state: StateMarkView
  /** Where the state changed: each with the day it began. Empty where it never did. */
  readonly course: readonly CourseView[]
  readonly memorandum: string
  readonly source: SourceMarkView
  readonly paragraph: ParagraphView
  readonly accounts: readonly AccountView[]
  readonly history: readonly EntryView[]
  readonly note: string | null
}

export interface CourseView {
  readonly key: string
  /** For machines: the day from which the state holds. */
  readonly on: string
  readonly date: string
  readonly state: StateMarkView
}

/** The paragraph, and who names its number; without a source the number was not seen. */
export interface ParagraphView {
  readonly text: string
  readonly source: SourceMarkView | null
}

export function toTerm(term: Term, compiledOn: Day, context: FigureContext): TermView {
  const { here, edition } = context
  const { locale } = here
  const state: Agreement = agreementOn(term, edition.day)
  return {
    id: term.id,
    knownOn: term.knownOn,
    title: term.term[locale],
    state: toStateMark(state, locale),
    course: toCourse(statesOf(term), context),
    memorandum: term.memorandum[locale],
    source: toSourceMark(evidenceOn(term.cites, edition.day), here),
    paragraph: toParagraph(term.paragraph, context),
    accounts: [
      toAccount('us', term.us, compiledOn, context),
      toAccount('jp', term.jp, compiledOn, context),
    ],
    history: term.history.map((entry) => toEntry(entry, context)),
    note: term.note?.[locale] ?? null,
  }
}

function toCourse(steps: readonly AgreementStep[], context: FigureContext): readonly CourseView[] {
  const { locale } = context.here
  if (steps.length < 2) return []
  return steps.map(({ knownOn, on, state }) => ({
    key: `${knownOn} ${state}`,
    on: knownOn,
    date: on === null ? messages(locale).vehicleTerms.atFirst : writtenDate(on, locale),
    state: toStateMark(state, locale),
  }))
}

function toParagraph(paragraph: Paragraph | null, context: FigureContext): ParagraphView {
  const { here, edition } = context
  const words = messages(here.locale).vehicleTerms
  if (!paragraph) return { text: words.noParagraph, source: null }
  const { number, cites } = paragraph
  return {
    text: number.includes('–') ? words.paragraphAmong(number) : words.paragraph(number),
    source: toSourceMark(evidenceOn(cites, edition.day), here),
  }
}
