import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { miniRecord } from '#tests/support/mini-record.ts'
import { reader } from '#tests/support/reader.ts'
import { toFigureView } from '../figure-view.ts'
import { ChartFigure, type DrawnChart } from './chart-figure.tsx'
import type { ChartView } from './chart-view.ts'
import type { RowView } from './row-view.ts'

const [figure] = miniRecord().events.flatMap(({ figures }) => figures)
if (!figure) throw new RangeError('the record has no figure')
const FIGURE = figure

const ROW: RowView = {
  ...{ key: 'fund', title: 'Fund', lines: [], at: 300, to: null, label: '$300bn' },
  ...{ tone: 'us', firmness: 'solid', strong: false, none: 'hatched' },
}

const MARK = { key: 'fund', name: 'Fund', lines: ['$300bn'], value: '300' }
const SEGMENT = {
  ...{ key: 'fund', title: 'Fund', lines: [], part: 1 },
  ...{ class: 'assumed' as const, tone: 'us' as const },
}

function view(locale: 'en' | 'ja', on?: string): ChartView {
  const shown = toFigureView(FIGURE, reader(locale, on))
  return {
    key: 'fund-size',
    title: 'Of one size',
    lead: 'What is drawn',
    note: null,
    source: [{ text: 'Sources: ' }, { text: '読売新聞', lang: 'ja' }],
    drawing: {
      ...{ form: 'rows', alt: 'One bar', span: 'half', keys: [] },
      marks: [{ key: 'fund', name: 'Fund', lines: [shown.text], value: shown.value }],
      groups: [{ key: 'funds', title: null, rows: [ROW] }],
    },
    table: {
      caption: '$ billions',
      columns: [
        { key: 'fund', head: 'Fund' },
        { key: 'size', head: 'Size', numeric: true },
      ],
      rows: [
        {
          key: 'fund',
          head: { kind: 'text', text: 'Fund', href: '/en/fund' },
          cells: [{ kind: 'figure', view: shown }],
        },
      ],
    },
  }
}

function html(locale: 'en' | 'ja', pictures: DrawnChart['pictures'], on?: string): string {
  const chart = { view: view(locale, on), pictures }
  return renderToStaticMarkup(<ChartFigure chart={chart} here={reader(locale, on).here} />)
}

const PICTURES = [
  { width: 'narrow', svg: '<svg data-drawn="narrow"></svg>' },
  { width: 'middle', svg: '<svg data-drawn="middle"></svg>' },
]

describe('a chart on a page', () => {
  it('has its finding as a heading that can be linked to, its picture, its sources and its numbers', () => {
    const page = html('en', PICTURES)
    expect(page).toContain('<figure data-chart="fund-size" id="fund-size"')
    expect(page).toContain('<h2><a href="#fund-size">Of one size</a></h2>')
    expect(page).toContain('<svg data-drawn="narrow"></svg>')
    expect(page).toContain('<svg data-drawn="middle"></svg>')
    expect(page).toContain('<span>Sources: </span><span lang="ja">読売新聞</span>')
    expect(page).toContain('value="300000000000"')
    expect(page).toContain('<a href="/en/fund">Fund</a>')
  })

  it('keeps the box of each width at its final size before anything is drawn in it', () => {
    expect(html('en', PICTURES)).toMatch(
      /class="chart-box narrow" style="width:328px;height:\d+px"/,
    )
    expect(html('en', [])).toMatch(/class="chart-box middle" style="width:560px;height:\d+px"/)
  })

  it('is taken along as SVG, PNG and CSV, in the reader’s language and edition', () => {
    expect(html('ja', PICTURES)).toContain('href="/charts/fund-size.svg?lang=ja"')
    expect(html('en', PICTURES, '2025-06-01')).toContain(
      'href="/charts/fund-size.csv?lang=en&amp;on=2025-06-01"',
    )
  })

  it('without a picture says so in its place, has the table open and offers the CSV alone', () => {
    const page = html('ja', [], '2025-06-01')
    expect(page).toContain('この図はブラウザで描かれます')
    expect(page).toContain('<details open="">')
    expect(page).toContain('fund-size.csv')
    expect(page).not.toContain('fund-size.svg')
    expect(html('ja', PICTURES)).toContain('<details><summary>')
  })

  it('stays a drawing of its form where its numbers are a reader’s, with nothing to take along', () => {
    const shares: ChartView = {
      ...view('en'),
      drawing: {
        ...{ form: 'shares', alt: 'One stack', span: 'half', keys: [], marks: [MARK] },
        rows: [{ key: 'all', title: 'All', line: null, marked: false, segments: [SEGMENT] }],
      },
    }
    const page = renderToStaticMarkup(
      <ChartFigure chart={{ view: shares, pictures: [] }} here={reader('en').here} still />,
    )
    expect(page.match(/data-still="shares"/g)).toHaveLength(2)
    expect(page).toContain('<g data-mark="fund" data-value="300">')
    expect(page).toContain('[{"key":"fund","name":"Fund","lines":["$300bn"]}]')
    expect(page).not.toContain('fund-size.csv')
    expect(page).toContain('<details><summary>')
  })
})
