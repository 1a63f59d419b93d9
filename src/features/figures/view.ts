import { isKnown } from '#domain/edition.ts'
import type { Alternative, FactRef, Figure } from '#domain/figure.ts'
import { type Currency, toPlain } from '#domain/money.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { groupDigits, MINUS } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { withQualifier } from '#i18n/number.ts'
import { formatPeriod } from '#i18n/period.ts'
import { formatPresentation } from '#i18n/presentation.ts'
import { hrefTo } from '#ui/address.ts'
import type { FactLine } from '#ui/fact-lines.tsx'
import { type ClaimSubjects, pathOfFact } from '#ui/fact-path.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type LinkedText, linkNames } from '#ui/linked-text-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { toReceipt } from './receipt-view.ts'

/** One number with everything it rests on. */
export interface FigurePageView {
  readonly title: string
  readonly description: string
  readonly figure: FigureView
  readonly facts: readonly FactLine<LinkedText>[]
  /** What the conversion used, line by line; empty where nothing was converted. */
  readonly receipt: readonly FactLine[]
  readonly noRate: string | null
  /** Why there is no number, in a sentence. */
  readonly missing: string | null
  readonly derivedFrom: readonly FigureView[]
  readonly statedBy: { readonly href: string; readonly word: string } | null
  readonly alternatives: readonly AlternativeView[]
  readonly citation: string
}

export interface AlternativeView {
  readonly key: string
  readonly label: string
  readonly text: string
  readonly knownOn: string
  readonly source: SourceMarkView
}

/** `inputs` are the figures it was derived from; `subjects` say on which page a claim stands. */
export function toFigurePage(
  figure: Figure,
  inputs: readonly Figure[],
  subjects: ClaimSubjects,
  context: FigureContext,
): FigurePageView {
  const { here, edition } = context
  const words = messages(here.locale).figures
  const view = toFigureView(figure, context)
  const title = titleOf(figure, context)
  const path = pathOfFact(figure.owner.kind, figure.owner.id, subjects)
  return {
    title,
    description: words.description(title, view.text),
    figure: view,
    facts: factLines(figure, context),
    receipt: toReceipt(figure, view, context),
    noRate: lacksRate(figure, view) ? words.noRate : null,
    missing: figure.quantity.kind === 'missing' ? words.missing[figure.quantity.reason] : null,
    derivedFrom: inputs.map((input) => toFigureView(input, context)),
    statedBy: path
      ? { href: hrefTo(here, path), word: ownerWord(figure.owner, here.locale) }
      : null,
    alternatives: figure.alternatives
      .filter((other) => isKnown(other, edition))
      .map((other, index) => toAlternative(other, index, context)),
    citation: words.citation(
      title,
      reported(figure, context) ?? view.text,
      messages(here.locale).frame.siteName,
      formatDay(edition.day, here.locale),
      view.href,
    ),
  }
}

function titleOf({ label, period, on }: Figure, { here: { locale } }: FigureContext): string {
  const when = period ? formatPeriod(period, locale, 'long') : formatWhen(on, locale)
  return `${label[locale]}${locale === 'ja' ? '、' : ', '}${when}`
}

function ownerWord({ kind, id }: FactRef, locale: Locale): string {
  const { factKind, frame } = messages(locale)
  return id === 'joint-fund' ? frame.sections.fund : factKind[kind]
}

/** A range is converted at no rate, so none is lacking. */
function lacksRate({ quantity }: Figure, { unit, converted }: FigureView): boolean {
  const convertible = quantity.kind === 'money' && (unit === 'JPY' || unit === 'USD')
  return convertible && converted === null
}

function reported({ asReported, qualifier }: Figure, { here }: FigureContext): string | null {
  if (asReported === null) return null
  return withQualifier(formatReported(asReported, here.locale), qualifier, here.locale)
}

function factLines(figure: Figure, context: FigureContext): FactLine<LinkedText>[] {
  const { locale } = context.here
  const all = messages(locale)
  const words = all.figures
  const { period, basis, rung, note, formula, doesNotSum, quantity } = figure
  const money = quantity.kind === 'money' ? quantity : null
  const missing = quantity.kind === 'missing'
  const when = period ? formatPeriod(period, locale, 'long') : formatWhen(figure.on, locale)
  const linked = (text: string | undefined) =>
    text === undefined ? null : linkNames(text, context.names)
  const lines: (readonly [string, LinkedText | null])[] = [
    [words.asReported, reported(figure, context)],
    [
      words.value,
      money && `${groupDigits(toPlain(money.money)).replace('-', MINUS)} ${money.money.currency}`,
    ],
    [words.precision, money && precisionText(money.precision, money.money.currency)],
    [words.when, when],
    [missing ? words.recordedOn : words.knownOn, formatDay(figure.knownOn, locale)],
    [words.basis, missing ? null : basis && words.bases[basis]],
    [words.rung, rung && all.rung[rung]],
    [words.presentation, figure.presentation && formatPresentation(figure.presentation, locale)],
    [words.formula, formula],
    [words.note, linked(note?.[locale])],
    [words.doesNotSum, linked(doesNotSum?.[locale])],
  ]
  return lines.flatMap(([term, text]) => (text ? [{ term, text }] : []))
}

function precisionText(amount: bigint, currency: Currency): string {
  return `${groupDigits(toPlain({ currency, amount }))} ${currency}`
}

function toAlternative(
  other: Alternative,
  index: number,
  { here, edition }: FigureContext,
): AlternativeView {
  const evidence = evidenceOn(other.cites, edition.day)
  return {
    key: `${index}`,
    label: other.label[here.locale],
    text: formatReported(other.asReported, here.locale),
    knownOn: formatDay(other.knownOn, here.locale),
    source: toSourceMark(evidence, here),
  }
}
