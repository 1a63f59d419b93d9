import type { Claim } from '#domain/claim.ts'
import { formatDecimal } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import type { Tone } from '#ui/chart/drawing.ts'
import type { ShareClass } from '#ui/chart/share-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** Those who would hold the fund, by the measure of their share; partners have none in any report. */
export const HOLDERS = ['us-share', 'japan-share', 'partners', 'retail-share'] as const
export type HolderKey = (typeof HOLDERS)[number]

export interface Holder {
  readonly key: HolderKey
  readonly tone: Tone
  readonly figure: Figure | null
  readonly claim: Claim | null
  /** What the claim says of the stake where no figure does. */
  readonly said: 'stake' | 'possibly'
  readonly class: ShareClass
  /** The part of the equity: as stated, else an equal part of what is left. */
  readonly part: number
}

const PROFILES: Readonly<Record<HolderKey, { tone: Tone; claim: string; said: Holder['said'] }>> = {
  'us-share': { tone: 'us', claim: 'swf-co-ownership', said: 'stake' },
  'japan-share': { tone: 'japan', claim: 'swf-co-ownership', said: 'stake' },
  partners: { tone: 'private', claim: 'swf-lp-retail', said: 'possibly' },
  'retail-share': { tone: 'private', claim: 'swf-lp-retail', said: 'possibly' },
}

/** The holders of which a figure or a claim of the edition speaks, with the share each is drawn at. */
export function toHolders(
  vehicle: Vehicle,
  claims: readonly Claim[],
  context: FigureContext,
): readonly Holder[] {
  const figures = [...vehicle.figures, ...claims.flatMap(({ figure }) => figure ?? [])]
  const found = HOLDERS.flatMap((key) => {
    const { claim: id, ...profile } = PROFILES[key]
    const figure = lastStated(figures.filter(({ measure }) => measure === key))
    const claim = claims.find((each) => each.id === id) ?? null
    if (!figure && !claim) return []
    return [{ ...profile, key, figure, claim, class: classOf(figure, context) }]
  })
  const stated = found.map(({ figure }) => shareOf(figure))
  const sum = stated.reduce<number>((all, each) => all + (each ?? 0), 0)
  const open = stated.filter((each) => each === null).length
  // Shares of more than the whole contradict each other: none of them is drawn at its size.
  const fits = open === 0 ? sum > 0 : sum < 1
  const rest = open === 0 ? 0 : (1 - sum) / open
  const whole = open === 0 ? sum : 1
  return found.map((holder, index) => ({
    ...holder,
    part: fits ? (stated[index] ?? rest) / whole : 1 / found.length,
  }))
}

/** The last figure that states a share; else the last that says there is none. */
function lastStated(figures: readonly Figure[]): Figure | null {
  return figures.findLast((figure) => shareOf(figure) !== null) ?? figures.at(-1) ?? null
}

/** A part of one, for drawing; the exact percentage stays in the figure. */
function shareOf(figure: Figure | null): number | null {
  if (figure?.quantity.kind !== 'measurement' || figure.quantity.unit !== '%') return null
  return Number(formatDecimal(figure.quantity.value)) / 100
}

function classOf(figure: Figure | null, { edition }: FigureContext): ShareClass {
  if (!figure || shareOf(figure) === null) return 'unknown'
  const { grade } = evidenceOn(figure.cites, edition.day)
  return grade !== null && grade <= 'C' ? 'known' : 'assumed'
}
