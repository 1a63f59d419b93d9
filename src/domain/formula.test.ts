import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Formula, isFormulaError, parseFormula, refsOf, writeFormula } from './formula.ts'

const A = 'softbank.fy2024q4.net-income'
const B = 'softbank.fy2023q4.net-income'
const ref = (figure: string, presentation: string | null = null) => ({ figure, presentation })
const plus = (figure: string) => ({ ref: ref(figure), minus: false })

describe('a formula', () => {
  it.each<[string, Formula]>([
    [A, { kind: 'sum', sum: [plus(A)] }],
    [`  ${A} `, { kind: 'sum', sum: [plus(A)] }],
    [
      `${A} - ${B}\n + ${A}`,
      { kind: 'sum', sum: [plus(A), { ref: ref(B), minus: true }, plus(A)] },
    ],
    [
      `${B}[with-non-controlling-interests]`,
      { kind: 'sum', sum: [{ ref: ref(B, 'with-non-controlling-interests'), minus: false }] },
    ],
    [`growth(${A}, ${B})`, { kind: 'growth', now: [plus(A)], base: [plus(B)] }],
    [`growth(${A} + ${A}, ${B})`, { kind: 'growth', now: [plus(A), plus(A)], base: [plus(B)] }],
    [`usd(${A}, results-day)`, { kind: 'usd', of: ref(A), at: 'results-day' }],
    [`usd(${A},average)`, { kind: 'usd', of: ref(A), at: 'average' }],
    [`streak(${B}, ${A})`, { kind: 'streak', of: [ref(B), ref(A)] }],
    [`first-profit-in(${B}, ${A})`, { kind: 'first-profit-in', of: [ref(B), ref(A)] }],
  ])('%s is read', (text, formula) => {
    expect(parseFormula(text)).toEqual(formula)
  })

  it.each([
    ['', 'a figure is missing', /a figure id/],
    ['net income', '"net income" is no figure', /a figure id/],
    ['softbank.fy2024q4', '"softbank.fy2024q4" is no figure', /a figure id/],
    [`${A}-`, `"${A}-" is no figure`, /spaces around/],
    [`${A} + `, `"${A} +" is no figure`, /spaces around/],
    [`- ${A}`, `"- ${A}" is no figure`, /spaces around/],
    [`${A}[Including]`, `"${A}[Including]" is no figure`, /presentation in brackets/],
    [`grow(${A}, ${B})`, '"grow" is no function', /growth, usd, streak, first-profit-in/],
    [`growth(${A})`, 'growth is given 1 part', /^2 parts/],
    [`usd(${A})`, 'usd is given 1 part', /^2 parts/],
    [`usd(${A}, today)`, '"today" is no rate', /results-day, average/],
    [`usd(${A} + ${B}, average)`, `"${A} + ${B}" is no figure`, /a figure id/],
    [`streak(${A})`, 'streak is given 1 part', /^at least 2 parts/],
    [`streak(${A}, )`, 'a figure is missing', /a figure id/],
    [`growth(${A}, ${B}`, `"growth(${A}, ${B}" is no figure`, /a figure id/],
  ])(
    '%s is refused, with what was found, what was expected and an example',
    (text, what, expected) => {
      const error = parseFormula(text)
      if (!isFormulaError(error)) throw new Error('it was read')
      expect(error.what).toBe(what)
      expect(error.expected).toMatch(expected)
      expect(isFormulaError(parseFormula(error.example))).toBe(false)
    },
  )

  it('names its figures in their order', () => {
    expect(refsOf(parsed(`growth(${A} - ${B}, ${B})`)).map(({ figure }) => figure)).toEqual([
      ...[A, B, B],
    ])
  })
})

function parsed(text: string): Formula {
  const formula = parseFormula(text)
  if (isFormulaError(formula)) throw new Error(formula.what)
  return formula
}

const word = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/)
const anyRef = fc.record({
  figure: fc.tuple(word, word, word).map((parts) => parts.join('.')),
  presentation: fc.option(word),
})
const anySum = fc
  .array(fc.record({ ref: anyRef, minus: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map(([first, ...rest]) => (first ? [{ ...first, minus: false }, ...rest] : []))
const anyFormula: fc.Arbitrary<Formula> = fc.oneof(
  fc.record({ kind: fc.constant('sum' as const), sum: anySum }),
  fc.record({ kind: fc.constant('growth' as const), now: anySum, base: anySum }),
  fc.record({
    kind: fc.constant('usd' as const),
    of: anyRef,
    at: fc.constantFrom('results-day' as const, 'average' as const),
  }),
  fc.record({
    kind: fc.constantFrom('streak' as const, 'first-profit-in' as const),
    of: fc.array(anyRef, { minLength: 2, maxLength: 5 }),
  }),
)

describe('every formula', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(parseFormula(writeFormula(formula))).toEqual(formula)
      }),
    )
  })

  it('is read or refused, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseFormula(text)
        if (!isFormulaError(read)) expect(refsOf(read).length).toBeGreaterThan(0)
      }),
    )
  })
})
