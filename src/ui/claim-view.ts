import type { Claim } from '#domain/claim.ts'
import { lastKnown } from '#domain/edition.ts'
import { type Drawing, drawStanding } from '#domain/standing.ts'
import { messages } from '#i18n/messages.ts'
import { type EntryView, toHistory } from './entry-view.ts'
import { type FigureContext, type FigureView, toFigureView } from './figure-view.ts'

/** A statement with its standing in the edition and every standing it had before. */
export interface ClaimView {
  readonly id: string
  readonly knownOn: string
  readonly statement: string
  readonly standing: { readonly word: string; readonly drawing: Drawing }
  readonly figure: FigureView | null
  readonly history: readonly EntryView[]
}

export function toClaim(claim: Claim, context: FigureContext): ClaimView {
  const words = messages(context.here.locale).standing
  const standing = lastKnown(claim.history, context.edition)?.state ?? 'not-assessed'
  return {
    id: claim.id,
    knownOn: claim.knownOn,
    statement: claim.statement[context.here.locale],
    standing: { word: words[standing], drawing: drawStanding(standing) },
    figure: claim.figure && toFigureView(claim.figure, context),
    history: toHistory(claim.history, (state) => words[state], drawStanding, context),
  }
}

/** Claims about one subject, under the subject's name. */
export interface ClaimGroupView {
  readonly key: string
  readonly title: string
  readonly claims: readonly ClaimView[]
}

/** Groups claims by subject, in the order of `subjects`; subjects without a claim are left out. */
export function toClaimGroups(
  claims: readonly Claim[],
  subjects: readonly Claim['about'][],
  context: FigureContext,
): readonly ClaimGroupView[] {
  const titles = messages(context.here.locale).claimSubject
  return subjects.flatMap((subject) => {
    const about = claims.filter((claim) => claim.about === subject)
    if (about.length === 0) return []
    const views = about.map((claim) => toClaim(claim, context))
    return [{ key: subject, title: titles[subject], claims: views }]
  })
}
