import { HOLDER_KEYS, type HolderKey } from '#domain/capital.ts'
import type { Claim } from '#domain/claim.ts'
import { type Decimal, rescale } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import type { Tone } from '#ui/chart/drawing.ts'
import type { ShareClass } from '#ui/chart/share-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'

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

export interface Holders {
  readonly list: readonly Holder[]
  /** What is left of the equity where every share is stated and they come to less than the whole. */
  readonly rest: number
  /** True where stated shares come to more than the whole: then none of them is known. */
  readonly conflict: boolean
}

interface Profile extends Pick<Holder, 'tone' | 'said'> {
  readonly measure: string
  readonly claim: string
}

const OWNERS = { claim: 'swf-co-ownership', said: 'stake' } as const
const OTHERS = { claim: 'swf-lp-retail', said: 'possibly', tone: 'private' } as const
/** In what way each is spoken of; partners have a share in no report. */
export const PROFILES: Readonly<Record<HolderKey, Profile>> = {
  us: { ...OWNERS, measure: 'us-share', tone: 'us' },
  japan: { ...OWNERS, measure: 'japan-share', tone: 'japan' },
  partners: { ...OTHERS, measure: 'partners-share' },
  public: { ...OTHERS, measure: 'retail-share' },
}

/** The holders of which a figure or a claim of the edition speaks, with the share each is drawn at. */
export function toHolders(
  vehicle: Vehicle,
  claims: readonly Claim[],
  context: FigureContext,
): Holders {
  const figures = [...vehicle.figures, ...claims.flatMap(({ figure }) => figure ?? [])]
  const found = HOLDER_KEYS.flatMap((key) => {
    const { claim: id, measure, ...profile } = PROFILES[key]
    const figure = lastStated(figures.filter((each) => each.measure === measure))
    const claim = claims.find((each) => each.id === id) ?? null
    if (!figure && !claim) return []
    return [{ ...profile, key, figure, claim, class: classOf(figure, context) }]
  })
  const stated = found.flatMap(({ figure }) => shareOf(figure) ?? [])
  const left = WHOLE - stated.reduce((sum, each) => sum + sizeOf(each), 0n)
  if (left < 0n) {
    const part = 1 / found.length
    const list = found.map((holder) => ({ ...holder, part, class: 'unknown' as const }))
    return { list, rest: 0, conflict: true }
  }
  // Where the stated shares are the whole, nothing is left for those without one to hold.
  const list = found.filter(({ figure }) => left > 0n || shareOf(figure) !== null)
  const open = list.length - stated.length
  const parts = list.map(({ figure, ...holder }): Holder => {
    const share = shareOf(figure)
    return { ...holder, figure, part: share ? ofWhole(sizeOf(share)) : ofWhole(left) / open }
  })
  return { list: parts, rest: open === 0 && parts.length > 0 ? ofWhole(left) : 0, conflict: false }
}

const FINENESS = 6
const WHOLE = 100n * 10n ** BigInt(FINENESS)

/** Millionths of a percent: finer than any share is stated, and exact to add up. */
function sizeOf(percent: Decimal): bigint {
  return rescale(percent, FINENESS).digits
}

/** A part of one, for drawing; the exact percentage stays in the figure. */
function ofWhole(size: bigint): number {
  return Number(size) / Number(WHOLE)
}

/** The last figure that states a share; else the last that says there is none. */
function lastStated(figures: readonly Figure[]): Figure | null {
  return figures.findLast((figure) => shareOf(figure) !== null) ?? figures.at(-1) ?? null
}

function shareOf(figure: Figure | null): Decimal | null {
  if (figure?.quantity.kind !== 'measurement' || figure.quantity.unit !== '%') return null
  return figure.quantity.value
}

function classOf(figure: Figure | null, context: FigureContext): ShareClass {
  return figure && shareOf(figure) !== null ? statedClass(figure, context) : 'unknown'
}

/** Known is what an official text or official words state; anything else that is stated is not. */
export function statedClass({ cites }: Figure, { edition }: FigureContext): ShareClass {
  const { grade } = evidenceOn(cites, edition.day)
  return grade !== null && grade <= 'C' ? 'known' : 'assumed'
}
