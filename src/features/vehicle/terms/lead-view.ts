import { AGREEMENTS, type Agreement, agreementOn, countAgreements } from '#domain/agreement.ts'
import type { Term } from '#domain/memorandum.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'
import { type StateMarkView, toStateMark } from './state-mark-view.ts'

/** The terms counted by state: the sentence, its receipt, and each state with its terms. */
export interface TermsLeadView {
  readonly sentence: SentenceView
  /** The counts and what they add up to: `10 + 8 + 12 + 3 + 4 = 37`. */
  readonly receipt: string
  /** The sheet itself. */
  readonly href: string
  readonly states: readonly StateGroupView[]
}

export interface StateGroupView {
  readonly state: StateMarkView
  readonly count: number
  readonly terms: readonly { readonly id: string; readonly href: string; readonly title: string }[]
}

/** Null where the edition knows of no term. */
export function toTermsLead(terms: readonly Term[], context: FigureContext): TermsLeadView | null {
  if (terms.length === 0) return null
  const counts = countAgreements(terms, context.edition.day)
  const states = AGREEMENTS.filter((state) => counts[state] > 0)
  return {
    sentence: toSentence(counts, terms.length, context),
    receipt: `${states.map((state) => counts[state]).join(' + ')} = ${terms.length}`,
    href: hrefTo(context.here, '/vehicle#terms'),
    states: states.map((state) => toGroup(state, terms, context)),
  }
}

function toSentence(
  counts: Readonly<Record<Agreement, number>>,
  total: number,
  { here }: FigureContext,
): SentenceView {
  const words = messages(here.locale).vehicleTerms
  const computed = (value: number, text: string) =>
    ({ kind: 'computed', value: `${value}`, text }) as const
  const slots = new Map([
    ...AGREEMENTS.map(
      (state) => [state, computed(counts[state], words.count(counts[state]))] as const,
    ),
    ['total', computed(total, words.countedTerms(total))] as const,
  ])
  const named = Object.fromEntries(
    AGREEMENTS.map((state) => [state, counts[state] > 0 ? slot(state) : null]),
  ) as Record<Agreement, string | null>
  return fillSentence(words.counted(named, slot('total')), slots)
}

function toGroup(
  state: Agreement,
  terms: readonly Term[],
  { here, edition }: FigureContext,
): StateGroupView {
  const within = terms.filter((term) => agreementOn(term, edition.day) === state)
  return {
    state: toStateMark(state, here.locale),
    count: within.length,
    terms: within.map(({ id, term }) => ({
      ...{ id, title: term[here.locale] },
      href: hrefTo(here, `/vehicle#term-${id}`),
    })),
  }
}
