import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim.ts'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Standing } from '#domain/standing.ts'
import type { Locale } from '#domain/text.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { figure, quantity, text } from '#tests/support/mini-parts.ts'
import { MINI_RATES } from '#tests/support/mini-rates.ts'
import { cite } from '#tests/support/mini-sources.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toCapitalChart } from './capital-chart.ts'

const FIRST = day('2025-05-24')
const LATER = day('2025-09-10')
const FT = [cite('ft-2025-05-24', 'E')]
const OFFICIAL = [cite('t-room-us-2025-07-23')]
const OWNER = { kind: 'vehicle', id: 'joint-fund' } as const
const MISSING = { kind: 'missing', reason: 'not-disclosed' } as const

function context(locale: Locale = 'en', on = '2026-11-22'): FigureContext {
  const edition = { day: day(on), latest: on === '2026-11-22' }
  return { here: { locale, ...edition, path: '/fund' }, edition, rates: MINI_RATES }
}

function stated(measure: string, rest: Partial<Figure> = {}): Figure {
  return figure(OWNER, '2025-05-24', measure, '0 %', {
    ...{ knownOn: FIRST, cites: FT, basis: null, asReported: null, quantity: MISSING },
    ...{ label: text(measure, measure), note: text(`On ${measure}.`, `${measure}について。`) },
    ...rest,
  })
}

const CAPITAL = stated('initial-capital', {
  ...{ basis: 'pledge', quantity: quantity('300bn USD'), qualifier: 'about' },
  label: text('Initial capital', '当初資本'),
})
const SHARES = ['us-share', 'japan-share', 'retail-share'].map((each) => stated(each))
const LEVERAGE = [
  stated('leverage-multiple', { label: text('Leverage', 'レバレッジ') }),
  stated('geared-total', {
    ...{ basis: 'pledge', quantity: quantity('3tn USD'), id: 'geared', cites: FT },
    label: text('Total (one commentator)', '総額（一人の論者）'),
  }),
]

function claim(id: string, ...history: readonly (readonly [Standing, string])[]): Claim {
  return {
    ...{ id, about: 'joint-fund', knownOn: FIRST, figure: null },
    statement: text(`It is said of ${id}.`, `${id}と言われる。`),
    history: history.map(([state, on]) => ({
      ...{ on, knownOn: day(on), state, text: text('', ''), cites: FT },
    })),
  }
}

const CLAIMS = [
  claim('swf-co-ownership', ['reported', '2025-05-24'], ['superseded', '2025-09-10']),
  claim('swf-lp-retail', ['reported', '2025-05-24']),
  claim('swf-leverage', ['reported', '2025-05-24']),
  claim('swf-initial-capital', ['disputed', '2025-05-25']),
]

function vehicle(figures: readonly Figure[]): Vehicle {
  return {
    ...{ id: 'joint-fund', name: text('Joint fund', '共同ファンド'), knownOn: FIRST },
    ...{ descriptions: [], stages: [], legalForce: [], figures, cites: FT },
  }
}

const REPORT = [CAPITAL, ...LEVERAGE, ...SHARES]

function chart(figures = REPORT, claims: readonly Claim[] = CLAIMS, reader = context()) {
  const view = toCapitalChart(vehicle(figures), claims, reader)
  if (view?.drawing.form !== 'shares') throw new RangeError('no shares are drawn')
  const { rows, marks } = view.drawing
  return { ...view, rows, marks, holders: rows.at(-1)?.segments ?? [] }
}

/** The report with a share that somebody stated. */
function sharing(measure: string, percent: string, cites = OFFICIAL): Figure[] {
  const share = stated(measure, { quantity: quantity(`${percent} %`), cites, knownOn: LATER })
  return [...REPORT, { ...share, id: `${measure}-stated` }]
}

describe('the capital of the reported fund', () => {
  it('has four holders of unknown shares, drawn equally wide', () => {
    expect(chart().title).toBe('Nobody has published who would hold what')
    expect(chart().holders.map((holder) => [holder.title, holder.part, holder.class])).toEqual([
      ['US Treasury', 0.25, 'unknown'],
      ['Japan’s Ministry of Finance', 0.25, 'unknown'],
      ['Other limited partners', 0.25, 'unknown'],
      ['The public', 0.25, 'unknown'],
    ])
    expect(chart().note).toContain('Widths of hatched parts mean nothing.')
  })

  it('has a total that is known by report, and shares without any number', () => {
    expect(chart().rows.at(-1)).toMatchObject({ title: 'Equity about $300bn', marked: true })
    const values = Object.fromEntries(chart().marks.map(({ key, value }) => [key, value]))
    expect(values).toEqual({
      ...{ geared: '3000000000000', debt: '', equity: '300000000000' },
      ...{ us: '', japan: '', partners: '', public: '' },
    })
  })

  it('has a debt of no size in the words of the report, and over it what others put to it', () => {
    const [debt] = chart().rows
    expect(debt?.segments).toMatchObject([
      {
        ...{ title: 'Leverage: not disclosed', lines: ['On leverage-multiple.'] },
        ...{ class: 'unknown', torn: true },
      },
    ])
    expect(debt?.said).toEqual([{ key: 'geared', text: 'Total (one commentator): $3 trillion' }])
  })

  it('quotes what was said of each holder with the standing of the edition', () => {
    const linesOf = (on: string) =>
      chart(REPORT, CLAIMS, context('en', on)).marks.find(({ key }) => key === 'us')?.lines
    expect(linesOf('2026-11-22')).toEqual([
      ...['not disclosed', 'May 24, 2025', 'On us-share.'],
      ...['“It is said of swf-co-ownership.”', 'standing: superseded'],
    ])
    expect(linesOf('2025-05-24')).toContain('standing: reported')
  })

  it('says the same in Japanese', () => {
    const view = chart(REPORT, CLAIMS, context('ja'))
    expect(view.title).toBe('誰がどれだけ持つかは公表されていない')
    expect(view.holders.map(({ title }) => title)).toEqual([
      ...['米財務省', '日本の財務省', '他の有限責任組合員', '一般市民'],
    ])
  })

  it('counts the shares that a source states once one does', () => {
    const view = chart(sharing('us-share', '60'))
    expect(view.title).toBe('Of 4 holders, 1 has a share that a source states')
    expect(view.holders[0]).toMatchObject({ part: 0.6, class: 'known', lines: ['60%'] })
    expect(view.holders[1]?.part).toBeCloseTo(0.4 / 3)
    expect(view.marks.find(({ key }) => key === 'us')).toMatchObject({
      ...{ name: 'Official: US Treasury', value: '60' },
    })
  })

  it('calls a share assumed where no official text states it', () => {
    expect(chart(sharing('us-share', '60', FT)).holders[0]?.class).toBe('assumed')
  })

  it('hears of a share from a claim as well', () => {
    const [first, ...rest] = CLAIMS as [Claim, ...Claim[]]
    const [share] = sharing('japan-share', '49').slice(-1)
    const view = chart(REPORT, [{ ...first, figure: share ?? null }, ...rest])
    expect(view.title).not.toContain('Nobody')
    expect(view.holders[1]?.part).toBeCloseTo(0.49)
  })

  it('knows none of the shares stated where they come to more than the whole', () => {
    const view = chart([...sharing('us-share', '60'), ...sharing('japan-share', '70').slice(-1)])
    expect(view.holders.map(({ part }) => part)).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(view.holders.map((holder) => holder.class)).toEqual(Array(4).fill('unknown'))
    expect(view.holders[0]?.lines).toEqual(['the shares stated come to more than the whole'])
    expect(view.marks.find(({ key }) => key === 'us')?.value).toBe('')
    expect(JSON.stringify(view.table.rows)).toContain('"60%"')
  })

  it('leaves to nobody what stated shares leave of the whole', () => {
    const all = ['us-share', 'japan-share', 'partners-share', 'retail-share']
    const view = chart([...REPORT, ...all.flatMap((each) => sharing(each, '20').slice(-1))])
    expect(view.holders.map((holder) => [holder.key, holder.class, holder.part])).toEqual([
      ...['us', 'japan', 'partners', 'public'].map((key) => [key, 'known', 0.2]),
      ['rest', 'unknown', 0.2],
    ])
    expect(view.note).toBe('Widths of hatched parts mean nothing.')
  })

  it('has no part for those without a share where the others hold the whole', () => {
    const view = chart([...sharing('us-share', '51'), ...sharing('japan-share', '49').slice(-1)])
    expect(view.holders.map((holder) => [holder.key, holder.part])).toEqual([
      ...[
        ['us', 0.51],
        ['japan', 0.49],
      ],
    ])
    expect(view.note).toBeNull()
  })

  it('leaves out a holder of which neither a figure nor a claim speaks', () => {
    const view = chart(REPORT, [])
    expect(view.holders.map(({ key }) => key)).toEqual(['us', 'japan', 'public'])
    expect(toCapitalChart(vehicle([CAPITAL]), [], context())).toBeNull()
  })

  it('is the table row by row, with the same numbers', () => {
    const { table, marks } = chart()
    expect(table.rows.map(({ key }) => key)).toEqual(marks.map(({ key }) => key))
    const inTable = table.rows.map(({ cells }) => {
      const number = cells.find((cell) => cell.kind === 'figure')
      return number?.kind === 'figure' ? number.view.value : ''
    })
    expect(inTable).toEqual(marks.map(({ value }) => value))
  })
})
