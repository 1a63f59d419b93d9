import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SCENARIO_INPUTS } from '#domain/scenario.ts'
import { readScenario } from '#domain/scenario-address.ts'
import { CURVED_INPUTS } from '#domain/scenario-curve.ts'
import { startingPoints, valuesOf } from '#domain/scenario-start.ts'
import type { Locale } from '#domain/text.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { scenarioOn } from '#tests/support/scenario-facts.ts'
import { ScenarioForm } from './form.tsx'
import { toScenarioForm } from './form-view.ts'

function pageOf(asked: string, locale: Locale = 'en') {
  const known = scenarioOn(RECORD.meta.compiledOn, asked, locale)
  const start = known && startingPoints(known.facts.vehicle, known.facts.macro)
  if (!known || !start) throw new Error('no scenario')
  const { facts, context } = known
  const answer = readScenario(facts.query, valuesOf(start))
  const view = toScenarioForm(answer, start, facts.query, context)
  const markup = renderToStaticMarkup(
    <ScenarioForm view={view} here={context.here} path="/fund/scenario?leverage=4" />,
  )
  const page = document.createElement('div')
  page.innerHTML = markup
  return page
}

const all = (page: Element, selector: string) => [...page.querySelectorAll(selector)]

describe('the form of a scenario on its page', () => {
  it('sends every number and the scenario shown, and nothing else', () => {
    const page = pageOf('leverage=4')
    const form = page.querySelector('form')
    expect(form?.getAttribute('action')).toBe('/en/fund/scenario')
    const names = all(page, '[name]').map((each) => each.getAttribute('name') ?? '')
    expect(names.toSorted()).toEqual(['last', ...SCENARIO_INPUTS].toSorted())
    expect(page.querySelector('[data-renewed="address"] a')?.getAttribute('href')).toBe(
      '/en/fund/scenario?leverage=4',
    )
  })

  it('has a slider over a curve for each number that has one, with no name of its own', () => {
    const page = pageOf('')
    const sliders = all(page, 'input[type="range"]')
    expect(sliders.map((each) => each.getAttribute('data-slides')).toSorted()).toEqual(
      CURVED_INPUTS.map((input) => `scenario-${input}`).toSorted(),
    )
    for (const slider of sliders) {
      expect(slider.hasAttribute('name')).toBe(false)
      expect(slider.hasAttribute('data-needs-script')).toBe(true)
    }
    expect(all(page, '.curve svg[aria-hidden="true"]')).toHaveLength(CURVED_INPUTS.length)
  })

  it('names the parts that are renewed one by one, none within another', () => {
    const names = (page: Element) =>
      all(page, '[data-renewed]').map((x) => x.getAttribute('data-renewed'))
    const sound = pageOf('')
    expect(new Set(names(sound)).size).toBe(names(sound).length)
    expect(names(pageOf('leverage=abc&us=99&model=2'))).toEqual(names(sound))
    expect(all(sound, '[data-renewed] [data-renewed]')).toEqual([])
    for (const input of SCENARIO_INPUTS) {
      expect(names(sound)).toEqual(
        expect.arrayContaining([`box-${input}`, `message-${input}`, `origin-${input}`]),
      )
    }
  })

  it('ties a message to its box', () => {
    const page = pageOf('leverage=abc')
    const box = page.querySelector('#scenario-leverage')
    expect(box?.getAttribute('value')).toBe('abc')
    expect(box?.getAttribute('aria-invalid')).toBe('true')
    const [first = ''] = box?.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(page.querySelector(`#${first}`)?.getAttribute('role')).toBe('alert')
    expect(page.querySelector(`#${first}`)?.textContent).toMatch(/^Leverage: “abc”/)
    expect(page.querySelector('.problems a')?.getAttribute('href')).toBe('#scenario-leverage')
  })

  it('describes every box by what is on the page', () => {
    const page = pageOf('us=99&leverage=&model=x')
    const boxes = all(page, '[aria-describedby]')
    expect(boxes.length).toBe(SCENARIO_INPUTS.length)
    for (const box of boxes) {
      const id = box.getAttribute('id') ?? ''
      expect(all(page, `label[for="${id}"]`), id).toHaveLength(1)
      for (const by of (box.getAttribute('aria-describedby') ?? '').split(' ')) {
        expect(page.querySelector(`#${by}`), by).not.toBeNull()
      }
    }
  })

  it('says in words what a curve draws', () => {
    const said = (locale: Locale) =>
      pageOf('leverage=2&usd=4&jpy=2&return=6&fee=0.5&dollars=50', locale).querySelector(
        '[data-renewed="curve-leverage"] .visually-hidden',
      )?.textContent
    expect(said('en')).toBe(
      'Return on equity: from 5.5 percent at 1 times to 33.0 percent at 12 times; now 8.0 percent.',
    )
    expect(said('ja')).toBe(
      '資本に対する収益率：1倍なら5.5パーセント、12倍なら33.0パーセント。今は8.0パーセント。',
    )
  })

  it('writes what a reader typed as text', () => {
    const page = pageOf(`fee=${encodeURIComponent('"><img src=x>')}`)
    expect(page.querySelector('img')).toBeNull()
    expect(page.querySelector('#scenario-fee')?.getAttribute('value')).toBe('"><img src=x>')
  })
})
