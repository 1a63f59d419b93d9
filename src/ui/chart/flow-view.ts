import type { DrawingBase, Firmness, Tone } from './drawing.ts'

/** What goes where, from left to right. No node leads back to one before it. */
export interface FlowDrawing extends DrawingBase {
  readonly form: 'flow'
  /** From top to bottom within their columns. */
  readonly nodes: readonly FlowNode[]
  /** At most one between two nodes. */
  readonly links: readonly FlowLink[]
}

export interface FlowNode {
  /** What links name it by. */
  readonly key: string
  /** Null where it has no number of its own: what its links say is all there is to say. */
  readonly markKey: string | null
  readonly label: string
  readonly amount: string
  readonly tone: Tone
  readonly firmness: Firmness
}

export interface FlowLink {
  readonly markKey: string
  readonly source: string
  readonly target: string
  /** How broad it is beside the others, above zero; a guess where the amount is unknown, and then hatched. */
  readonly value: number
  readonly firmness: Firmness
  /** Without one, that of its source. */
  readonly tone?: Tone
}
