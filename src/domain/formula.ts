/** A figure a formula names: the record's own number, or a printing of it under another presentation. */
export interface Ref {
  readonly figure: string
  readonly presentation: string | null
}

/** Figures added up, some of them with a minus before. */
export type Sum = readonly { readonly ref: Ref; readonly minus: boolean }[]

/** The day a figure became public, or the mean of its period. */
const RATES_AT = ['results-day', 'average'] as const
export type RateAt = (typeof RATES_AT)[number]

/** What a sentence says of figures, as arithmetic over them. */
export type Formula =
  | { readonly kind: 'sum'; readonly sum: Sum }
  /** The change from `base` to `now` in percent. */
  | { readonly kind: 'growth'; readonly now: Sum; readonly base: Sum }
  | { readonly kind: 'usd'; readonly of: Ref; readonly at: RateAt }
  /** How many in a row, counted back from the last, are profits. */
  | { readonly kind: 'streak'; readonly of: readonly Ref[] }
  /** How many periods the profit before the last one lies back. */
  | { readonly kind: 'first-profit-in'; readonly of: readonly Ref[] }

export interface FormulaError {
  readonly what: string
  readonly expected: string
  readonly example: string
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*){2}$/
const REF = /^([^[\]\s]+)(?:\[([a-z0-9]+(?:-[a-z0-9]+)*)\])?$/
const CALL = /^([a-z-]+)\s*\(([^()]*)\)$/
const EXAMPLE = 'softbank.fy2024q4.net-income'
const EXAMPLES: Readonly<Record<Exclude<Formula['kind'], 'sum'>, string>> = {
  growth: `growth(${EXAMPLE}, softbank.fy2023q4.net-income)`,
  usd: `usd(${EXAMPLE}, results-day)`,
  streak: 'streak(softbank.fy2024q3.net-income, softbank.fy2024q4.net-income)',
  'first-profit-in': 'first-profit-in(softbank.fy2023.net-income, softbank.fy2024.net-income)',
}

/**
 * Reads `a + b - c` over figure ids, `a[with-non-controlling-interests]`, `growth(now, base)`,
 * `usd(a, results-day)`, `usd(a, average)`, `streak(a, b, …)` or `first-profit-in(a, b, …)`.
 */
export function parseFormula(text: string): Formula | FormulaError {
  try {
    return read(text.trim())
  } catch (error) {
    if (error instanceof Unreadable) return error.told
    throw error
  }
}

export function isFormulaError(value: Formula | FormulaError): value is FormulaError {
  return 'what' in value
}

/** As `parseFormula` reads it. */
export function writeFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'sum':
      return writeSum(formula.sum)
    case 'growth':
      return `growth(${writeSum(formula.now)}, ${writeSum(formula.base)})`
    case 'usd':
      return `usd(${writeRef(formula.of)}, ${formula.at})`
    default:
      return `${formula.kind}(${formula.of.map(writeRef).join(', ')})`
  }
}

/** Every figure a formula names, in its order. */
export function refsOf(formula: Formula): readonly Ref[] {
  if (formula.kind === 'usd') return [formula.of]
  if (formula.kind === 'sum') return formula.sum.map(({ ref }) => ref)
  if (formula.kind === 'growth') return [...formula.now, ...formula.base].map(({ ref }) => ref)
  return formula.of
}

export function writeRef({ figure, presentation }: Ref): string {
  return presentation === null ? figure : `${figure}[${presentation}]`
}

function writeSum(sum: Sum): string {
  return sum
    .map(({ ref, minus }, at) => (at === 0 ? '' : minus ? ' - ' : ' + ') + writeRef(ref))
    .join('')
}

class Unreadable extends Error {
  readonly told: FormulaError
  constructor(what: string, expected: string, example: string) {
    super(what)
    this.told = { what, expected, example }
  }
}

function read(text: string): Formula {
  const [, name, inside = ''] = CALL.exec(text) ?? []
  if (name === undefined) return { kind: 'sum', sum: readSum(text) }
  const parts = inside.split(',').map((part) => part.trim())
  const [first = '', second = ''] = parts
  switch (name) {
    case 'growth':
      requireParts(name, parts, 2, 2)
      return { kind: name, now: readSum(first), base: readSum(second) }
    case 'usd':
      requireParts(name, parts, 2, 2)
      return { kind: name, of: readRef(first), at: readRateAt(second) }
    case 'streak':
    case 'first-profit-in':
      requireParts(name, parts, 2, null)
      return { kind: name, of: parts.map(readRef) }
    default: {
      const known = Object.keys(EXAMPLES).join(', ')
      throw new Unreadable(`"${name}" is no function`, `one of ${known}`, EXAMPLES.growth)
    }
  }
}

function requireParts(
  name: keyof typeof EXAMPLES,
  { length }: readonly string[],
  least: number,
  most: number | null,
): void {
  if (length >= least && length <= (most ?? length)) return
  const what = `${name} is given ${length} ${length === 1 ? 'part' : 'parts'}`
  const expected = `${most === null ? 'at least ' : ''}${least} parts, a comma between them`
  throw new Unreadable(what, expected, EXAMPLES[name])
}

function readSum(text: string): Sum {
  const [first = '', ...rest] = text.split(/\s+([+-])\s+/)
  const sum = [{ ref: readRef(first), minus: false }]
  for (let at = 0; at < rest.length; at += 2) {
    sum.push({ ref: readRef(rest[at + 1] ?? ''), minus: rest[at] === '-' })
  }
  return sum
}

function readRef(text: string): Ref {
  const [, figure = '', presentation = null] = REF.exec(text.trim()) ?? []
  if (ID.test(figure)) return { figure, presentation }
  throw new Unreadable(
    text === '' ? 'a figure is missing' : `"${text}" is no figure`,
    'a figure id, perhaps with a presentation in brackets; + and - between two with spaces around',
    `${EXAMPLE} - softbank.fy2023q4.net-income[with-non-controlling-interests]`,
  )
}

function readRateAt(text: string): RateAt {
  const at = RATES_AT.find((each) => each === text)
  if (at) return at
  throw new Unreadable(`"${text}" is no rate`, `one of ${RATES_AT.join(', ')}`, EXAMPLES.usd)
}
