import { describe, expect, it } from 'vitest'
import { smallRecord } from '#tests/support/record-dir.ts'
import { checkRecord } from '../check.ts'

const FIGURE = 'ft-son-swf.2025-05-24.initial-capital'

interface Step {
  readonly on?: string
  readonly figure?: string
  readonly more?: string
}

function commitment(steps: readonly Step[], changes: Readonly<Record<string, string>> = {}) {
  const head = { counterparty: 'masayoshi-son', knownOn: '2025-05-24', ...changes }
  return `- id: pledge
  title: { en: A pledge, ja: 約束 }
  whose: own
${Object.entries(head)
  .map(([key, value]) => `  ${key}: ${value}\n`)
  .join('')}  steps:
${steps
  .map(
    ({ on = '2025-05-24', figure = FIGURE, more = '' }) => `    - on: ${on}
      stage: announced
      rung: headline
      figure: ${figure}
      note: { en: Said., ja: 述べた。 }
      sources: [ft-2025-05-24]
${more}`,
  )
  .join('')}  sources: [ft-2025-05-24]
`
}

function problemsOf(text: string): string[] {
  const directory = smallRecord({ 'softbank/commitments.yaml': text })
  return checkRecord(directory).problems.map(({ what }) => what)
}

describe('a pledge', () => {
  it('is right when its steps name a known amount, in order of time', () => {
    const more = '      event: ft-son-swf\n'
    expect(problemsOf(commitment([{ more }, { on: '2025-07' }]))).toEqual([])
  })

  it('names a figure, an event, a party and pledges that the record has', () => {
    const steps = [{ figure: 'nobody.2025-05-24.pledge', more: '      event: nothing\n' }]
    const text = commitment(steps, { counterparty: 'nobody', contains: '[another]' })
    expect(problemsOf(text)).toEqual([
      'counterparty: no party has the id "nobody"',
      'contains: no commitment has the id "another"',
      'figure: no figure has the id "nobody.2025-05-24.pledge"',
      'event: no event has the id "nothing"',
    ])
  })

  it('starts on the day it became known and goes forward', () => {
    expect(problemsOf(commitment([{}], { knownOn: '2025-05-23' }))).toEqual([
      'does not start on knownOn',
    ])
    expect(problemsOf(commitment([{}, { on: '2025-07' }, { on: '2025-06' }]))).toEqual([
      'steps: not in order of time',
    ])
  })

  it('has no amount before its figure, nor an event before its day, was public', () => {
    const more = '      event: ft-son-swf\n'
    const early = commitment([{ on: '2025-05-23', more }], { knownOn: '2025-05-23' })
    expect(problemsOf(early)).toEqual([
      `2025-05-23: ${FIGURE} was not public by then`,
      '2025-05-23: the event ft-son-swf came later',
    ])
  })

  it('does not contain itself', () => {
    expect(problemsOf(commitment([{}], { contains: '[pledge]' }))).toEqual(['contains: itself'])
  })

  it('has a stage, a rung and whose money it is, each a known word', () => {
    const text = commitment([{}]).replace('rung: headline', 'rung: promised')
    expect(problemsOf(text)).toEqual(['rung: not one of the known words'])
    const nobodys = commitment([{}]).replace('whose: own', 'whose: mine')
    expect(problemsOf(nobodys)).toEqual(['whose: not one of the known words'])
  })
})
