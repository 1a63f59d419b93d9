import { describe, expect, it } from 'vitest'
import { readPayout } from '#domain/payout-address.ts'
import {
  CASH_INPUTS,
  CASH_SHAPES,
  COMMON_INPUTS,
  numbersOf,
  type PayoutInput,
  startingTerms,
} from '#domain/payout-terms.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { EXAMPLES, sayProblem } from './form-problems.ts'

const askedOf = (query: string) => readPayout(new URLSearchParams(query), startingTerms)
const sayAll = (query: string, locale: Locale = 'en') => {
  const asked = askedOf(query)
  return asked.problems.map((problem) => sayProblem(problem, asked, locale))
}

describe('what is said of a number that cannot be used', () => {
  it.each([
    ['funding=abc', '“abc” is not a number.', '「abc」は数字ではありません。'],
    ['funding=', 'nothing was given.', '何も入っていません。'],
    ['funding=0', '“0” is out of range.', '「0」は範囲の外です。'],
    ['funding=-1', '“-1” is out of range.', '「-1」は範囲の外です。'],
    ['funding=1000000000', '“1000000000” is out of range.', '「1000000000」は範囲の外です。'],
    ['funding=1e9', '“1e9” is not a number.', '「1e9」は数字ではありません。'],
  ])('%s', (query, en, ja) => {
    expect(sayAll(query)).toEqual([
      `Paid in by Japan: ${en} Expected: a number from $1m to $550bn, with at most 9 decimals, such as 12.5. The results still show $10bn.`,
    ])
    expect(sayAll(query, 'ja')).toEqual([
      `日本の払込額：${ja}100万ドルから5500億ドルまでの小数9桁までの数字を入れます（例：12.5）。結果は100億ドルのままです。`,
    ])
  })

  it('asks for whole years, and keeps those of the last calculation', () => {
    expect(sayAll('life=2.5&last=funding:10;life:12;cash:level;each:2')[0]).toBe(
      'Principal divided over: “2.5” has too many decimals. Expected: a whole number from 1 year to 60 years, such as 15. The results still show 12 years.',
    )
  })

  it('names the number of a list that is wrong, and keeps the whole list', () => {
    expect(sayAll('cash=own&years=1,abc,2')[0]).toContain('“abc” is not a number.')
    expect(sayAll('cash=own&years=1,abc,2')[0]).toContain(
      'The results still show $0.5bn, $1bn, $1.5bn, $2bn, $2.5bn.',
    )
    expect(sayAll(`cash=own&years=${'1,'.repeat(61)}1`, 'ja')[0]).toContain('60個まで')
  })

  it('names the choices', () => {
    expect(sayAll('rule=mine')).toEqual([
      'Rule that is drawn and listed by year: “mine” is none of the choices. Expected: one of loan-account, schedule, ninety-ten, by-contribution, equity-only, half-of-target, such as loan-account. The results still show “Reading B: running loan account”.',
    ])
    expect(sayAll('cash=steep&carry=maybe', 'ja')).toHaveLength(2)
  })

  it.each(CASH_SHAPES)('has a sound example of every input that is not its start: %s', (shape) => {
    const inputs: readonly PayoutInput[] = [...COMMON_INPUTS, ...CASH_INPUTS[shape]]
    for (const input of inputs) {
      const asked = askedOf(`cash=${shape}&${input}=${encodeURIComponent(EXAMPLES[input])}`)
      expect([input, asked.problems]).toEqual([input, []])
      expect(numbersOf(asked.terms)[input]).not.toEqual(numbersOf(startingTerms)[input])
      for (const locale of ['en', 'ja'] as const) {
        const [said = ''] = sayAll(`cash=${shape}&${input}=x`, locale)
        expect(said).toContain(messages(locale).payoutForm.fields[input].name)
        expect(said).toContain(EXAMPLES[input])
      }
    }
  })

  it('names the model and the record an address should name', () => {
    expect(sayAll('model=9&record=rubbish')).toEqual([
      'model: “9” is no model this page knows. Expected: model=1. The results are worked out with model 1.',
      'record: “rubbish” names no record. Expected: its day and version, such as record=2026-11-22.1a2b3c. The numbers are taken as the address gives them.',
    ])
  })
})
