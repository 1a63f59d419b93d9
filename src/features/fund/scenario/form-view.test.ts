import { describe, expect, it } from 'vitest'
import { SCENARIO_INPUTS, type ScenarioInput } from '#domain/scenario.ts'
import { readScenario } from '#domain/scenario-address.ts'
import { startingPoints, valuesOf } from '#domain/scenario-start.ts'
import type { Locale } from '#domain/text.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { scenarioOn } from '#tests/support/scenario-facts.ts'
import { toScenarioForm } from './form-view.ts'

const NOW = RECORD.meta.compiledOn

function formOf(asked: string, locale: Locale = 'en', on: string = NOW) {
  const known = scenarioOn(on, asked, locale)
  const start = known && startingPoints(known.facts.vehicle, known.facts.macro)
  if (!known || !start) throw new Error(`no scenario on ${on}`)
  const { query } = known.facts
  const view = toScenarioForm(readScenario(query, valuesOf(start)), start, query, known.context)
  const fields = view.groups.flatMap((group) => group.fields)
  const field = (input: ScenarioInput) => {
    const found = fields.find((each) => each.input === input)
    if (!found) throw new Error(input)
    return found
  }
  const whole = view.groups.flatMap((group) => group.whole ?? [])[0]
  return { view, fields, field, whole }
}

describe('the form of a scenario', () => {
  it('asks for every input once, at first with the numbers of the record and our assumptions', () => {
    const { fields, view, whole } = formOf('')
    expect(fields.map(({ input }) => input).toSorted()).toEqual([...SCENARIO_INPUTS].toSorted())
    expect(view.problems).toBeNull()
    expect(fields.filter(({ message, wrong }) => message !== null || wrong)).toEqual([])
    expect(whole).toMatchObject({ sum: { of: '100%', value: '100' }, message: null, back: null })
    const from = (kind: string) =>
      fields.filter(({ origin }) => origin.kind === kind).map(({ input }) => input)
    expect(from('record')).toEqual(['equity', 'leverage', 'usd', 'jpy', 'receipts', 'reserves'])
    expect(from('ours')).toHaveLength(9)
  })

  it.each(['en', 'ja'] as const)('leads from a number of the record to its page: %s', (locale) => {
    const { field } = formOf('', locale)
    const { figure } = field('equity').origin
    expect(figure?.href).toBe(`/${locale}/figures/joint-fund.2025-05-24.initial-capital`)
    expect(figure?.source.cites.length).toBeGreaterThan(0)
    for (const input of ['usd', 'jpy'] as const) {
      expect(field(input).origin.note).toContain(
        locale === 'en' ? 'the government’s own yield' : '国債そのものの利回り',
      )
    }
    expect(field('leverage').origin.note).toContain(
      locale === 'en' ? 'The first report gives no ratio.' : '最初の報道は倍率を示していません。',
    )
  })

  it('tells the reader’s own numbers from those of the record, and leads back', () => {
    const { field, whole } = formOf('leverage=4.5&fee=1&us=50&japan=30')
    expect(field('leverage').origin).toMatchObject({
      ...{ kind: 'yours', text: 'Yours: 4.5x. The record has', figure: { text: '10x' } },
      note: null,
    })
    const back = new URL(field('leverage').origin.back ?? '', 'https://example.org')
    expect(back.pathname).toBe('/en/fund/scenario')
    expect([back.searchParams.get('leverage'), back.searchParams.get('fee')]).toEqual(['10', '1'])
    expect(field('fee').origin).toMatchObject({
      ...{ text: 'Yours: 1%. Our assumption was 0.5%.', figure: null },
    })
    expect(field('us').origin.back).toBeNull()
    expect(whole?.back).toContain('us=40&japan=40&partners=10&public=10')
    expect(whole?.back).toContain('leverage=4.5')
  })

  it('compares with nothing where the reader leaves that empty', () => {
    const { field } = formOf('receipts=')
    expect(field('receipts')).toMatchObject({ value: '', message: null, slider: null, curve: null })
    expect(field('receipts').origin.text).toBe('Yours: not compared. The record has')
  })

  it('says in an older edition what the record did not have', () => {
    const { field } = formOf('', 'en', '2025-05-25')
    expect(field('leverage').origin).toMatchObject({ kind: 'ours', figure: null })
    expect(field('leverage').origin.text).toBe(
      'Our assumption: the record has no number up to this day.',
    )
    expect(formOf('reserves=', 'ja', '2025-05-25').field('equity').origin.kind).toBe('record')
  })
})

describe('the form after a mistake', () => {
  it('keeps what was written, and shows and carries on what was worked out', () => {
    const { field, view } = formOf('leverage=abc&last=nonsense')
    expect(field('leverage')).toMatchObject({ value: 'abc', wrong: true, slider: { value: '10' } })
    expect(field('leverage').message).toContain('The results still show 10x.')
    expect(view.last).toContain('leverage:10,')
    expect(view.problems).toMatchObject({
      ...{ general: [], summary: 'One entry needs another look:' },
      fields: [{ href: '#scenario-leverage', name: 'Leverage' }],
    })
  })

  it('goes back no further than to the last scenario that could be worked out', () => {
    const { last } = formOf('leverage=4&years=20').view
    const { field } = formOf(`leverage=40&years=20&last=${last}`)
    expect(field('leverage').message).toContain('The results still show 4x.')
    expect(field('years').value).toBe('20')
  })

  it('keeps all four shares as written where they make no whole', () => {
    const { fields, whole, view } = formOf('us=80&japan=40&partners=10&public=10')
    const shares = fields.filter(({ input }) =>
      ['us', 'japan', 'partners', 'public'].includes(input),
    )
    expect(shares.map(({ value }) => value)).toEqual(['80', '40', '10', '10'])
    expect(shares.map(({ slider }) => slider?.value)).toEqual(['40', '40', '10', '10'])
    expect(shares.every(({ wrong, message }) => wrong && message === null)).toBe(true)
    expect(whole?.sum).toMatchObject({ of: '140%', value: '140' })
    expect(whole?.message).toContain('take away 40%')
    expect(view.problems?.fields).toEqual([{ href: '#scenario-us', name: 'Shares of the equity' }])
  })

  it('adds nothing up where a share cannot be read', () => {
    const { field, whole } = formOf('us=most&japan=30')
    expect(whole).toMatchObject({ sum: null, message: null })
    expect([field('us').value, field('japan').value]).toEqual(['most', '30'])
    expect([field('us').wrong, field('japan').wrong]).toEqual([true, false])
  })

  it('takes full-width digits for digits', () => {
    const { field, view } = formOf('leverage=１０&years=２０年')
    expect(view.problems).toBeNull()
    expect([field('leverage').value, field('years').value]).toEqual(['10', '20'])
    expect(field('leverage').origin.kind).toBe('record')
  })

  it('names at its head what is wrong with the address', () => {
    const { problems } = formOf('model=2&record=rubbish', 'ja').view
    expect(problems?.general.map((each) => each.slice(0, 8))).toEqual(['model：「2', 'record：「'])
    expect(problems?.fields).toEqual([])
  })
})
