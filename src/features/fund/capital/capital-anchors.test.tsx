import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { messages } from '#i18n/messages.ts'
import { outside, overlapping, textBoxes } from '#tests/support/drawn-text.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { scenarios } from '#tests/support/scenarios.ts'
import { SPLITS, toSplit } from '#tests/support/splits.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { WIDTHS, type WidthClass } from '#ui/chart/drawing.ts'
import { SHARE_CLASSES, type ShareClass } from '#ui/chart/share-view.ts'
import { StillShares } from '#ui/chart/shares-still.tsx'
import { type SharesDrawing, sharesHeight } from '#ui/chart/shares-view.ts'
import { toAssumedCapital } from './assumed-capital.ts'
import { toCapitalChart } from './capital-chart.ts'

const LOCALES = ['en', 'ja'] as const
const NUMBER = /\d/
const AMOUNT = /[$¥]\s?\d|\d[\d,.]*\s?(?:%|x\b|bn|tn|billion|trillion|億|兆|倍|ドル)/

function recorded(locale: 'en' | 'ja'): ChartView {
  const vehicle = RECORD.vehicles.find(({ id }) => id === 'joint-fund')
  const view = vehicle && toCapitalChart(vehicle, RECORD.claims, realReader(locale))
  if (!view) throw new Error('the record speaks of no holder')
  return view
}

const VIEWS = LOCALES.flatMap((locale) => [
  [`the record, ${locale}`, locale, recorded(locale)] as const,
  ...SPLITS.map(([shares, leverage, split]) => {
    const name = `${shares} at ${leverage}x, ${locale}`
    return [name, locale, toAssumedCapital(split, realReader(locale))] as const
  }),
])

function sharesOf({ drawing }: ChartView): SharesDrawing {
  if (drawing.form !== 'shares') throw new Error('no shares are drawn')
  return drawing
}

describe.each(VIEWS)('the capital as drawn: %s', (_, locale, view) => {
  const { rows, marks, alt } = sharesOf(view)
  const segments = rows.flatMap((row) => row.segments)

  it('has known, assumed and unknown parts that make up every whole', () => {
    for (const row of rows) {
      const sums = SHARE_CLASSES.map((kind) =>
        row.segments.filter((each) => each.class === kind).reduce((sum, { part }) => sum + part, 0),
      )
      expect(100 * sums.reduce((all, each) => all + each, 0), row.key).toBeCloseTo(100, 6)
    }
  })

  it('gives no number to a hatched part, drawn, told or measured', () => {
    for (const { key } of segments.filter((each) => each.class === 'unknown')) {
      const segment = segments.find((each) => each.key === key)
      const mark = marks.find((each) => each.key === key)
      expect([segment?.title, ...(segment?.lines ?? [])].join(' ')).not.toMatch(NUMBER)
      expect(mark?.lines.join(' ')).not.toMatch(AMOUNT)
      expect(mark?.value).toBe('')
    }
  })

  it('says how well a part is known before anything else of it', () => {
    const { classes, classed, assumed } = messages(locale).fundCapital
    const first = [...Object.values(classes), assumed.class, assumed.reported]
    for (const { name } of marks) {
      expect(
        first.some((word) => name.startsWith(classed(word, ''))),
        name,
      ).toBe(true)
      expect(alt).toContain(name)
    }
    const wordOf: Readonly<Record<ShareClass, string>> = { ...classes, assumed: assumed.class }
    for (const { key, class: kind } of segments.filter((each) => each.class === 'unknown')) {
      expect(marks.find((mark) => mark.key === key)?.name).toContain(wordOf[kind])
    }
  })

  it.each(Object.entries(WIDTHS[sharesOf(view).span]) as [WidthClass, number][])(
    'has every word inside the drawing and apart from the others: %s',
    (width, pixels) => {
      expectReadable(sharesOf(view), width, pixels)
    },
  )
})

function expectReadable(drawing: SharesDrawing, width: WidthClass, pixels: number) {
  const host = document.createElement('div')
  host.innerHTML = renderToStaticMarkup(<StillShares drawing={drawing} width={width} id="c" />)
  const texts = textBoxes(host)
  expect(outside(texts, { width: pixels, height: sharesHeight(drawing, width) })).toEqual([])
  expect(overlapping(texts)).toEqual([])
  const drawn = [...host.querySelectorAll('[data-mark]')]
  expect(drawn.map((each) => each.getAttribute('data-mark')).toSorted()).toEqual(
    drawing.marks.map(({ key }) => key).toSorted(),
  )
}

describe('the capital of the record', () => {
  it.each(LOCALES)('is nowhere drawn as known, and the picture says so: %s', (locale) => {
    const view = recorded(locale)
    const { rows, keys } = sharesOf(view)
    const classes = rows.flatMap(({ segments }) => segments.map((each) => each.class))
    expect(new Set(classes)).toEqual(new Set(['unknown']))
    expect(view.title).toBe(messages(locale).fundCapital.nobody)
    expect(keys.map(({ firmness }) => firmness)).toEqual(['hatched'])
  })
})

describe('the capital as a reader assumes it', () => {
  it.each(SPLITS)('is never drawn as known: %s at %sx', (_shares, _leverage, split) => {
    const { rows } = sharesOf(toAssumedCapital(split, realReader('en')))
    const host = document.createElement('div')
    host.innerHTML = renderToStaticMarkup(
      <StillShares
        drawing={sharesOf(toAssumedCapital(split, realReader('en')))}
        width="wide"
        id="c"
      />,
    )
    for (const { key, class: kind } of rows.flatMap(({ segments }) => segments)) {
      expect(kind).toBe('assumed')
      const rects = [...host.querySelectorAll(`[data-mark="${key}"] rect`)]
      expect(rects.map((rect) => rect.getAttribute('stroke-dasharray'))).toEqual(['4 3'])
      expect(rects[0]?.getAttribute('fill')).toMatch(/-tint\)$/)
    }
  })

  it.each(Object.entries(WIDTHS.full) as [WidthClass, number][])(
    'can be read whatever is assumed: %s',
    (width, pixels) => {
      fc.assert(
        fc.property(scenarios(), fc.constantFrom(...LOCALES), (assumptions, locale) => {
          const view = toAssumedCapital(toSplit(assumptions), realReader(locale))
          expectReadable(sharesOf(view), width, pixels)
        }),
        { numRuns: 25 },
      )
    },
  )
})
