import type { Decimal } from '#domain/decimal.ts'
import { type AskedPayout, writeNumbers } from '#domain/payout-address.ts'
import { CASH_INPUTS, CASH_SHAPES, numbersOf, type PayoutInput } from '#domain/payout-terms.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type FieldView, type SliderView, toSlider } from '#ui/form/field-view.ts'
import { type Origins, type OriginView, toOrigin, unchanged } from './form-origin-view.ts'
import { sayProblem } from './form-problems.ts'

/** One number of the payout, and where it comes from. */
export interface PayoutFieldView extends FieldView {
  readonly input: PayoutInput
  readonly origin: OriginView
}

/** Pieces of the record stand on the page under `payout-…`: fields have a name of their own. */
export function fieldId(input: string): string {
  return `asked-${input}`
}

/** `query` holds what was written; what of it cannot be used, or is not used, stands in its box. */
export function toField(
  input: PayoutInput,
  asked: AskedPayout,
  query: URLSearchParams,
  origins: Origins,
  context: FigureContext,
): PayoutFieldView {
  const { locale } = context.here
  const { name, unit } = messages(locale).payoutForm.fields[input]
  const problem = asked.problems.find((each) => 'input' in each && each.input === input)
  const written = problem || !isUsed(input, asked) ? query.get(input) : null
  const own = writeNumbers(asked.terms)[input]
  return {
    ...{ input, id: fieldId(input), name, unit },
    value: written ?? (input === 'years' ? own.replaceAll(',', ', ') : own),
    wrong: problem !== undefined,
    message: problem ? sayProblem(problem, asked, locale) : null,
    slider: input === 'years' ? null : sliderOf(input, asked, context),
    origin:
      input === 'years'
        ? unchanged(input, origins, context)
        : toOrigin(input, asked, origins, context),
  }
}

/** Whether the shape of cash that was chosen has the input; every other input is always used. */
function isUsed(input: PayoutInput, { terms }: AskedPayout): boolean {
  const shape = CASH_SHAPES.find((each) =>
    (CASH_INPUTS[each] as readonly PayoutInput[]).includes(input),
  )
  return shape === undefined || shape === terms.cash.shape
}

interface Span {
  readonly low: Decimal
  readonly high: Decimal
  readonly step: Decimal
}

const whole = (digits: bigint): Decimal => ({ digits, scale: 0 })
const TENTH: Decimal = { digits: 1n, scale: 1 }

/** Where a slider moves; boxes take more. Shares a description alone needs have none. */
const SPANS: Readonly<Partial<Record<PayoutInput, Span>>> = {
  sofr: { low: whole(0n), high: whole(10n), step: TENTH },
  spread: { low: whole(-2n), high: whole(8n), step: TENTH },
  life: { low: whole(1n), high: whole(60n), step: whole(1n) },
  building: { low: whole(0n), high: whole(15n), step: whole(1n) },
  horizon: { low: whole(1n), high: whole(60n), step: whole(1n) },
}

function sliderOf(
  input: Exclude<PayoutInput, 'years'>,
  { terms }: AskedPayout,
  { here: { locale } }: FigureContext,
): SliderView | null {
  const numbers = numbersOf(terms)
  const span = input === 'each' ? cashSpan(numbers.funding) : SPANS[input]
  if (!span) return null
  const words = messages(locale).payoutForm
  const { name, unit } = words.fields[input]
  return toSlider(span, numbers[input], words.slider(name, unit))
}

/** From nothing to half of what was paid in, in steps of two hundredths of that. */
function cashSpan({ digits, scale }: Decimal): Span {
  const high = { digits: digits * 5n, scale: scale + 1 }
  return { low: whole(0n), high, step: { digits: high.digits * 5n, scale: high.scale + 3 } }
}
