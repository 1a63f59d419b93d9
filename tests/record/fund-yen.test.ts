import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { rateFor } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { YenPage } from '#features/fund/clocks/yen-page.tsx'
import { inYen, yenBetween } from '#tests/support/exact.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { askYen, realPledges, realRateOn, yenReader } from '#tests/support/yen-facts.ts'
import { toClocksPanel } from '#ui/clocks-panel-view.ts'

const FUND = 'joint-fund.2025-05-24.initial-capital'
const VEHICLE = 'us-japan-vehicle.2025-07-22.pledge'
const LOCALES = ['en', 'ja'] as const

const ask = (pledge: string, on: string) => `pledge=${pledge}&on=${on}`
const clocksOf = (address: string, locale: Locale = 'en', on?: string) =>
  askYen(address, locale, on).clocks

function htmlOf(address: string, locale: Locale, on?: string): string {
  const view = askYen(address, locale, on)
  const { here } = yenReader(locale, on)
  return renderToStaticMarkup(createElement(YenPage, { view, here }))
}

describe('a pledge on its two clocks', () => {
  it('$550 billion is ¥80.5 trillion on 22 July 2025 and ¥84.5 trillion on 17 February 2026', () => {
    const shown = (locale: Locale) =>
      clocksOf(ask(VEHICLE, '2026-02-17'), locale)?.clocks.map(({ day, converted }) => [
        ...[day, converted.text, converted.value, converted.line],
      ])
    expect(shown('en')).toEqual([
      ['Jul 22, 2025', '≈ ¥80.50 trillion', '80498000000000', 'at ¥146.36/$, Jul 22, 2025'],
      ['Feb 17, 2026', '≈ ¥84.46 trillion', '84463500000000', 'at ¥153.57/$, Feb 17, 2026'],
    ])
    expect(shown('ja')?.map(([, text]) => text)).toEqual(['約80.5兆円', '約84.46兆円'])
  })

  it('differs by the exchange rate only, with the formula and its numbers', () => {
    const said = (locale: Locale) => clocksOf(ask(VEHICLE, '2026-02-17'), locale)?.difference
    expect(said('en')).toEqual({
      ...{ value: '3965500000000', move: 'weaker', text: '≈ ¥3.97 trillion' },
      said: 'more in yen: ¥153.57/$ against ¥146.36/$ on the day it was stated, a weaker yen.',
      formula: '$550,000,000,000 × (¥153.57/$ − ¥146.36/$) = ¥3,965,500,000,000',
    })
    expect(said('ja')).toMatchObject({
      said: '多い。示された日の1ドル=146円36銭に対し、1ドル=153円57銭で円安。',
      formula: '550,000,000,000ドル ×（153.57円/ドル − 146.36円/ドル）＝ 3,965,500,000,000円',
    })
    for (const locale of LOCALES) {
      const html = htmlOf(ask(VEHICLE, '2026-02-17'), locale)
      const label = { en: 'exchange rate only', ja: '為替レートの違いだけによる差' }[locale]
      expect(html).toContain(`<span class="badge">${label}</span>`)
      expect(html).toContain(
        { en: 'did not change: $550 billion', ja: '変わっておらず、どちらの日も5500億ドル' }[
          locale
        ],
      )
    }
  })

  it('says of a stronger yen that it is fewer yen', () => {
    const { difference } = clocksOf(ask(VEHICLE, '2019-01-02'), 'ja') ?? {}
    expect(difference).toMatchObject({ move: 'stronger', value: '-20427000000000' })
    expect(difference?.text).toBe('約20.43兆円')
    expect(difference?.formula).toContain('＝ △20,427,000,000,000円')
    expect(askYen(ask(VEHICLE, '2019-01-02')).notes).toEqual([
      'On Jan 2, 2019 it had not been stated yet.',
    ])
  })

  it('follows from the amount and the two rates of the page, for every pledge, in both languages', () => {
    const { edition, rates } = yenReader('en')
    const pledges = realPledges(edition)
    expect(pledges.length).toBeGreaterThan(150)
    for (const { figure } of pledges) {
      const views = LOCALES.map((locale) => askYen(ask(figure.id, '2026-03-21'), locale))
      const machine = views.map(({ clocks, figure: { value } }) => [
        value,
        clocks?.difference?.value,
        ...(clocks?.clocks ?? []).map(
          ({ converted: { text: _, accessible, line, ...rest } }) => rest,
        ),
      ])
      expect(machine[1], figure.id).toEqual(machine[0])
      const { clocks, figure: dollars } = views[0] ?? {}
      const [first, second] = clocks?.clocks ?? []
      for (const each of clocks?.clocks ?? [])
        expect(each.converted.value, figure.id).toBe(
          inYen(dollars?.value ?? '', each.converted.rate),
        )
      if (!first || !second) continue
      const { rate: before } = first.converted
      const { rate: after } = second.converted
      expect(clocks?.difference?.value).toBe(yenBetween(dollars?.value ?? '', before, after))
      // The same rate as the number has wherever else it is shown.
      expect(rateFor(figure, rates)?.value, figure.id).toEqual(
        realRateOn(day(first.converted.rateOn), edition)?.value,
      )
    }
  })

  it('never gives a percentage of an amount that was converted', () => {
    for (const locale of LOCALES)
      for (const address of ['', ask(VEHICLE, '2026-02-17'), ask(VEHICLE, '2019-01-02')]) {
        const [, answer = ''] = htmlOf(address, locale).split('<section')
        expect(answer).not.toContain('%')
      }
  })

  it('counts from the last day of a month that is all a source gives', () => {
    const view = askYen(ask('wsj-swf-like.2025-07.vehicle-size', '2025-09-04'))
    expect(view.notes).toEqual([
      'The sources date it to Jul 2025; the rate is that of its last day, Jul 31, 2025.',
    ])
    expect(view.clocks?.clocks[0]?.on).toBe('2025-07-31')
  })

  it('of a time before the rates has one clock, and says so', () => {
    const view = askYen('pledge=rcif.2012-06-05.size', 'ja')
    expect(view.clocks?.clocks.map(({ key }) => key)).toEqual(['chosen'])
    expect(view.clocks?.difference).toBeNull()
    expect(view.notes).toEqual(['2012年6月5日の相場は記録にない。もう一つの額も差も示せない。'])
  })

  it('marks its amounts for machines as everywhere', () => {
    const html = htmlOf(ask(FUND, '2025-09-06'), 'en')
    expect(html).toContain(
      '<data class="figure converted" value="42783000000000" data-converted="" data-unit="JPY" data-rate="142.61" data-rate-on="2025-05-23" data-rate-kind="day" data-from="joint-fund.2025-05-24.initial-capital">',
    )
    expect(html).toContain('data-rate-on="2025-09-05"')
    expect(html).toContain('(last published Sep 5, 2025)')
    expect(html).toContain('data-figure="joint-fund.2025-05-24.initial-capital"')
  })
})

describe('without a question', () => {
  it('the capital of the fund stands at the last rate', () => {
    const view = askYen('')
    expect([view.path, view.figure.id, view.form.on]).toEqual(['/fund/yen', FUND, '2026-09-25'])
    expect(view.form.ready.map(({ text, current }) => [text, current])).toEqual([
      ['Day it was stated, May 24, 2025', false],
      ['Memorandum, Sep 4, 2025', false],
      ['Latest, Sep 25, 2026', true],
    ])
  })

  it('an edition of a Sunday has the rate of the Friday before on both clocks, and no difference', () => {
    const view = askYen('', 'en', '2025-05-25')
    expect(view.clocks?.clocks.map(({ on, converted }) => [on, converted.rateOn])).toEqual([
      ['2025-05-24', '2025-05-23'],
      ['2025-05-25', '2025-05-23'],
    ])
    expect(view.clocks?.difference).toMatchObject({ value: '0', move: 'same', text: '¥0' })
    expect(view.chart).toBeNull()
    expect(view.form.groups.flatMap(({ options }) => options).map(({ id }) => id)).not.toContain(
      VEHICLE,
    )
    expect(view.form.ready.map(({ key }) => key)).toEqual(['announced', 'latest'])
  })

  it('an edition before the fund has what was stated last', () => {
    const view = askYen('', 'ja', '2025-01-05')
    expect(view.figure.id).toBe('softbank-100bn.2024-12-16.requested-investment')
    expect(view.clocks?.clocks.map(({ on }) => on)).toEqual(['2024-12-16', '2025-01-05'])
  })
})

describe('an address that cannot be answered', () => {
  const problems = (address: string, locale: Locale = 'en', on?: string) => {
    const { form, path } = askYen(address, locale, on)
    return [form.problems.pledge, form.problems.on, path]
  }

  it.each([
    [
      'pledge=no.such&on=2025-09-04',
      'pledge: “no.such” is no pledge in dollars in the record up to Nov 22, 2026. Expected: the id of one, such as joint-fund.2025-05-24.initial-capital. Shown instead: US–Japan joint sovereign wealth fund (reported idea): Initial capital.',
      null,
      '/fund/yen?on=2025-09-04',
    ],
    [
      `pledge=${VEHICLE}&on=2025-02-30`,
      null,
      'on: “2025-02-30” is no calendar day. Expected: YYYY-MM-DD, such as 2026-09-25. Shown instead: Sep 25, 2026.',
      `/fund/yen?pledge=${VEHICLE}`,
    ],
    [
      'on=2019-01-01',
      null,
      'on: “2019-01-01” is before the first rate of the record. Expected: a day from Jan 2, 2019 on, such as 2019-01-02. Shown instead: Jan 2, 2019.',
      '/fund/yen',
    ],
    [
      'on=2026-09-26',
      null,
      'on: “2026-09-26” is after the last rate of the record. Expected: a day up to Sep 25, 2026, such as 2026-09-25. Shown instead: Sep 25, 2026.',
      '/fund/yen',
    ],
  ])('%s is told what, where, what was expected and what is shown', (address, pledge, on, path) => {
    expect(problems(address)).toEqual([pledge, on, path])
    const [, , japanese] = problems(address, 'ja')
    expect(japanese).toBe(path)
    expect(askYen(address, 'ja').clocks?.clocks).toHaveLength(2)
  })

  it('of a later day or pledge does not tell an older edition what came', () => {
    const [pledge, on] = problems(ask(VEHICLE, '2026-02-17'), 'ja', '2025-05-25')
    expect(pledge).toContain('2025年5月25日までの記録にあるドル建ての約束ではありません')
    expect(on).toContain('この版の日付2025年5月25日より後です')
    expect(htmlOf('', 'en', '2025-05-25')).not.toContain('2025-07-22')
  })

  it('is quoted only in part, and harmless', () => {
    const html = htmlOf(`pledge=${encodeURIComponent(`<b>\u0000${'長'.repeat(500)}`)}&on=%FF`, 'en')
    expect(html).toContain(`“&lt;b&gt; ${'長'.repeat(36)}…”`)
    expect(html.match(/role="alert"/g)).toHaveLength(2)
    expect(html).toContain('aria-describedby="yen-on-problem"')
  })
})

describe('the form', () => {
  it('has every pledge once, by subject, the fund and the vehicle first', () => {
    const { edition } = yenReader('en')
    const { groups, pledge } = askYen(ask(VEHICLE, '2026-02-17')).form
    const ids = groups.flatMap(({ options }) => options.map(({ id }) => id))
    expect(ids.toSorted()).toEqual(
      realPledges(edition)
        .map(({ figure }) => figure.id)
        .toSorted(),
    )
    expect(groups.slice(0, 2).map(({ key }) => key)).toEqual(['joint-fund', 'us-japan-vehicle'])
    expect(groups[1]?.options[0]?.text).toBe('Pledge: $550 billion (Jul 22, 2025)')
    expect(pledge).toBe(VEHICLE)
  })
})

describe('the line', () => {
  it('has the two days and the extremes of the rates, and its table the same numbers', () => {
    const { chart } = askYen(ask(VEHICLE, '2026-02-17'))
    const keys = chart?.drawing.marks.map(({ key }) => key) ?? []
    expect(keys).toEqual(expect.arrayContaining(['2025-07-22', '2026-02-17', '2026-09-25']))
    const after = RECORD.dailyRates.filter(({ start }) => start >= '2025-07-22')
    const highest = after.reduce((most, each) =>
      each.value.digits * 10n ** BigInt(4 - each.value.scale) >
      most.value.digits * 10n ** BigInt(4 - most.value.scale)
        ? each
        : most,
    )
    expect(keys).toContain(highest.start)
    const cells = chart?.table.rows.map(({ key, cells: [cell] }) => [
      key,
      cell?.kind === 'computed' ? cell.value : '',
    ])
    expect(cells).toEqual(chart?.drawing.marks.map(({ key, value }) => [key, value]))
  })

  it.each([
    ['2026-09-01', 'sbg-openai-0331.2025-03-31.round', 'month'],
    ['2019-01-02', VEHICLE, 'quarter'],
  ])('stays light: chosen %s, %s by %s', (on, pledge, step) => {
    const { chart } = askYen(ask(pledge, on))
    expect(chart?.note).toContain(`each ${step}`)
    expect(chart?.drawing.marks.length).toBeLessThan(45)
  })
})

describe('the panel for the page of what was pledged', () => {
  it('has both clocks and a form that leads to the page', () => {
    const context = yenReader('ja')
    const latest = realRateOn(day('2026-09-25'), context.edition)
    const figure = RECORD.vehicles.flatMap(({ figures }) => figures).find(({ id }) => id === FUND)
    const panel = toClocksPanel(
      figure,
      latest && { rate: latest, from: '2019-01-02', to: '2026-09-25' },
      context,
    )
    expect(panel?.clocks.clocks.map(({ converted }) => converted.text)).toEqual([
      '約42.78兆円',
      '約47.15兆円',
    ])
    expect(panel?.clocks.ask).toBe(`/ja/fund/yen?pledge=${FUND}`)
    expect(panel?.form).toEqual({ action: '/ja/fund/yen', from: '2019-01-02', to: '2026-09-25' })
    expect(toClocksPanel(figure, null, context)).toBeNull()
    expect(toClocksPanel(undefined, null, context)).toBeNull()
  })
})
