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
const PICTURES = [{ width: 'wide', svg: '<svg role="img"></svg>' }]

function page(locale: 'en' | 'ja', facts: SoftbankFacts = FACTS, pictures = PICTURES): string {
  const context = reader(locale, '2025-07-10', '/softbank')
  const view = toSoftbankView(facts, context)
  return renderToStaticMarkup(<Softbank view={view} here={context.here} pictures={pictures} />)
}

const figureOf = (html: string) => /<figure data-chart=.*?<\/figure>/s.exec(html)?.[0] ?? ''

describe('the page of SoftBank', () => {
  it('has the chart as drawn, its finding as a heading, and a table of the same exact numbers', () => {
    const figure = figureOf(page('en'))
    expect(figure).toContain('data-chart="softbank-net-income"')
    expect(figure).toContain('<a href="#net-income">A profit in the latest quarter</a></h2>')
    expect(figure).toContain('<svg role="img"></svg>')
    expect(figure).toContain('<details><summary>')
    const values = [...figure.matchAll(/value="(-?\d+)" data-figure/g)].map(([, value]) => value)
    expect(values).toEqual([
      ...['517180000000', '-369170000000', '1179600000000', '-174300000000'],
      ...['231100000000', '950000000000', '-931100000000', '-477600000000'],
    ])
  })

  it('has the table open and a box of the final size where no picture is stored', () => {
    const figure = figureOf(page('ja', FACTS, []))
    expect(figure).toContain('<details open="">')
    expect(figure).toContain('class="chart-box narrow" style="width:328px;height:280px"')
    expect(figure).not.toContain('<svg')
  })

  it('says across the row that results are not out', () => {
    expect(page('ja')).toContain(
      '<td class="across" colSpan="5">この版で知られている限り、決算は未発表。</td>',
    )
  })

  it('marks the rating’s own name as Japanese on an English page only', () => {
    expect(page('en')).toContain('FIJ <span lang="ja">正確</span>')
    expect(page('ja')).not.toContain('lang="ja"')
  })

  it('has one heading of its own and says so when nothing is known', () => {
    expect(page('en').match(/<h1>/g)).toHaveLength(1)
    const none = { ...FACTS, quarters: [], years: [], holdings: [], pressChecks: [] }
    expect(page('en', none)).toContain(
      'No results of SoftBank Group are in the record up to this day.',
    )
  })
})
