import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { event } from '#tests/support/mini-events.ts'
import { LADDER, LOANS, PLEDGE } from '#tests/support/mini-ladder.ts'
import { party, text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { reader } from '#tests/support/reader.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type OverviewFacts, toOverview } from './view.ts'

const { meta, events, vehicles, reports } = miniRecord()
const FT = [cite('ft-2025-05-24', 'E'), cite('fortune-2025-05-25', 'E')]
const FIRST = day('2025-05-24')

const fund: Vehicle = {
  ...{ id: 'joint-fund', knownOn: FIRST, descriptions: [], cites: FT },
  name: text('US–Japan joint fund', '日米共同ファンド'),
  stages: [
    {
      ...{ on: '2025-05-24', knownOn: FIRST, state: 'reported', cites: FT },
      text: text('Reported on unnamed people.', '匿名の関係者の話として報じられた。'),
    },
  ],
  legalForce: [],
  figures: events.flatMap(({ figures }) => figures),
}

const deadline = event('deadline-2029', '2029-01-19', text('Deadline', '期限'), {
  ...{ knownOn: day('2025-09-05'), scheduled: true, importance: 3 },
})

function part(on: string, of: 'proponent' | 'would-be-owner' | 'financier' | 'reporter') {
  return { on, knownOn: day(on), part: of, cites: FT }
}

const facts: OverviewFacts = {
  ...{ fund, vehicle: null, quarters: reports, meta, events: [...events, deadline] },
  parties: [
    party('japan-mof', 'Ministry of Finance', '財務省', {
      parts: [part('2025-05-24', 'would-be-owner'), part('2025-09-26', 'financier')],
    }),
    party('masayoshi-son', 'Masayoshi Son', '孫正義', { parts: [part('2025-05-24', 'proponent')] }),
    party('financial-times', 'Financial Times', 'FT', { parts: [part('2025-05-24', 'reporter')] }),
  ],
}

function overview(figures: readonly Figure[], context: FigureContext) {
  const [first] = vehicles
  return toOverview({ ...facts, vehicle: first ? { ...first, figures } : null }, context)
}

const latest = (locale: 'en' | 'ja') => overview(LADDER, reader(locale))

describe('the overview', () => {
  it('says where each vehicle stands, on how many origins', () => {
    const { statuses } = latest('en')
    expect(statuses.map(({ sentence }) => sentence)).toEqual([
      'US–Japan joint fund: Reported (step 0 of 13). Last change May 24, 2025.',
      'US–Japan strategic investment: Announced (step 2 of 13). Last change Jul 22, 2025.',
    ])
    expect(statuses[0]?.source.origins).toBe('1 origin')
    expect(statuses[0]?.source.cites).toHaveLength(2)
  })

  it('shows the capital of the fund and the pledge, and no other figure, as its numbers', () => {
    expect(latest('en').numbers.map((each) => each.text)).toEqual([
      'about $300 billion',
      '$550 billion',
    ])
    expect(latest('ja').numbers.map((each) => each.text)).toEqual(['約3000億ドル', '5500億ドル'])
  })

  it('says the same numbers in both languages', () => {
    expect(values(latest('ja'))).toEqual(values(latest('en')))
  })

  it('leaves what is only scheduled out of the main events', () => {
    const [only, ...others] = latest('ja').events
    expect(others).toEqual([])
    expect(only).toEqual({
      ...{ id: 'ft-son-swf', knownOn: '2025-05-24', href: '/ja/events/ft-son-swf' },
      ...{ when: '2025年5月24日', title: 'FT報道：孫氏が構想を提起' },
      ...{ kind: '報道', drawing: 'outlined' },
    })
  })

  it('says what changed lately in the latest edition alone', () => {
    expect(latest('en').lately).toBe('First edition of the record.')
    expect(overview(LADDER, reader('en', '2026-11-22')).lately).toBeNull()
  })

  it('of a day before the first report has nothing to show', () => {
    const none: OverviewFacts = {
      ...{ fund: null, vehicle: null, events: [], parties: [], quarters: [], meta },
    }
    expect(toOverview(none, reader('en', '2019-01-02'))).toEqual({
      ...{ statuses: [], numbers: [], clocks: null, ladder: [], events: [], involved: [] },
      ...{ quarter: null, lately: null },
    })
  })
})

describe('those involved', () => {
  const involved = (context: FigureContext) =>
    overview(LADDER, context).involved.map(({ part, parties }) => [
      part,
      ...parties.map(({ name }) => name),
    ])

  it('stand under the part they play, proponents first; onlookers are left out', () => {
    expect(involved(reader('en', '2025-05-25'))).toEqual([
      ['Proponent', 'Masayoshi Son'],
      ['Would-be owner', 'Ministry of Finance'],
    ])
  })

  it('stand under every part they have taken up by the day of the edition', () => {
    expect(involved(reader('en'))).toEqual([
      ['Proponent', 'Masayoshi Son'],
      ['Would-be owner', 'Ministry of Finance'],
      ['Financier', 'Ministry of Finance'],
    ])
    expect(overview(LADDER, reader('ja', '2025-05-25')).involved[1]?.parties).toEqual([
      { id: 'japan-mof', href: '/ja/on/2025-05-25/people/japan-mof', name: '財務省' },
    ])
  })
})

describe('the money ladder', () => {
  const lines = (context: FigureContext, figures: readonly Figure[] = LADDER) =>
    overview(figures, context).ladder.map(({ rung, figure, on }) => [rung, figure.text, on])

  const STATED = [
    ['Headline', '$550 billion', 'Jul 22, 2025'],
    ['Named', '$109 billion', 'Mar 20, 2026'],
    ['Selected', 'about $36 billion', 'Feb 17, 2026'],
    ['Financed', 'more than ¥340 billion', 'May 1, 2026'],
    ['Paid', 'not disclosed', 'May 1, 2026'],
  ]

  it('shows what is stated, lowest rung first, and adds nothing up', () => {
    expect(lines(reader('en'))).toEqual(STATED)
    expect(lines(reader('ja')).map(([rung, amount]) => `${rung} ${amount}`)).toEqual([
      ...['表明額 5500億ドル', '公表案件 1090億ドル', '選定済み 約360億ドル'],
      ...['融資契約済み 3400億円超', '拠出済み 非開示'],
    ])
  })

  it('shows of a measure stated twice only the last, whatever the order of the record', () => {
    expect(lines(reader('en'), LADDER.toReversed())).toEqual(STATED)
  })

  it('keeps two measures on one rung apart', () => {
    const others: Figure = { ...LOANS, id: 'second', measure: 'second-batch-loans' }
    expect(lines(reader('en'), [PLEDGE, LOANS, others]).map(([rung]) => rung)).toEqual([
      ...['Headline', 'Financed', 'Financed'],
    ])
  })

  it('leaves out the fund, which is on no rung of it', () => {
    expect(toOverview(facts, reader('en')).ladder).toEqual([])
  })
})

describe('the two clocks of yen', () => {
  const clocks = (context: FigureContext, figures: readonly Figure[] = LADDER) =>
    overview(figures, context).clocks?.clocks.map(({ day, converted }) => [
      ...[day, converted.text, converted.rateOn],
    ])

  it('are of the day of the pledge and of the last day with a rate', () => {
    expect(clocks(reader('en'))).toEqual([
      ['Jul 22, 2025', '≈ ¥80.50 trillion', '2025-07-22'],
      ['Sep 25, 2026', '≈ ¥86.45 trillion', '2026-09-25'],
    ])
    expect(clocks(reader('ja'))).toEqual([
      ['2025年7月22日', '約80.5兆円', '2025-07-22'],
      ['2026年9月25日', '約86.45兆円', '2026-09-25'],
    ])
  })

  it('end at the day of an older edition, at the last rate published by then', () => {
    expect(clocks(reader('en', '2025-07-30'))).toEqual([
      ['Jul 22, 2025', '≈ ¥80.50 trillion', '2025-07-22'],
      ['Jul 26, 2025', '≈ ¥81.27 trillion', '2025-07-25'],
    ])
  })

  it('are one where the edition has no rate after the day of the pledge', () => {
    expect(clocks(reader('en', '2025-07-23'))).toEqual([
      ['Jul 22, 2025', '≈ ¥80.50 trillion', '2025-07-22'],
    ])
  })

  it('do not run for a pledge in yen, nor without a pledge or a rate', () => {
    const yen: Figure = { ...LOANS, rung: 'headline' }
    expect(clocks(reader('en'), [yen])).toBeUndefined()
    expect(clocks(reader('en'), [])).toBeUndefined()
    expect(clocks(reader('en', '2024-01-01'))).toBeUndefined()
  })
})

/** Every number of the page as machines read it. */
function values({ numbers, ladder, clocks, quarter }: ReturnType<typeof toOverview>) {
  const figures = [...numbers, ...ladder.map(({ figure }) => figure), quarter?.now, quarter?.before]
  return [
    ...figures.map((each) => [each?.id, each?.value, each?.unit, each?.converted?.value]),
    ...(clocks?.clocks ?? []).map(({ converted }) => [converted.value, converted.rate]),
  ]
}
