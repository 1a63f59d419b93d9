import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { fund, JOINT } from '#tests/support/mini-funds.ts'
import { realFunds, realFundsReader } from '#tests/support/real-funds.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { toCheck } from './check-view.ts'

const say = (view: SentenceView = []) =>
  view.map((part) => (typeof part === 'string' ? part : part.text)).join('')

function check(locale: Locale, on?: string, funds = realFunds(on)) {
  const view = toCheck(funds, 'joint-fund', realFundsReader(locale, on))
  return {
    ...view,
    finding: say(view.finding),
    formula: say(view.times?.formula),
    times: say(view.times?.sentence),
    lines: Object.fromEntries(view.lines.map(({ key, sentence }) => [key, say(sentence)])),
    turns: view.turns.map(({ on: from, verdict, sentence }) => [from, verdict, say(sentence)]),
  }
}

const TURNS = [
  [
    ...(['2025-05-24', 'largest'] as const),
    'The largest, about 15 times the next ($300bn ÷ $20bn = 15.0): Brazil–China production capacity fund, $20 billion (capitalised in part); UAE–Egypt strategic investment platform (ADQ–TSFE), $20 billion (capitalised in part).',
  ],
  [
    ...(['2025-07-23', 'overtaken'] as const),
    'Overtaken by a bi-national programme: US–Japan strategic investment vehicle, $550 billion (Jul 22, 2025).',
  ],
  [
    ...(['2025-11-14', 'overtaken'] as const),
    'Overtaken by one more programme: Korea–US strategic investment vehicle, $350 billion (Nov 14, 2025).',
  ],
]

describe('the sentence, checked against the record', () => {
  it.each([
    ['2025-05-24', 'largest', 1],
    ['2025-05-30', 'largest', 1],
    ['2025-07-22', 'largest', 1],
    ['2025-07-23', 'overtaken', 2],
    ['2025-08-31', 'overtaken', 2],
    [undefined, 'overtaken', 3],
  ] as const)('in the edition of %s: %s', (on, verdict, turns) => {
    for (const locale of ['en', 'ja'] as const) {
      const view = check(locale, on)
      expect(view.verdict?.key).toBe(verdict)
      expect(view.turns).toHaveLength(turns)
      expect(view.formula).toMatch(/= 15\.0$/)
    }
    expect(check('en', on).turns).toEqual(TURNS.slice(0, turns))
  })

  it('is about fifteen times the largest that has capital, by a division with its figures in', () => {
    const { times, formula } = check('en')
    expect(times).toMatch(/^That is about 15 times the largest of them: .*UAE–Egypt.* \$20 billion/)
    expect(formula).toBe('$300bn ÷ $20bn = 15.0')
    const japanese = check('ja')
    expect(japanese.times).toMatch(
      /^その中で最大のものの約15倍に当たる：.*（200億ドル、一部資金拠出）。$/,
    )
    expect(japanese.formula).toBe('3,000億ドル ÷ 200億ドル = 15.0')
  })

  it('gives machines the multiple and opens both of its figures', () => {
    const { times } = toCheck(realFunds(), 'joint-fund', realFundsReader('ja'))
    const parts = [...(times?.sentence ?? []), ...(times?.formula ?? [])]
    const computed = parts.flatMap((part) =>
      typeof part !== 'string' && 'kind' in part && part.kind === 'computed' ? [part.value] : [],
    )
    expect(computed).toEqual(['15.0', '15.0'])
    const figures = (times?.formula ?? []).flatMap((part) =>
      typeof part !== 'string' && !('kind' in part) ? [part.href] : [],
    )
    expect(figures).toEqual([
      '/ja/figures/joint-fund.2025-05-24.size',
      '/ja/figures/china-brazil.2017-05-30.size',
    ])
  })

  it('names the targets without capital, the programmes and the pledges apart', () => {
    const { lines } = check('en')
    expect(lines['targets']).toContain('UAE–India infrastructure fund (target), $75 billion')
    expect(lines['programmes']).toMatch(/US–Japan .* \$550 billion .*Korea–US .* \$350 billion/)
    expect(lines['pledges']).toContain('UAE pledge to the United States, $1.4 trillion')
    expect(lines['whole']).toContain('Russia–China Investment Fund, $2 billion')
    expect(lines['part']).toBeUndefined()
    expect(check('ja', '2025-07-22').lines['programmes']).toBeUndefined()
  })

  it('names the few funds of two governments that one of the two countries is part of', () => {
    expect(check('ja').lines['joined']).toBe(
      '記録にある二国政府ファンドで、米国か日本が加わるもの：日露投資基金（約9億ドル）、日印ファンド（6億ドル）、米国・ウクライナ復興投資基金（1億5000万ドル）。',
    )
    expect(check('en', '2025-12-28').lines['joined']).not.toContain('Ukraine')
  })
})

describe('another record', () => {
  const peer = (id: string, value: string) => fund(id, [['2020-01-01', value]])

  it('without a peer compares nothing', () => {
    const view = check('en', '2025-05-24', [JOINT])
    expect(view.verdict).toEqual({ key: 'none', word: 'Nothing to compare' })
    expect(view.times).toBe('')
    expect(view.lines).toMatchObject({ joined: expect.stringContaining('no other fund') })
  })

  it('with a larger or an equal peer says so, without a multiple', () => {
    const smaller = check('en', '2025-05-24', [JOINT, peer('a', '400bn USD')])
    expect(smaller.finding).toContain('number 2 by size')
    expect([smaller.times, smaller.turns[0]?.[2]]).toEqual([
      '',
      'Not the largest: number 2 by size.',
    ])
    const level = check('ja', '2025-05-24', [JOINT, peer('a', '300bn USD')])
    expect(level.finding).toContain('最大のものと並ぶ')
  })

  it('without a size says that there is none to compare', () => {
    const view = check('ja', '2025-05-24', [peer('a', '2bn USD')])
    expect(view).toMatchObject({ verdict: null, lines: {}, turns: [] })
    expect(view.finding).toBe('この日の時点で、比べられるドル建ての規模は記録にありません。')
  })

  it('with an uneven multiple says about, to a tenth', () => {
    const exact = { ...JOINT, figures: JOINT.figures.map((each) => ({ ...each, qualifier: null })) }
    expect(check('en', '2025-05-24', [exact, peer('a', '70bn USD')]).times).toContain(
      'about 4.3 times',
    )
    expect(check('en', '2025-05-24', [exact, peer('a', '60bn USD')]).times).toMatch(/is 5 times/)
  })
})
