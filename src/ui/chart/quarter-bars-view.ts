/** What a chart of one amount by quarter draws: numbers in the chart's unit, every word ready. */
export interface QuarterBarsView {
  /** Said once, over the axis. */
  readonly unit: string
  /** The drawing in words, for those who do not see it. */
  readonly alt: string
  readonly axis: {
    readonly low: number
    readonly high: number
    readonly ticks: readonly { readonly at: number; readonly text: string }[]
  }
  readonly bars: readonly QuarterBar[]
}

export interface QuarterBar {
  readonly key: string
  /** The quarter's number within its fiscal year, 1 to 4. */
  readonly quarter: number
  readonly tick: string
  readonly year: string
  /** Null where there is no number: drawn as a gap with its reason. */
  readonly value: number | null
  readonly label: string
  /** The bars the words beside the chart speak of: darker. */
  readonly strong: boolean
  /** Labelled even where there is no room to label every bar. */
  readonly noted: boolean
  readonly gap: string | null
  /** Shown on pointing: the quarter and what is known of it. */
  readonly name: string
  readonly lines: readonly string[]
}

/** Drawn once for each class of width and never scaled; the page shows the one that fits. */
export const QUARTER_BARS_SIZES = {
  narrow: { width: 328, height: 280 },
  wide: { width: 720, height: 340 },
} as const

export type WidthClass = keyof typeof QUARTER_BARS_SIZES

export const WIDTH_CLASSES = ['narrow', 'wide'] as const satisfies readonly WidthClass[]
