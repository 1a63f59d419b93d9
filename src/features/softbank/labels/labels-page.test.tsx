import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fiscalPeriod, quartersOf } from '#domain/period.ts'
import { reader } from '#tests/support/reader.ts'
import { LabelForm } from './label-form.tsx'
import { LabelsPage } from './labels-page.tsx'
import { toLabels } from './view.ts'

function page(label: string, locale: 'en' | 'ja' = 'en'): string {
  const { here } = reader(locale, undefined, '/softbank/labels')
  const facts = { label, known: quartersOf(2021), latest: fiscalPeriod(2021, 'q4'), numbered: null }
  return renderToStaticMarkup(<LabelsPage view={toLabels(facts, here)} here={here} />)
}

describe('the page of labels', () => {
  it('asks with a plain form that keeps what was asked', () => {
    const html = page('Q1 2021')
    expect(html).toContain('<form class="ask" action="/en/softbank/labels" method="get">')
    expect(html).toMatch(/<input type="text"[^>]* name="label"[^>]* value="Q1 2021"/)
    expect(html).toContain('<button type="submit">Read</button>')
  })

  it('asks in the reader’s edition', () => {
    const { here } = reader('ja', '2025-05-25')
    expect(renderToStaticMarkup(<LabelForm here={here} />)).toContain(
      'action="/ja/on/2025-05-25/softbank/labels"',
    )
  })

  it('gives the months of each reading to machines too', () => {
    expect(page('Q1 2021')).toContain(
      '<data class="months" value="2021-04-01/2021-06-30">Apr–Jun 2021</data>',
    )
  })

  it('shows markup that was typed as text', () => {
    const html = page('"><script>alert(1)</script>')
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script&gt;')
    expect(html).toContain('This is not understood as a label')
  })

  it('marks a label in the other language', () => {
    expect(page('2021年3月期')).toContain('<q lang="ja">2021年3月期</q>')
    expect(page('2021年3月期', 'ja')).not.toContain('lang="ja"')
    expect(page('Jan–Mar 2025', 'ja')).toContain('<q lang="en">')
  })

  it('says nothing of readings before anything is asked', () => {
    expect(page('')).not.toContain('id="readings"')
    expect(page('')).toContain('id="namings"')
  })
})
