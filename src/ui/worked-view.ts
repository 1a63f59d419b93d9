/** One number worked out from what a reader assumes, as shown, and exact for machines. */
export interface ResultValueView {
  readonly line: string
  readonly text: string
  /** In its unit, as a plain decimal; empty where words stand for a number. */
  readonly value: string
  readonly unit: string
  /** Why there is no number. */
  readonly none: string | null
}

/** How a number came about: the formula by name, with its numbers in, and for machines. */
export interface ReceiptView {
  readonly line: string
  readonly words: string
  /** Null where a number is missing. */
  readonly numbers: string | null
  readonly machine: string | null
}
