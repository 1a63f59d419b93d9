import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CASH_INPUTS, COMMON_INPUTS } from '#domain/payout-terms.ts'
import type { Locale } from '#domain/text.ts'
import { payoutOn } from '#tests/support/payout-facts.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { PayoutPage } from './payout-page.tsx'
import { toPayoutPage } from './view.ts'

const NOW = RECORD.meta.compiledOn
const INPUTS = [...COMMON_INPUTS, ...Object.values(CASH_INPUTS).flat()]
const CHOICES = ['cash', 'carry', 'rule']

function pageOf(asked: string, locale: Locale = 'en', on: string = NOW): Element {
  const { facts, context } = payoutOn(on, asked, locale)
  const view = toPayoutPage(facts, context)
  if (!view) throw new Error(`no page on ${on}`)
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(<PayoutPage view={view} here={context.here} />)
  return page
}

const all = (page: Element, selector: string) => [...page.querySelectorAll(selector)]
const renewed = (page: Element) =>
  all(page, '[data-renewed]').map((each) => each.getAttribute('data-renewed'))

describe('the form of the payout on its page', () => {
  it('sends every number, every choice and the calculation shown, and nothing else', () => {
    const page = pageOf('life=10')
    const form = page.querySelector('form')
    expect(form?.getAttribute('action')).toBe('/en/vehicle/payout')
    const names = all(page, 'form [name]').map((each) => each.getAttribute('name') ?? '')
    expect([...new Set(names)].toSorted()).toEqual(['last', ...INPUTS, ...CHOICES].toSorted())
    expect(page.querySelector('[name="last"]')?.getAttribute('value')).toContain('life:10')
    for (const choice of CHOICES) {
      expect(all(page, `[name="${choice}"][checked]`)).toHaveLength(1)
    }
  })

  it('names the parts that are renewed one by one, none within another', () => {
    const sound = pageOf('')
    expect(new Set(renewed(sound)).size).toBe(renewed(sound).length)
    expect(all(sound, '[data-renewed] [data-renewed]')).toEqual([])
    const asked = 'funding=abc&rule=mine&model=9&cash=own&years=x&spread=-2&sofr=0'
    expect(renewed(pageOf(asked))).toEqual(renewed(sound))
    for (const input of [...INPUTS, 'rate', 'results', 'others', 'drawn', 'working']) {
      const name = INPUTS.some((each) => each === input) ? `box-${input}` : input
      expect(renewed(sound)).toContain(name)
    }
  })

  it('describes every box by what is on the page, and ties a message to it', () => {
    const page = pageOf('funding=abc&cash=own&years=1,x')
    for (const box of all(page, '[aria-describedby]')) {
      for (const by of (box.getAttribute('aria-describedby') ?? '').split(' ')) {
        expect(page.querySelector(`#${by}`), by).not.toBeNull()
      }
    }
    for (const id of ['asked-funding', 'asked-years']) {
      expect(page.querySelector(`#${id}`)?.getAttribute('aria-invalid')).toBe('true')
      expect(page.querySelector(`#${id}-message`)?.getAttribute('role')).toBe('alert')
      expect(page.querySelector(`.problems a[href="#${id}"]`)).not.toBeNull()
    }
    expect(page.querySelector('#asked-funding')?.getAttribute('value')).toBe('abc')
  })

  it('marks what a source gives, what is our assumption and what is the reader’s', () => {
    const page = pageOf('life=12')
    const kind = (input: string) =>
      page.querySelector(`#asked-${input}-origin .origin`)?.className.replace('origin ', '')
    expect(['sofr', 'equity'].map(kind)).toEqual(['record', 'record'])
    expect(['funding', 'spread', 'building', 'each', 'us'].map(kind)).toEqual(Array(5).fill('ours'))
    expect(kind('life')).toBe('yours')
    const back = page.querySelector('#asked-life-origin a[href*="payout?"]')?.getAttribute('href')
    expect(back).toContain('&life=20&')
    expect(page.querySelector('#asked-sofr-origin .source-mark a')).not.toBeNull()
  })

  it('puts the deemed rate together, and says where it would fall below zero', () => {
    const rate = (asked: string) => pageOf(asked).querySelector('[data-renewed="rate"]')
    expect(rate('')?.textContent).toContain('4% + 1.5% = 5.5%')
    expect(rate('sofr=0.5&spread=-2')?.textContent).toContain('counts as zero')
    expect(rate('sofr=0.5&spread=-2')?.querySelector('data')?.getAttribute('value')).toBe('0')
  })

  it('writes what a reader typed as text', () => {
    const page = pageOf(`spread=${encodeURIComponent('"><img src=x>')}`)
    expect(page.querySelector('img')).toBeNull()
  })
})

describe.each(['en', 'ja'] as const)('the page of the payout: %s', (locale) => {
  const page = pageOf('rule=equity-only', locale)

  it('has each number once by its line, with a value and a unit, or words for none', () => {
    const lines = all(page, '[data-line]').map((each) => each.getAttribute('data-line'))
    expect(new Set(lines).size).toBe(lines.length)
    for (const each of all(page, '[data-line]')) {
      const none = each.hasAttribute('data-none')
      expect(each.textContent).not.toBe('')
      expect(each.matches('data.computed[value]:not([value=""])[data-unit]')).toBe(!none)
    }
  })

  it('has a receipt for every result of the tables and every threshold', () => {
    const results = all(page, '#results data[data-line], #others data[data-line]')
    expect(results.length).toBeGreaterThan(35)
    for (const each of results) {
      const line = each.getAttribute('data-line')
      expect([line, all(page, `[data-receipt="${line}"] .in-numbers`).length]).toEqual([line, 1])
    }
  })

  it('draws the chosen rule still, with its table, and keeps the order of headings', () => {
    expect(all(page, 'figure[data-chart] [data-still]').length).toBe(4)
    expect(all(page, 'figure[data-chart] table')).toHaveLength(2)
    const edge = (mark: string) =>
      page.querySelector(`rect[data-mark="${mark}"]`)?.getAttribute('stroke-dasharray')
    expect([edge('japan-first-1'), edge('japan-second-20')]).toEqual(['4 3', '1.5 2.5'])
    const levels = all(page, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)))
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(leaps).toEqual([])
  })

  it('has the open questions beside the result, and every piece of the record by its id', () => {
    expect(all(page, '.scenario-results #questions article')).toHaveLength(8)
    for (const { id } of RECORD.payout) {
      expect(all(page, `#payout-${id}`), id).toHaveLength(1)
    }
    const ids = all(page, '[id]').map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('leaves nothing blank or undefined', () => {
    expect(page.textContent).not.toMatch(/undefined|null|NaN|\[object/)
    for (const part of all(page, 'p, dt, dd, td, th, h2, h3, h4, caption, legend')) {
      expect(part.textContent?.trim(), part.outerHTML.slice(0, 80)).not.toBe('')
    }
  })
})

describe('the page in an edition without both readings', () => {
  it('says so, and still shows what the record has', () => {
    const page = pageOf('', 'ja', '2025-09-20')
    expect(page.querySelector('form')).toBeNull()
    expect(page.textContent).toContain('二つの読み方がそろっておらず、計算できません。')
    expect(page.querySelector('#payout-unit')).not.toBeNull()
    expect(page.querySelector('#payout-spread')).toBeNull()
  })
})
