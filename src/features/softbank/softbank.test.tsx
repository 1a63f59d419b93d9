import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { reader } from '#tests/support/reader.ts'
import {
  awaited,
  HOLDINGS,
  MEASURES,
  PRESS,
  quarters,
  years,
} from '#tests/support/softbank-facts.ts'
import { Softbank } from './softbank.tsx'
import { type SoftbankFacts, toSoftbankView } from './view.ts'

const FACTS: SoftbankFacts = {
  quarters: [...quarters(), awaited('fy2025q1')],
  years: years(),
  measures: MEASURES,
  holdings: HOLDINGS,
  pressChecks: PRESS,
}
const CHARTS = { netIncome: <i>net income</i>, year: null, visionFunds: null }

function page(locale: 'en' | 'ja', facts: SoftbankFacts = FACTS): string {
  const context = reader(locale, '2025-07-10', '/softbank')
  const view = toSoftbankView(facts, context)
  const props = { view, here: context.here, charts: CHARTS, compare: null }
  return renderToStaticMarkup(<Softbank {...props} />)
}

describe('the page of SoftBank', () => {
  it('has its charts under the latest quarter, and no empty panel for those it has not', () => {
    const html = page('en')
    expect(html).toContain('<div class="panel"><i>net income</i></div>')
    expect(html.indexOf('<i>net income</i>')).toBeGreaterThan(html.indexOf('id="latest"'))
    expect(html).not.toContain('<div class="panel"></div>')
    expect(html).not.toContain('class="panel pair"')
  })

  it('says across the row that results are not out', () => {
    expect(page('ja')).toContain(
      '<td class="across" colSpan="4">この版で知られている限り、決算は未発表。</td>',
    )
  })

  it('counts the verdicts on the press and leads to the sentences', () => {
    expect(page('en')).toContain(
      '<p>1 sentence checked: 1 supported.</p><p class="more"><a href="/en/on/2025-07-10/softbank/claims">',
    )
  })

  it('has one heading of its own and says so when nothing is known', () => {
    expect(page('en').match(/<h1>/g)).toHaveLength(1)
    const none = { ...FACTS, quarters: [], years: [], holdings: [], pressChecks: [] }
    expect(page('en', none)).toContain(
      'No results of SoftBank Group are in the record up to this day.',
    )
  })
})
