import type { Figure } from '#domain/figure.ts'
import { judge, type PressCheck, RATINGS, type Rating } from '#domain/press.ts'
import type { Source } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type PressCheckView, toKnown, toPressChecks } from './press-view.ts'

/** What an edition knows of the sentences: their figures by id, and the documents they stand in. */
export interface ClaimsFacts {
  readonly checks: readonly PressCheck[]
  readonly figures: readonly Figure[]
  readonly sources: readonly Source[]
}

export interface ClaimsView {
  readonly title: string
  readonly description: string
  /** How many sentences have which verdict; null while there is none. */
  readonly summary: string | null
  readonly checks: readonly PressCheckView[]
}

export function toClaims(
  { checks, figures, sources }: ClaimsFacts,
  context: FigureContext,
): ClaimsView {
  const words = messages(context.here.locale).softbankClaims
  return {
    title: words.title,
    description: words.description,
    summary: summaryOf(checks, figures, context),
    checks: toPressChecks(checks, figures, context, sources),
  }
}

/** The verdicts in one sentence, and the page that has them all. */
export interface ClaimsDigestView {
  readonly summary: string | null
  readonly href: string
}

export function toClaimsDigest(
  checks: readonly PressCheck[],
  figures: readonly Figure[],
  context: FigureContext,
): ClaimsDigestView {
  const href = hrefTo(context.here, '/softbank/claims')
  return { summary: summaryOf(checks, figures, context), href }
}

/** Counted from the verdicts as the edition shows them, in the order of the scale. */
function summaryOf(
  checks: readonly PressCheck[],
  figures: readonly Figure[],
  context: FigureContext,
): string | null {
  if (checks.length === 0) return null
  const { rating, softbankClaims: words } = messages(context.here.locale)
  const known = toKnown(figures, context)
  const counts = new Map<Rating, number>()
  for (const check of checks) {
    const { rating: found } = judge(check, known)
    counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const parts = RATINGS.flatMap((each) => {
    const count = counts.get(each)
    return count ? [words.part(count, rating[each])] : []
  })
  return words.summary(checks.length, parts)
}
