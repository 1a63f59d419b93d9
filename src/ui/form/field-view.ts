import { type Decimal, formatDecimal } from '#domain/decimal.ts'

/** One number a reader may change: its box, and the slider that moves it. */
export interface FieldView {
  readonly input: string
  readonly id: string
  readonly name: string
  readonly unit: string
  /** The number, or what was written where it cannot be used. */
  readonly value: string
  readonly wrong: boolean
  /** What is wrong with it, and what the results show instead. */
  readonly message: string | null
  readonly slider: SliderView | null
}

/** A slider’s ends and step; all plain decimals. */
export interface SliderView {
  readonly min: string
  readonly max: string
  readonly step: string
  /** Of what the results show. */
  readonly value: string
  readonly label: string
}

/** What a slider may be moved between. */
interface SliderRange {
  readonly low: Decimal
  readonly high: Decimal
  readonly step: Decimal
}

export function toSlider(
  { low, high, step }: SliderRange,
  own: Decimal,
  label: string,
): SliderView {
  return {
    ...{ min: formatDecimal(low), max: formatDecimal(high), step: formatDecimal(step) },
    ...{ value: formatDecimal(own), label },
  }
}
