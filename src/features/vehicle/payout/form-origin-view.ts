import { compareDecimals, type Decimal } from '#domain/decimal.ts'
import type { PayoutEntry, Term } from '#domain/memorandum.ts'
import type { PayoutRule, PayoutTerms } from '#domain/payout.ts'
import {
  numbersOf,
  PAYOUT_RANGES,
  type PayoutInput,
  startingTerms,
  termsOf,
} from '#domain/payout-terms.ts'
import { type Cite, evidenceOn } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { inputText } from './amount-text.ts'

/** Where a number comes from: a source, the reader, or us; with what the record says of it. */
export interface OriginView {
  readonly kind: 'record' | 'ours' | 'yours'
  readonly text: string
  /** What the record says of the number; null where it has nothing. */
  readonly said: { readonly text: string; readonly source: SourceMarkView } | null
  /** The same page with this number as it was. */
  readonly back: string | null
}

/** What a payout rests on, and the address of another. */
export interface Origins {
  readonly entries: readonly PayoutEntry[]
  readonly terms: readonly Term[]
  readonly hrefOf: (terms: PayoutTerms, rule: PayoutRule) => string
}

interface Said {
  readonly text: Text
  readonly cites: readonly Cite[]
}

/** The piece of the rule that speaks of an input; amounts of cash share one. */
const ENTRIES: Readonly<Partial<Record<PayoutInput | 'carry', string>>> = {
  ...{ funding: 'funding', sofr: 'sofr-6m', spread: 'spread', life: 'project-life' },
  ...{ building: 'principal-schedule', carry: 'carry-interest' },
  ...{ each: 'cash-in-year', from: 'cash-in-year', to: 'cash-in-year', years: 'cash-in-year' },
}
/** Of these the start is what a source gives; all others are ours. */
const SOURCED: readonly (PayoutInput | 'carry')[] = ['sofr', 'equity']
/** What the record says of these says itself that it is our assumption. */
const SAYS_SO: readonly (PayoutInput | 'carry')[] = ['spread', 'life', 'carry']

export function toOrigin(
  input: Exclude<PayoutInput, 'years'>,
  asked: { readonly terms: PayoutTerms; readonly rule: PayoutRule },
  origins: Origins,
  context: FigureContext,
): OriginView {
  const { locale } = context.here
  const [own, start] = [numbersOf(asked.terms)[input], numbersOf(startingTerms)[input]]
  if (compareDecimals(own, start) === 0) return unchanged(input, origins, context)
  const words = messages(locale).payoutForm.origin
  const { unit } = PAYOUT_RANGES[input]
  const said = saidOf(input, origins, context)
  const was = said && SOURCED.includes(input) ? words.wasRecord : words.wasOurs
  const texts = [words.yours(inputText(own, unit, locale)), was(inputText(start, unit, locale))]
  const text = texts.join(locale === 'en' ? ' ' : '')
  return { kind: 'yours', text, said, back: backTo(input, start, asked, origins) }
}

/** Of what a reader has not changed, or cannot be told from our start: the list of years, and the choice of interest. */
export function unchanged(
  input: PayoutInput | 'carry',
  origins: Origins,
  context: FigureContext,
): OriginView {
  const { locale } = context.here
  const { origin: words } = messages(locale).payoutForm
  const said = saidOf(input, origins, context)
  if (!said) return { kind: 'ours', text: words.oursAlone, said, back: null }
  if (SOURCED.includes(input))
    return { kind: 'record', text: sourced(input, context), said, back: null }
  return { kind: 'ours', text: SAYS_SO.includes(input) ? '' : words.ours, said, back: null }
}

function sourced(input: PayoutInput | 'carry', { here: { locale } }: FigureContext): string {
  const { origin: words } = messages(locale).payoutForm
  if (input !== 'equity') return words.record
  return [words.record, words.upper].join(locale === 'en' ? ' ' : '')
}

function saidOf(
  input: PayoutInput | 'carry',
  { entries, terms }: Origins,
  { here, edition }: FigureContext,
): OriginView['said'] {
  const found: Said | undefined =
    input === 'equity' ? equityAccount(terms) : entries.find(({ id }) => id === ENTRIES[input])
  if (!found) return null
  const source = toSourceMark(evidenceOn(found.cites, edition.day), here)
  return { text: found.text[here.locale], source }
}

/** Japan’s negotiator on how little of the money would be equity; he was the first to give a number. */
function equityAccount(terms: readonly Term[]): Said | undefined {
  return terms.find(({ id }) => id === 'composition')?.jp[0]
}

function backTo(
  input: PayoutInput,
  start: Decimal,
  { terms, rule }: { readonly terms: PayoutTerms; readonly rule: PayoutRule },
  { hrefOf }: Origins,
): string {
  const numbers = { ...numbersOf(terms), [input]: start }
  return hrefOf(termsOf(numbers, terms.cash.shape, terms.carryInterest), rule)
}
