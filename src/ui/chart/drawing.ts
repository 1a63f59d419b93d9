import type { Token } from '../look/palette.ts'

/** What every drawing has. */
export interface DrawingBase {
  /** The drawing in words, for those who do not see it. */
  readonly alt: string
  /** The whole width of the page, or half of it where there is room for two. */
  readonly span: Span
  /** Every mark in the order the arrow keys go. */
  readonly marks: readonly MarkView[]
}

export type Span = 'full' | 'half'

/** One mark: what it says when it is pointed at or reached by arrow keys. */
export interface MarkView {
  readonly key: string
  readonly name: string
  readonly lines: readonly string[]
  /** The exact decimal the table gives in its row; empty where there is no number. */
  readonly value: string
  /** The page Enter opens. */
  readonly href?: string
  /** Where marks hang together: the key of the one the arrow down leads to, and of the one the arrow up does. */
  readonly onward?: string
  readonly back?: string
}

/** What a mark stands for. */
export type Tone = Extract<Token, 'us' | 'japan' | 'private' | 'slate' | 'gain' | 'loss' | 'ink'>

/** How firm a mark is; the same shapes as a standing's. */
export type Firmness =
  | 'solid'
  | 'solid-gap'
  | 'outlined'
  | 'tinted'
  | 'hatched'
  | 'struck'
  | 'dotted'

/** Drawn once for each class of widths and never scaled; the page shows the one that fits. */
export const WIDTHS: Readonly<Record<Span, Partial<Record<WidthClass, number>>>> = {
  full: { narrow: 328, middle: 680, wide: 1200 },
  half: { narrow: 328, middle: 560 },
}

export type WidthClass = 'narrow' | 'middle' | 'wide'

export const WIDTH_CLASSES = ['narrow', 'middle', 'wide'] as const satisfies readonly WidthClass[]

/** What a form is given to draw itself with. */
export interface FormProps<D> {
  readonly drawing: D
  readonly width: WidthClass
  /** Unlike any other drawing's on the page: patterns are found by it. */
  readonly id: string
}

/** The widths a drawing of a span has, narrow first. */
export function widthsOf(span: Span): readonly WidthClass[] {
  return WIDTH_CLASSES.filter((width) => WIDTHS[span][width] !== undefined)
}

/** The pixels a drawing of a class is wide. Throws where the span has no such class. */
export function pixelsOf(span: Span, width: WidthClass): number {
  const pixels = WIDTHS[span][width]
  if (pixels === undefined)
    throw new RangeError(`a drawing of span "${span}" has no width "${width}"`)
  return pixels
}
