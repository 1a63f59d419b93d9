import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { PAID } from '#tests/support/mini-ladder.ts'
import { figure, text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { citing, LATE, QUOTED, UNDATED } from '#tests/support/odd-sources.ts'
import { reader } from '#tests/support/reader.ts'
import { ConvertedText, FigureText, FullFigure, InlineFigure } from './figure.tsx'
import { type FigureView, toFigureView } from './figure-view.ts'

const [derivedIncome, income] = miniRecord().reports.flatMap(({ figures }) => figures)
if (!derivedIncome || !income) throw new RangeError('no income')

const share = figure({ kind: 'event', id: 'akazawa-1-2pct' }, '2025-07-26', 'share', '1..2 %', {
  ...{ basis: null, knownOn: day('2025-07-26'), cites: [citing(UNDATED)] },
  label: text('Share of equity', '出資の割合'),
})

const view = (of: Figure, locale: 'en' | 'ja' = 'en', on?: string) =>
  toFigureView(of, reader(locale, on))

/** The attributes of the only `data` element that matches. */
function attributes(html: string, of = 'data'): Record<string, string> {
  const [, written = ''] = new RegExp(`<${of} ([^>]*)>`).exec(html) ?? []
  return Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]))
}

function converted(of: FigureView): string {
  if (!of.converted) throw new RangeError(`${of.id} is not converted`)
  return renderToStaticMarkup(<ConvertedText view={of.converted} href={of.href} />)
}

describe('a number on a page', () => {
  it('carries what a machine reads, inside a link to its own page', () => {
    const html = renderToStaticMarkup(<FigureText view={view(income)} />)
    expect(attributes(html)).toEqual({
      ...{ class: 'figure', value: '517180000000', 'data-figure': 'softbank.fy2024q4.net-income' },
      ...{ 'data-unit': 'JPY', 'data-known-on': '2025-05-13', 'data-grade': 'D' },
    })
    expect(attributes(html, 'a')).toEqual({
      ...{ class: 'figure-link', href: '/en/figures/softbank.fy2024q4.net-income' },
      'aria-label': '517.2 billion yen',
    })
    expect(html).toContain('>¥517.2 billion</data></a>')
  })

  it('is the same to a machine in Japanese', () => {
    const html = renderToStaticMarkup(<FigureText view={view(income, 'ja')} />)
    expect(html).toContain('>5172億円</data></a>')
    expect(attributes(html)).toEqual(
      attributes(renderToStaticMarkup(<FigureText view={view(income)} />)),
    )
  })

  it('that nobody disclosed has an empty value and its reason', () => {
    const html = renderToStaticMarkup(<FigureText view={view(PAID)} />)
    expect(attributes(html)).toMatchObject({ value: '', 'data-missing': 'not-disclosed' })
    expect(html).toContain('>not disclosed</data>')
  })

  it('that is a range carries both its ends', () => {
    const html = renderToStaticMarkup(<FigureText view={view(share)} />)
    expect(attributes(html)).toMatchObject({ value: '1', 'data-high': '2', 'data-unit': 'percent' })
    expect(html).toContain('>1–2%</data>')
  })

  it('says nothing of a range or a reason it does not have', () => {
    expect(renderToStaticMarkup(<FigureText view={view(income)} />)).not.toMatch(
      /data-high|data-missing|data-converted/,
    )
  })
})

describe('a converted amount on a page', () => {
  it('carries its rate, the days and kind of the rate, and what it came from', () => {
    expect(attributes(converted(view(income)))).toEqual({
      ...{ class: 'figure converted', value: '3393645265.05', 'data-unit': 'USD' },
      ...{ 'data-converted': '', 'data-rate': '152.3966', 'data-rate-kind': 'average' },
      ...{ 'data-rate-on': '2025-01-01/2025-03-31', 'data-from': income.id },
    })
  })

  it('is the same to a machine in Japanese', () => {
    expect(attributes(converted(view(income, 'ja')))).toEqual(attributes(converted(view(income))))
  })

  it('is read aloud with its rate', () => {
    const spoken = [view(income), view(income, 'ja')].map(
      (each) => attributes(converted(each), 'a')['aria-label'],
    )
    expect(spoken).toEqual([
      'about 3.4 billion dollars at 152.40 yen per dollar, mean of Jan 1–Mar 31, 2025',
      '約34億ドル、1ドル152円40銭、2025年1月1日～3月31日の平均',
    ])
  })

  it('has its rate in the same line, in words', () => {
    expect(converted(view(income))).toContain(
      '<span class="rate">at ¥152.40/$, mean of Jan 1–Mar 31, 2025</span>',
    )
  })
})

describe('a number and its conversion', () => {
  it('are marked as two of one kind, so that either can be hidden', () => {
    for (const html of [
      renderToStaticMarkup(<FullFigure view={view(income)} />),
      renderToStaticMarkup(<InlineFigure view={view(income)} />),
    ]) {
      expect(html).toMatch(/^<\w+ class="(full|inline)-figure has-converted" data-native="JPY">/)
      expect(html).toContain('<a class="figure-link converted-link"')
    }
  })

  it('are not marked where there is no conversion: what stands alone always shows', () => {
    for (const of of [PAID, share]) {
      expect(renderToStaticMarkup(<FullFigure view={view(of)} />)).not.toContain('data-native')
      expect(renderToStaticMarkup(<InlineFigure view={view(of)} />)).not.toContain('data-native')
    }
  })

  it('have the words smaller than the digits where the number stands alone, and lose none', () => {
    const html = renderToStaticMarkup(<FullFigure view={view(income)} />)
    expect(html).toContain('<span>¥517.2</span><span class="unit"> billion</span></data>')
    expect(html).toContain('<span class="unit">≈ </span><span>$3.4</span>')
    expect(renderToStaticMarkup(<FullFigure view={view(PAID)} />)).toContain(
      '>not disclosed</data>',
    )
  })
})

describe('a number with all that belongs to it', () => {
  it('says that it was computed, and says nothing of the kind where it was reported', () => {
    const badge = '</a> <span class="badge">derived</span>'
    expect(renderToStaticMarkup(<FullFigure view={view(derivedIncome)} />)).toContain(badge)
    expect(renderToStaticMarkup(<InlineFigure view={view(derivedIncome)} />)).toContain(badge)
    expect(renderToStaticMarkup(<FullFigure view={view(derivedIncome, 'ja')} />)).toContain(
      '<span class="badge">差引計算</span>',
    )
    expect(renderToStaticMarkup(<FullFigure view={view(income)} />)).not.toContain('badge')
    expect(renderToStaticMarkup(<InlineFigure view={view(income)} />)).not.toContain('badge')
  })

  it('shows its grade with the word for it, its origins and its documents', () => {
    const html = renderToStaticMarkup(<FullFigure view={view(income)} />)
    expect(html).toContain(
      '<abbr class="grade" title="Named reporting" data-grade="D">D<span class="visually-hidden">: Named reporting</span></abbr>',
    )
    expect(html).toContain('</a> <span class="origins">1 origin</span>')
    expect(html).toContain('href="/en/sources/gifu-np-2025-05-13" lang="ja">岐阜新聞 / Kyodo</a>')
  })

  it('shows no conversion where there is none', () => {
    expect(renderToStaticMarkup(<FullFigure view={view(PAID)} />)).not.toContain('data-converted')
    expect(renderToStaticMarkup(<InlineFigure view={view(share)} />)).not.toContain('rate')
  })

  it('says when it was documented where an edition has no document of it yet', () => {
    const late = { ...share, cites: [citing(LATE)] }
    const html = renderToStaticMarkup(<FullFigure view={view(late, 'en', '2025-07-27')} />)
    expect(html).toContain('<span class="later">documented Aug 1, 2026</span>')
    expect(html).not.toMatch(/class="(cite|origins|grade)"/)
  })

  it('says that nobody opened the only document it rests on', () => {
    const quoted = { ...PAID, cites: [citing(QUOTED)] }
    expect(renderToStaticMarkup(<FullFigure view={view(quoted)} />)).toContain(
      '<span class="quoted">Quoted elsewhere; the original was not opened.</span>',
    )
  })
})
