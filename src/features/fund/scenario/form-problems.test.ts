import { describe, expect, it } from 'vitest'
import { SCENARIO_INPUTS, type ScenarioInput } from '#domain/scenario.ts'
import { readScenario, type ScenarioProblem } from '#domain/scenario-address.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { ROUND } from '#tests/support/scenarios.ts'
import { EXAMPLES, sayProblem } from './form-problems.ts'

const askedOf = (query: string) => readScenario(new URLSearchParams(query), ROUND)
const sayAll = (query: string, locale: Locale = 'en') => {
  const { problems, assumptions } = askedOf(query)
  return problems.map((problem) => sayProblem(problem, assumptions, locale))
}

describe('what is said of a number that cannot be used', () => {
  it.each([
    ['leverage=abc', '“abc” is not a number.', '「abc」は数字ではありません。'],
    ['leverage=', 'nothing was given.', '何も入っていません。'],
    ['leverage=0', '“0” is out of range.', '「0」は範囲の外です。'],
    ['leverage=-1', '“-1” is out of range.', '「-1」は範囲の外です。'],
    ['leverage=1000000000', '“1000000000” is out of range.', '「1000000000」は範囲の外です。'],
    ['leverage=1e9', '“1e9” is not a number.', '「1e9」は数字ではありません。'],
    ['leverage=10.123', '“10.123” has too many decimals.', '「10.123」は小数の桁が多すぎます。'],
  ])('%s', (query, en, ja) => {
    expect(sayAll(query)).toEqual([
      `Leverage: ${en} Expected: a number from 1x to 12x, with at most 2 decimals, such as 4.5. The results still show 2x.`,
    ])
    expect(sayAll(query, 'ja')).toEqual([
      `レバレッジ：${ja}1倍から12倍までの小数2桁までの数字を入れます（例：4.5）。結果は2倍のままです。`,
    ])
  })

  it('names whole numbers, and what may stay empty', () => {
    expect(sayAll('years=2.5')[0]).toBe(
      'Time held: “2.5” has too many decimals. Expected: a whole number from 1 year to 50 years, such as 12. The results still show 10 years.',
    )
    expect(sayAll('receipts=much')[0]).toContain(
      'such as 5000, or nothing, to compare with nothing.',
    )
    expect(sayAll('receipts=')).toEqual([])
  })

  it('says of a share that the others wait with it', () => {
    expect(sayAll('us=most&japan=30')).toEqual([
      'US Treasury: “most” is not a number. Expected: a number from 0% to 100%, with at most 2 decimals, such as 35. The results still show all four shares as they were (40%, 40%, 10%, 10%).',
    ])
  })

  it('cuts what is long', () => {
    const [said = ''] = sayAll(`fee=${'９'.repeat(30)}${'😀'.repeat(50)}`)
    expect(said).toContain(`“${'９'.repeat(30)}${'😀'.repeat(10)}…”`)
  })

  it.each(SCENARIO_INPUTS)('names the field, what is expected and a sound example: %s', (input) => {
    const example = EXAMPLES[input]
    for (const locale of ['en', 'ja'] as const) {
      const [said = ''] = sayAll(`${input}=x`, locale)
      expect(said).toContain(messages(locale).scenarioForm.fields[input].name)
      expect(said).toContain(example)
      expect(said).toContain(locale === 'en' ? 'Expected: ' : 'を入れます')
    }
    const misread = askedOf(`${input}=${example}`).problems.filter((each) => 'input' in each)
    expect(misread).toEqual([])
  })
})

describe('what is said of shares that make no whole', () => {
  it.each([
    [
      'us=80',
      '140%, not 100%: take away 40% in all.',
      '140%で、100%になりません。合わせて40%減らして',
    ],
    ['us=0', '60%, not 100%: add 40% in all.', '60%で、100%になりません。合わせて40%増やして'],
    ['us=40.25', '100.25%, not 100%: take away 0.25% in all.', '合わせて0.25%減らして'],
  ])('%s', (query, en, ja) => {
    expect(sayAll(query)[0]).toBe(
      `The shares add up to ${en} Expected: four shares that make 100% together, such as 35, 35, 20.5, 9.5. The results still show 40%, 40%, 10%, 10%.`,
    )
    expect(sayAll(query, 'ja')[0]).toContain(ja)
  })

  it('gives an example that does', () => {
    const shares = (['us', 'japan', 'partners', 'public'] as const satisfies ScenarioInput[]).map(
      (each) => `${each}=${EXAMPLES[each]}`,
    )
    expect(askedOf(shares.join('&')).problems).toEqual([])
  })
})

describe('what is said of an address', () => {
  it('names the model and the record it should name', () => {
    expect(sayAll('model=2&record=rubbish')).toEqual([
      'model: “2” is no model this page knows. Expected: model=1. The results are worked out with model 1.',
      'record: “rubbish” names no record. Expected: its day and version, such as record=2026-11-22.1a2b3c. The numbers are taken as the address gives them.',
    ])
    expect(askedOf('record=2026-11-22.1a2b3c').problems).toEqual([])
    const kinds = askedOf('model=2&record=rubbish').problems.map(({ kind }) => kind)
    expect(kinds).toEqual(['model', 'record'] satisfies ScenarioProblem['kind'][])
  })
})
