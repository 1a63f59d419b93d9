import type { Figure } from '#domain/figure.ts'
import type { PressCheck } from '#domain/softbank.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { nameWithPeriod } from './cell-view.ts'

/** A sentence the press printed, beside the figures that check it. */
export interface PressCheckView {
  readonly id: string
  readonly knownOn: string
  readonly statement: string
  readonly outlet: string
  readonly day: string
  readonly rating: string
  readonly ratingWord: string
  /** The rating's own Japanese name, on pages in another language. */
  readonly fij: string | null
  readonly check: string
  readonly figures: readonly { readonly name: string; readonly figure: FigureView }[]
  readonly source: SourceMarkView
}

/** Newest first. `figures` are all figures of the reports; those an edition lacks are left out. */
export function toPressChecks(
  checks: readonly PressCheck[],
  figures: readonly Figure[],
  context: FigureContext,
): PressCheckView[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return checks
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map((check) => toPressCheck(check, byId, context))
}

function toPressCheck(
  check: PressCheck,
  byId: ReadonlyMap<string, Figure>,
  context: FigureContext,
): PressCheckView {
  const { here, edition } = context
  const { locale } = here
  return {
    id: check.id,
    knownOn: check.knownOn,
    statement: check.statement[locale],
    outlet: check.outlet,
    day: formatDay(check.on, locale),
    rating: check.rating,
    ratingWord: messages(locale).rating[check.rating],
    fij: locale === 'ja' ? null : messages('ja').rating[check.rating],
    check: check.check[locale],
    figures: check.figures.flatMap((id) => {
      const figure = byId.get(id)
      if (!figure) return []
      return [{ name: nameWithPeriod(figure, context), figure: toFigureView(figure, context) }]
    }),
    source: toSourceMark(evidenceOn(check.cites, edition.day), here),
  }
}
