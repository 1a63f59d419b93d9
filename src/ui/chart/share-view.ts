import type { Tone } from './drawing.ts'
import type { MarkKey } from './mark-keys-view.ts'

/** How well a share is known, from a source that states it to none that does. */
export const SHARE_CLASSES = ['known', 'assumed', 'unknown'] as const
export type ShareClass = (typeof SHARE_CLASSES)[number]

/** One part of a stack; its key is that of its mark. */
export interface ShareSegment {
  readonly key: string
  readonly title: string
  readonly lines: readonly string[]
  /** Its part of the row, 0 to 1; the parts of a row make one. */
  readonly part: number
  readonly class: ShareClass
  readonly tone: Tone
  /** True where not even the whole it is a part of has a size: drawn with a torn end. */
  readonly torn?: boolean
}

/** A whole, and the parts it is made of. */
export interface ShareRow {
  readonly key: string
  /** Stands over the stack; a mark of its own, with a bracket over the whole, where `marked`. */
  readonly title: string
  readonly line: string | null
  readonly marked: boolean
  /** Numbers said of the whole that are no part of the stack; each is a mark. */
  readonly said?: readonly { readonly key: string; readonly text: string }[]
  /** The part of the row before that this row shows larger. */
  readonly enlarges?: string
  readonly segments: readonly ShareSegment[]
}

/** What decides where the stacks of a drawing stand. */
export interface SharesContent {
  readonly keys: readonly MarkKey[]
  readonly rows: readonly ShareRow[]
}
