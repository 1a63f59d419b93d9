import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { Means } from '#features/softbank/means/means.tsx'
import { type MeansView, toMeansView } from '#features/softbank/means/view.ts'
import { checkRecord } from '#record/check.ts'
import { saveRecord } from '#store/save.ts'
import { meansOn } from '#tests/support/means-facts.ts'
import { REAL_RECORD } from '#tests/support/record-dir.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'

const { record } = checkRecord(REAL_RECORD)
const NO_CHARTS = { nav: null, ltv: null, composition: null }

type Page = Awaited<ReturnType<typeof makePage>>
const pages = new Map<string, Promise<Page>>()

/** The page of an edition of the real record as its queries give it, in one language; made once. */
function pageOn(day: string | null, locale: Locale = 'en'): Promise<Page> {
  const key = `${day} ${locale}`
  const page = pages.get(key) ?? makePage(day, locale)
  pages.set(key, page)
  return page
}

async function makePage(day: string | null, locale: Locale) {
  const { db } = await tempDatabase()
  await saveRecord(db, record)
  const { facts, context } = await meansOn(db, day, locale)
  const view = toMeansView(facts, context)
  const page = createElement(Means, { view, here: context.here, charts: NO_CHARTS })
  return { facts, view, html: renderToStaticMarkup(page) }
}

function reckoned({ holdings }: MeansView) {
  return holdings.flatMap(({ key, reckoned: lines }) =>
    lines.map(({ key: line, result, agrees }) => [key.slice(9), line, result, agrees]),
  )
}

describe('the composition of the holdings', () => {
  it('adds up on every day that has a table, and gives the ratio the company told', async () => {
    const { view } = await pageOn(null)
    expect(reckoned(view)).toEqual([
      ...[['2026-06-30', 'parts', '83.10', true]],
      ...[['2026-06-30', 'nav', '72.30', true]],
      ...[['2026-06-30', 'ltv', '13.0%', true]],
      ...[['2023-12-31', 'parts', '21.72', true]],
      ...[['2023-12-31', 'nav', '19.23', true]],
      ...[['2023-12-31', 'ltv', '11.5%', true]],
      ...[['2023-09-30', 'parts', '18.33', true]],
      ...[['2023-06-30', 'parts', '16.90', true]],
      ...[['2023-06-30', 'nav', '15.55', true]],
      ...[['2023-06-30', 'ltv', '8.0%', true]],
      ...[['2023-03-31', 'parts', '15.87', true]],
      ...[['2023-03-31', 'nav', '14.12', true]],
      ...[['2023-03-31', 'ltv', '11.0%', true]],
      ...[['2022-06-30', 'parts', '21.67', true]],
      ...[['2022-06-30', 'nav', '18.51', true]],
      ...[['2022-06-30', 'ltv', '14.5%', true]],
      ...[['2021-09-30', 'parts', '25.70', true]],
      ...[['2021-09-30', 'nav', '20.89', true]],
      ...[['2021-09-30', 'ltv', '18.7%', true]],
    ])
  }, 30_000)

  it('has every share the record gives within a tenth of a point of its own', async () => {
    const { view } = await pageOn(null)
    const told = view.holdings.flatMap(({ items }) => items.filter(({ share }) => share !== null))
    expect(told.length).toBeGreaterThan(30)
    for (const { key, share, computed } of told) {
      const apart = Math.abs(Number.parseFloat(share ?? '') - Number(computed?.value))
      expect(apart, key).toBeLessThan(0.1001)
    }
  }, 30_000)

  it('says of a holding where it is not in the table of a day', async () => {
    const { view, html } = await pageOn(null, 'ja')
    const northstar = view.shares?.rows.find(({ key }) => key === 'holding-sb-northstar')
    expect(northstar?.shares.map((share) => share?.text ?? null)).toEqual([
      ...['2.8%', '2.2%'],
      ...[null, null, null, null, null],
    ])
    expect(html).toContain('<span class="absent">その時点の表にない</span>')
  }, 30_000)
})

describe('the signs on the company’s page', () => {
  it('changed between June 2022 and March 2023, and the sums agree on both sides', async () => {
    const { sign } = (await pageOn(null)).view
    expect(sign.rows.map(({ printed, result, agrees }) => [printed, result, agrees])).toEqual([
      ['16.07 + (−5.15) + (−6.11) =', '4.81', true],
      ['17.92 + (−5.90) + (−8.87) =', '3.15', true],
      ['13.59 − 5.38 − 6.46 =', '1.75', true],
      ['14.70 − 5.76 − 7.59 =', '1.35', true],
      ['14.76 − 4.74 − 7.54 =', '2.48', true],
    ])
    expect(sign.said).toMatch(/^Up to Jun 30, 2022 .* From Mar 31, 2023 on .* has not changed\./)
    for (const { self, other } of sign.rows) {
      expect([self, other].map((figure) => Number(figure?.value) > 0)).toEqual([true, true])
    }
  }, 30_000)

  it('have not changed for an edition that knows only the first of them', async () => {
    const { sign } = (await pageOn('2021-12-01', 'ja')).view
    expect(sign.rows).toHaveLength(1)
    expect(sign.said).toBe(
      '2021年9月30日までの会社のページは、負債の二つの調整項目を負の数で記し、足しています。',
    )
  }, 30_000)
})

describe('pledges beside means', () => {
  it('are told with stage, rung, amount, day and source, and lead to their parties', async () => {
    const { view, html } = await pageOn(null)
    expect(view.pledges.rows).toHaveLength(record.commitments.length)
    for (const { id, now } of view.pledges.rows) {
      expect(html, id).toContain(`<article id="commitment-${id}" data-commitment="${id}"`)
      expect([now.stageWord, now.rungWord, now.figure?.text, now.date], id).not.toContain('')
      expect(now.source.cites.length, id).toBeGreaterThan(0)
    }
    expect(html).toContain('<a href="/en/people/openai">OpenAI</a>')
    expect(html).toContain('href="/en/events/sbg-openai-1001"')
    expect(view.policy.room).toMatchObject({ formula: '25 − 13.0 =', result: '12.0' })
  }, 30_000)

  it('have no total anywhere on the page, of any rung, owner or party', async () => {
    const { facts, view, html } = await pageOn(null)
    const amounts = new Map(facts.figures.map(({ id, quantity }) => [id, quantity]))
    const rows = view.pledges.rows.map(({ now, whose, to }) => {
      const quantity = amounts.get(now.figure?.id ?? '')
      const cents = quantity?.kind === 'money' ? quantity.money.amount : 0n
      return { cents, groups: ['all', now.rung, whose, to.key] }
    })
    const single = new Set(rows.map(({ cents }) => cents))
    const shown = new Set([...html.matchAll(/ value="(\d+)"/g)].map(([, value]) => value))
    for (const group of new Set(rows.flatMap(({ groups }) => groups))) {
      const members = rows.filter(({ groups }) => groups.includes(group))
      const total = members.reduce((sum, { cents }) => sum + cents, 0n)
      if (members.length === 1 || single.has(total)) continue
      expect(shown.has(`${total / 100n}`), group).toBe(false)
    }
    expect(html).toContain('No total is given.')
  }, 30_000)
})

describe('editions of the page', () => {
  it('before 2021 know no holdings and say so', async () => {
    const { view, html } = await pageOn('2018-01-01')
    expect(view.holdings).toEqual([])
    expect(view.pledges.rows.map(({ id }) => id)).toEqual(['vision-fund-1'])
    for (const said of [
      'No table of holdings is in the record up to this day.',
      'No net asset value per share is in the record up to this day.',
      'No limit of its own and no cash position is in the record up to this day.',
      'No loan, bond or sale of shares is in the record up to this day.',
    ])
      expect(html).toContain(said)
  }, 30_000)

  it('before the first pledge know nothing at all and say so', async () => {
    const { view, html } = await pageOn('2015-12-31', 'ja')
    expect(view.empty).toBe(true)
    expect(html).toContain('ソフトバンクグループの保有資産も約束も記録にありません。')
  }, 30_000)

  it('divide a value per share by four only once the split is known', async () => {
    const before = (await pageOn('2025-12-31')).view.perShare
    expect(before).toMatchObject({ split: null, adjustedHead: null, noneAfter: false })
    const { rows, noneAfter } = (await pageOn('2026-02-12')).view.perShare
    expect(rows[0]).toMatchObject({
      ...{ side: 'before the split', told: { text: '¥13,119' } },
      adjusted: { formula: '13,119 ÷ 4 =', text: '¥3,279.75', value: '3279.75' },
    })
    expect(noneAfter).toBe(true)
  }, 30_000)
})
