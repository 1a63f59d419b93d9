import type { Claim } from '#domain/claim.ts'
import { lastKnown } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import { evidenceOn } from '#domain/source.ts'
import { type Drawing, drawStanding } from '#domain/standing.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type PrintingView, toPrintings } from './claims/printings-view.ts'

/** One line of the term sheet: every figure of one measure, side by side where there are several. */
export interface TermLineView {
  readonly key: string
  readonly label: string
  readonly cells: readonly TermCellView[]
  readonly claim: TermClaimView | null
}

export interface TermCellView {
  readonly figure: FigureView
  /** Set where it says more than the label of the line. */
  readonly label: string | null
  readonly on: string
  readonly note: string | null
  readonly printings: readonly PrintingView[]
}

/** The statement that says this, as it stands in the edition. */
export interface TermClaimView {
  readonly href: string
  readonly statement: string
  readonly standing: { readonly word: string; readonly drawing: Drawing }
  readonly grade: { readonly letter: string; readonly word: string } | null
}

/** The statements on terms that they give no figure for, by the measure of the term. */
const STATED_IN: Readonly<Record<string, string>> = {
  'leverage-multiple': 'swf-leverage',
  'us-share': 'swf-co-ownership',
  'japan-share': 'swf-co-ownership',
  'retail-share': 'swf-lp-retail',
}

export function toTermSheet(
  figures: readonly Figure[],
  claims: readonly Claim[],
  context: FigureContext,
): readonly TermLineView[] {
  const measures = [...new Set(figures.map(({ measure }) => measure))]
  return measures.map((measure) => {
    const of = figures.filter((figure) => figure.measure === measure)
    const claim = claims.find(
      ({ id, figure }) => figure?.measure === measure || id === STATED_IN[measure],
    )
    return {
      key: measure,
      label: of[0]?.label[context.here.locale] ?? measure,
      cells: of.map((figure, index) => toTermCell(figure, index > 0, context)),
      claim: claim ? toTermClaim(claim, context) : null,
    }
  })
}

function toTermCell(figure: Figure, named: boolean, context: FigureContext): TermCellView {
  const { locale } = context.here
  return {
    figure: toFigureView(figure, context),
    label: named ? figure.label[locale] : null,
    on: formatWhen(figure.on, locale),
    note: figure.note?.[locale] ?? null,
    printings: toPrintings(figure, context),
  }
}

function toTermClaim({ id, statement, history }: Claim, context: FigureContext): TermClaimView {
  const { here, edition } = context
  const words = messages(here.locale)
  const state = lastKnown(history, edition)?.state ?? 'not-assessed'
  const cites = history.flatMap((entry) => entry.cites)
  const { grade } = evidenceOn(cites, edition.day)
  return {
    ...{ href: `#claim-${id}`, statement: statement[here.locale] },
    standing: { word: words.standing[state], drawing: drawStanding(state) },
    grade: grade && { letter: grade, word: words.grade[grade] },
  }
}
