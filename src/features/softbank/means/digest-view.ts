import type { FigureContext } from '#ui/figure-view.ts'
import { latestOf, type PositionFacts, type PositionView, toPosition } from './position-view.ts'

/** What the page of results says of the group's means: the way to the page of its own. */
export interface MeansDigestView {
  readonly positions: readonly PositionView[]
}

export function toMeansDigest(facts: PositionFacts, context: FigureContext): MeansDigestView {
  const latest = ['nav', 'ltv'].flatMap((measure) => latestOf(measure, facts) ?? [])
  return { positions: latest.map((figure) => toPosition(figure, context)) }
}
