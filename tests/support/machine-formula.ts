/** A quotient by its top and its bottom, which is above zero. Reckoned here and nowhere else. */
export type Quotient = readonly [top: bigint, bottom: bigint]

const TOKEN = /\s*(\d+(?:\.\d+)?|[a-z]+|[-+*/(),])/y

/**
 * What the text of a formula comes to: `+ - * /`, brackets, `least(a, b)`, `doubling(a)` over decimals. Null
 * where it divides by nothing or nothing ever doubles; throws where the text is no formula.
 */
export function evaluateFormula(text: string): Quotient | null {
  const tokens = tokensOf(text)
  const value = sum(tokens)
  if (tokens.length > 0) throw new Error(`"${text}": ${tokens[0]} was not expected`)
  return value
}

/** The quotient in `10^-scale`, halves away from zero. */
export function roundedTo([top, bottom]: Quotient, scale: number): bigint {
  const sign = top < 0n ? -1n : 1n
  const scaled = top * sign * 10n ** BigInt(scale)
  return sign * ((2n * scaled + bottom) / (2n * bottom))
}

/** Plain digits, a point and a minus, as an attribute has them. */
export function quotientOf(text: string): Quotient {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new Error(`"${text}" is no decimal`)
  const [, minus = '', whole = '', fraction = ''] = match
  return [BigInt(`${minus}${whole}${fraction}`), 10n ** BigInt(fraction.length)]
}

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[1]
    if (token === undefined) throw new Error(`"${text}" is no formula from ${at} on`)
    tokens.push(token)
  }
  return tokens
}

function take(tokens: string[], expected: string): void {
  const token = tokens.shift()
  if (token !== expected) throw new Error(`${expected} was expected, not ${token}`)
}

function sum(tokens: string[]): Quotient | null {
  let value = product(tokens)
  while (tokens[0] === '+' || tokens[0] === '-') {
    const sign = tokens.shift() === '-' ? -1n : 1n
    const next = product(tokens)
    value = value && next && [value[0] * next[1] + sign * next[0] * value[1], value[1] * next[1]]
  }
  return value
}

function product(tokens: string[]): Quotient | null {
  let value = single(tokens)
  while (tokens[0] === '*' || tokens[0] === '/') {
    const divides = tokens.shift() === '/'
    const next = single(tokens)
    const factor = next && (divides ? inverse(next) : next)
    value = value && factor && [value[0] * factor[0], value[1] * factor[1]]
  }
  return value
}

function inverse([top, bottom]: Quotient): Quotient | null {
  if (top === 0n) return null
  return top < 0n ? [-bottom, -top] : [bottom, top]
}

function single(tokens: string[]): Quotient | null {
  const token = tokens.shift() ?? ''
  if (token === '-') {
    const value = single(tokens)
    return value && [-value[0], value[1]]
  }
  if (token === '(') {
    const value = sum(tokens)
    take(tokens, ')')
    return value
  }
  return /^[a-z]/.test(token) ? called(token, tokens) : quotientOf(token)
}

function called(name: string, tokens: string[]): Quotient | null {
  take(tokens, '(')
  const values = [sum(tokens)]
  while (tokens[0] === ',') {
    take(tokens, ',')
    values.push(sum(tokens))
  }
  take(tokens, ')')
  const [first = null, second = null, ...rest] = values
  if (name === 'least' && second && rest.length === 0) return first && lesser(first, second)
  if (name === 'doubling' && values.length === 1) return first && doubling(first)
  throw new Error(`${name} of ${values.length} is no function`)
}

function lesser(a: Quotient, b: Quotient): Quotient {
  return a[0] * b[1] <= b[0] * a[1] ? a : b
}

/** By halves: the first of a hundred years in whose end one has become two. */
function doubling([top, bottom]: Quotient): Quotient | null {
  const grown = top + bottom
  const isTwo = (years: bigint) => grown ** years >= 2n * bottom ** years
  if (top <= 0n || !isTwo(100n)) return null
  let [short, enough] = [0n, 100n]
  while (enough - short > 1n) {
    const middle = (short + enough) / 2n
    if (isTwo(middle)) enough = middle
    else short = middle
  }
  return [enough, 1n]
}
