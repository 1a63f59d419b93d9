import type { Figure } from '#domain/figure.ts'
import type { PeriodKey } from '#domain/period.ts'
import { figureIdsOf, judge, type PressCheck, periodsOf, type Rating } from '#domain/press.ts'
import type { Known } from '#domain/reckon.ts'
import { evidenceOn, type Source } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { foreignLanguage } from '#i18n/script.ts'
import { hrefTo } from '#ui/address.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type LinkedText, linkNames } from '#ui/linked-text-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { nameWithPeriod } from '../cell-view.ts'
import { type StepView, toStep } from './step-view.ts'

/** A sentence the press printed, recomputed. */
export interface PressCheckView {
  readonly id: string
  readonly knownOn: string
  readonly statement: string
  readonly outlet: string
  readonly outletLang: string | undefined
  /** The day it was printed, for machines and as it is read. */
  readonly on: string
  readonly day: string
  readonly rating: Rating
  readonly ratingWord: string
  /** The rating's own Japanese name, on pages in another language. */
  readonly fij: string | null
  /** Said where the outlet's own page was not what was read. */
  readonly account: string | null
  readonly steps: readonly StepView[]
  readonly why: LinkedText
  readonly figures: readonly { readonly name: string; readonly figure: FigureView }[]
  readonly periods: readonly { readonly href: string; readonly name: string }[]
  readonly source: SourceMarkView
  /** Where the document stands; null where its address was not looked up or it has none. */
  readonly address: string | null
}

/** The sentences that are checked with figures of a quarter or a year. */
export function pressChecksOf(period: PeriodKey, checks: readonly PressCheck[]): PressCheck[] {
  return checks.filter((check) => periodsOf(check).some(({ key }) => key === period))
}

/** What formulas are reckoned with: the figures an edition has, all of them or those the checks name. */
export function toKnown(figures: readonly Figure[], { rates }: FigureContext): Known {
  return { figures: new Map(figures.map((figure) => [figure.id, figure])), rates }
}

/** Newest first. With `sources`, each leads to its document. */
export function toPressChecks(
  checks: readonly PressCheck[],
  figures: readonly Figure[],
  context: FigureContext,
  sources: readonly Source[] = [],
): PressCheckView[] {
  const known = toKnown(figures, context)
  const addresses = new Map(sources.map(({ id, url }) => [id, url]))
  return checks
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map((check) => ({
      ...toPressCheck(check, known, context),
      address: addresses.get(check.cites[0]?.source ?? '') ?? null,
    }))
}

function toPressCheck(
  check: PressCheck,
  known: Known,
  context: FigureContext,
): Omit<PressCheckView, 'address'> {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale)
  const { rating, steps } = judge(check, known)
  return {
    ...{ id: check.id, knownOn: check.knownOn, statement: check.statement[locale], rating },
    ...nameOutlet(check, locale),
    ...{ on: check.on, day: formatDay(check.on, locale) },
    ratingWord: words.rating[rating],
    fij: locale === 'ja' ? null : messages('ja').rating[rating],
    steps: steps.map((step) => toStep(step, check, known, context)),
    why:
      rating === check.rating
        ? linkNames(check.why[locale], context.names)
        : words.softbankClaims.whyUndecided,
    figures: figureIdsOf(check).flatMap((id) => {
      const figure = known.figures.get(id)
      if (!figure) return []
      return [{ name: nameWithPeriod(figure, context), figure: toFigureView(figure, context) }]
    }),
    periods: periodsOf(check).flatMap(({ key, part }) => {
      if (part === 'h1' || part === '9m') return []
      return [{ href: hrefTo(here, `/softbank/${key}`), name: formatPeriod(key, locale, 'short') }]
    }),
    source: toSourceMark(evidenceOn(check.cites, edition.day), here),
  }
}

/** Who printed it, and in words where it was read at somebody else's. */
function nameOutlet({ outlet, via }: PressCheck, locale: Locale) {
  const words = messages(locale).softbankClaims
  if (via === null) return { outlet, outletLang: foreignLanguage(outlet, locale), account: null }
  const account = words.via(outlet, via)
  return { outlet: words.outletVia(outlet, via), outletLang: undefined, account }
}
