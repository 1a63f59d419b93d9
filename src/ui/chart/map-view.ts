import type { DrawingBase, Tone, WidthClass } from './drawing.ts'
import type { Box } from './label-places.ts'

/** Named boxes and the lines between them, at places worked out beforehand. */
export interface MapDrawing extends DrawingBase {
  readonly form: 'map'
  readonly keys: readonly MapKey[]
  /** The key of each is that of its mark. */
  readonly nodes: readonly MapNode[]
  readonly lines: readonly MapLine[]
  /** The pixels a drawing of each class is high, without the keys over it. */
  readonly heights: Readonly<Record<WidthClass, number>>
}

/** Solid for what is confirmed, dashed for what is reported, dotted for what is only proposed. */
export type Stroke = 'solid' | 'dashed' | 'dotted'

export interface MapNode {
  readonly key: string
  readonly label: string
  readonly tone: Tone
  /** Outlined where little more than the name is known. */
  readonly firmness: 'tinted' | 'outlined'
  /** True for the one a reader looks at. */
  readonly chosen: boolean
  readonly places: Readonly<Record<WidthClass, Box>>
}

export interface MapLine {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly stroke: Stroke
  /** Heavy where money or ownership is meant. */
  readonly heavy: boolean
  /** True for what both ends do alike: a head at both. */
  readonly mutual: boolean
  /** Written on the line where there is room. */
  readonly amount: string | null
}

/** What a paint or a stroke means, in the line over the drawing. */
export type MapKey = { readonly word: string } & (
  | { readonly kind: 'node'; readonly tone: Tone; readonly firmness: MapNode['firmness'] }
  | { readonly kind: 'line'; readonly stroke: Stroke; readonly heavy: boolean }
)
