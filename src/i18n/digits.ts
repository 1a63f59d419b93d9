import { abs, type Decimal, formatDecimal, rescale } from '#domain/decimal.ts'

/** U+2212: a hyphen is no minus on screen. */
export const MINUS = '−'

/** Commas between thousands of plain digits; a fraction is left alone. */
export function groupDigits(plain: string): string {
  const [whole = '', fraction] = plain.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** `1.50` becomes `1.5` and `1.00` becomes `1`. */
export function dropZeros(plain: string): string {
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain
}

/** The size without its sign, plain digits at the given number of decimals. */
export function sizeAt(value: Decimal, places: number): string {
  const { digits, scale } = rescale(value, places)
  return formatDecimal({ digits: abs(digits), scale })
}

const MYRIADS: readonly (readonly [mark: string, power: bigint])[] = [
  ['京', 16n],
  ['兆', 12n],
  ['億', 8n],
  ['万', 4n],
]

/** `1兆1533億`: each group of four digits with its own mark, empty groups left out, no commas. */
export function writeMyriads(whole: bigint): string {
  let rest = whole
  let text = ''
  for (const [mark, power] of MYRIADS) {
    const group = rest / 10n ** power
    rest %= 10n ** power
    if (group > 0n) text += `${group}${mark}`
  }
  return rest > 0n || text === '' ? `${text}${rest}` : text
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A whole number as an exponent: `¹²`. */
export function raised(count: number): string {
  return [...`${count}`].map((digit) => RAISED[Number(digit)]).join('')
}
