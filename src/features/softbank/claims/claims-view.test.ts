import { describe, expect, it } from 'vitest'
import type { Figure } from '#domain/figure.ts'
import type { Locale } from '#domain/text.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { realSoftbank, realSoftbankReader } from '#tests/support/real-softbank.ts'
import { toClaims, toClaimsDigest } from './claims-view.ts'
import { type PressCheckView, pressChecksOf, toPressChecks } from './press-view.ts'
import type { StepView } from './step-view.ts'

/** The page over the real record as an edition knows it, with one figure taken out of it. */
function viewOf(locale: Locale, on?: string, without = '') {
  const context = realSoftbankReader(locale, '/softbank/claims', on)
  const { quarters, years, pressChecks: checks } = realSoftbank(on)
  const all: Figure[] = [...quarters, ...years].flatMap((report) => report.figures)
  const figures = all.filter(({ id }) => id !== without)
  const sources = RECORD.sources.filter(({ knownOn }) => knownOn <= context.edition.day)
  const facts = { checks, figures, sources }
  return { page: toClaims(facts, context), facts, context }
}

const ENGLISH = viewOf('en').page.checks
const JAPANESE = viewOf('ja').page.checks

const found = (views: readonly PressCheckView[], id: string) => {
  const view = views.find((each) => each.id === id)
  if (!view) throw new RangeError(id)
  return view
}

/** `517.18 ÷ 231.1 − 1 = 123.8% | 124% | true`: the formula with its numbers in, the print, and whether they agree. */
function line({ numbers, result, printed }: StepView): string {
  const digits = (numbers ?? []).map((part) => {
    if (part.kind === 'sign') return part.text
    if (part.kind === 'figure') return part.figure.text
    return part.kind === 'rate' ? part.rate.text : part.printing.text
  })
  const whole = digits.join('') + (result ? ` = ${result.text}` : '')
  return printed ? `${whole} | ${printed.rounded}, ${printed.text} | ${printed.agrees}` : whole
}

describe('the fifteen sentences', () => {
  it.each<[string, string, readonly string[]]>([
    ['mint-124', 'Supported', ['517.18 ÷ 231.1 − 1 = 123.8% | 124%, 124% | true']],
    [
      ...(['mint-usd', 'Mostly supported'] as const),
      [
        '517.18 ÷ ¥147.75/$ = $3.50bn | $3.5bn, $3.5bn | true',
        '517.18 ÷ ¥152.40/$ = $3.39bn | $3.4bn, $3.5bn | false',
      ],
    ],
    [
      ...(['mint-vf', 'Missing context'] as const),
      ['26.1 | ¥26.1bn, ¥26.1bn | true', '177.2 | ¥177.2bn, ¥26.1bn | false'],
    ],
    ['mint-fy', 'Supported', ['1,153.3 | ¥1.15tn, ¥1.15tn | true']],
    [
      ...(['mint-four', 'Supported'] as const),
      ['4,987.962, −1,708.029, −970.144, −227.646, 1,153.3 = 4 years | 4 years, 4 years | true'],
    ],
    ['mint-228', 'Supported', ['−227.646 | −¥228bn, −¥228bn | true']],
    [
      ...(['zdnet-124', 'Missing context'] as const),
      ['55.035 | ¥55.0bn, ¥124.3bn | false', '124.3 | ¥124.3bn, ¥124.3bn | true'],
    ],
    [
      ...(['reuters-328', 'Missing context'] as const),
      [
        '231.1 | ¥231.1bn, ¥328.9bn | false',
        '328.9 | ¥328.9bn, ¥328.9bn | true',
        '328.9 ÷ ¥156.17/$ = $2.11bn',
      ],
    ],
    [
      ...(['reuters-35tn', 'Partly wrong'] as const),
      ['2,809.3 | ¥2.8tn, ¥3.5tn | false', '726.8 + 2,809.3 = 3,536.1 | ¥3.5tn, ¥3.5tn | true'],
    ],
    [
      ...(['afp-308', 'Partly wrong'] as const),
      [
        '3,033.6 | ¥3.03tn, ¥3.08tn | false',
        '−129.0 − (−3,162.700) = 3,033.7 | ¥3.03tn, ¥3.08tn | false',
      ],
    ],
    ['flash-19', 'Partly wrong', ['1,829.618 | ¥1.8tn, ¥1.9tn | false']],
    [
      ...(['stockwaves-569', 'Partly wrong'] as const),
      ['421.8 − (−174.3) = 596.1 | ¥596.1bn, ¥569.1bn | false'],
    ],
    [
      ...(['bd-fourth', 'Supported'] as const),
      ['−369.17, 517.18, 421.8, 2,502.2, 248.587 = 4 quarters | 4 quarters, 4 quarters | true'],
    ],
    [
      ...(['bd-16', 'Supported'] as const),
      [
        '248.587 ÷ ¥152.64/$ = $1.63bn | $1.6bn, $1.6bn | true',
        '248.587 ÷ ¥154.07/$ = $1.61bn | $1.6bn, $1.6bn | true',
      ],
    ],
    [
      ...(['asahi-177', 'Supported'] as const),
      ['347.3 | ¥347.3bn, ¥347.3bn | true', '347.3 ÷ 421.8 − 1 = −17.7% | −17.7%, −17.7% | true'],
    ],
  ])('%s is %s', (id, rating, lines) => {
    const view = found(ENGLISH, id)
    expect(view.ratingWord).toBe(rating)
    expect(view.steps.map(line)).toEqual(lines)
  })

  it('are all there, newest first, in both languages alike', () => {
    const bare = (views: readonly PressCheckView[]) =>
      views.map(({ id, rating, steps }) => ({
        ...{ id, rating },
        steps: steps.map(({ formula, result, printed }) => [
          ...[formula, result?.value, printed?.value, printed?.agrees],
        ]),
      }))
    expect(ENGLISH).toHaveLength(15)
    expect(bare(JAPANESE)).toEqual(bare(ENGLISH))
    expect(ENGLISH.map(({ on }) => on)).toEqual(
      ENGLISH.map(({ on }) => on)
        .toSorted()
        .reverse(),
    )
  })

  it('have an outlet, a day, a graded source and its address each', () => {
    for (const view of ENGLISH) {
      expect(view.source.grade).toMatch(/^[D-F]$/)
      expect(view.address).toMatch(/^https?:/)
      expect(view.source.cites.map(({ href }) => href)).not.toEqual([])
      expect([view.outlet, view.day, view.why].every((each) => each !== '')).toBe(true)
    }
  })

  it('say where somebody else’s account of the print was read', () => {
    expect(found(ENGLISH, 'reuters-328')).toMatchObject({
      outlet: 'Reuters, via MarketScreener',
      account: 'Read as MarketScreener carried it; what Reuters itself printed was not seen.',
    })
    expect(found(JAPANESE, 'afp-308').account).toBe(
      'Moneycontrolに掲載されたものを読んだ。AFP自体の配信は確認していない。',
    )
    expect(found(ENGLISH, 'asahi-177').source.quotedOnly).toBe(
      'Quoted elsewhere; the original was not opened.',
    )
    expect(ENGLISH.filter(({ account }) => account !== null)).toHaveLength(5)
  })

  it('say where a number is known from the sentence’s own document alone', () => {
    const noted = ENGLISH.filter(({ steps }) => steps.some(({ note }) => note !== null))
    expect(noted.map(({ id }) => id)).toEqual(['reuters-328', 'zdnet-124'])
  })
})

describe('a formula by name', () => {
  const names = (views: readonly PressCheckView[], id: string) =>
    found(views, id).steps.map((step) => step.names)

  it('says a shared line of the accounts once', () => {
    expect(names(ENGLISH, 'mint-124')).toEqual([
      'Net income attributable to owners of the parent: Q4 FY2024 ÷ Q4 FY2023 − 1',
    ])
    expect(names(JAPANESE, 'reuters-35tn')[1]).toBe(
      'ソフトバンク・ビジョン・ファンド事業からの投資損益：2025年度第1四半期 + 2025年度第2四半期',
    )
  })

  it('says at which rate', () => {
    expect(names(ENGLISH, 'mint-usd')).toEqual([
      'Net income attributable to owners of the parent, Q4 FY2024 ÷ yen per dollar on May 13, 2025, when it became public',
      'Net income attributable to owners of the parent, Q4 FY2024 ÷ yen per dollar, mean of Jan 1–Mar 31, 2025',
    ])
  })

  it('names another line of the accounts as such', () => {
    expect(names(ENGLISH, 'zdnet-124')[1]).toBe(
      'Net income with non-controlling interests, Q3 FY2019',
    )
    expect(names(JAPANESE, 'zdnet-124')[1]).toBe('純利益（非支配持分を含む）、2019年度第3四半期')
  })

  it('says how profits are counted', () => {
    expect(names(ENGLISH, 'mint-four')[0]).toMatch(
      /^Net income .*: how long before the last of these periods the previous profit lies: FY2020, .*, FY2024$/,
    )
    expect(names(ENGLISH, 'bd-fourth')[0]).toMatch(
      /profits in a row, counted back from the last of/,
    )
  })
})

describe('an older edition', () => {
  it('has the sentences printed by its day, and counts their verdicts', () => {
    const { page } = viewOf('en', '2025-05-25')
    expect(page.checks.map(({ id }) => id)).toContain('mint-124')
    expect(page.checks).toHaveLength(9)
    expect(page.summary).toBe(
      '9 sentences checked: 4 supported, 1 mostly supported, 3 missing context, 1 partly wrong.',
    )
    expect(viewOf('ja', '2020-02-11').page).toMatchObject({ summary: null, checks: [] })
  })

  it('cannot decide a sentence whose figure it lacks, and says which', () => {
    const { page } = viewOf('en', undefined, 'softbank.fy2023q4.net-income')
    const view = found(page.checks, 'mint-124')
    expect(view).toMatchObject({
      ...{ rating: 'undecided', ratingWord: 'Cannot be decided now', fij: '判定留保' },
      why: 'This edition lacks what a formula needs, so the sentence cannot be decided as of this day.',
    })
    expect(view.steps).toMatchObject([
      {
        numbers: null,
        printed: { text: '124%', rounded: null, agrees: null },
        lacking:
          'Cannot be computed. Not in the record up to this day: Net income attributable to owners of the parent, Q4 FY2023.',
      },
    ])
    expect(page.summary).toContain('2 cannot be decided now')
  })

  it('cannot decide a sentence for which there is no rate', () => {
    const { facts, context } = viewOf('ja')
    const none = { ...context, rates: { days: new Map(), averages: new Map() } }
    const view = found(toPressChecks(facts.checks, facts.figures, none), 'bd-16')
    expect(view).toMatchObject({ rating: 'undecided', address: null })
    expect(view.steps[0]?.lacking).toBe('計算できない。記録に相場がない。')
  })
})

describe('beside the page', () => {
  it('the sentences of a quarter or year are those checked with its figures', () => {
    const of = (key: string) =>
      pressChecksOf(key as Parameters<typeof pressChecksOf>[0], realSoftbank().pressChecks).map(
        ({ id }) => id,
      )
    expect(of('fy2024q4')).toEqual(['mint-124', 'mint-usd', 'mint-vf', 'bd-fourth'])
    expect(of('fy2023')).toEqual(['mint-four', 'mint-228'])
    expect(of('fy2019q1')).toEqual([])
  })

  it('each sentence leads to the pages of its quarters and years', () => {
    expect(found(ENGLISH, 'afp-308').periods).toEqual([
      { href: '/en/softbank/fy2022q1', name: 'Q1 FY2022' },
      { href: '/en/softbank/fy2022q2', name: 'Q2 FY2022' },
    ])
  })

  it('the digest counts the verdicts and leads to the page', () => {
    const { facts, context } = viewOf('ja')
    expect(toClaimsDigest(facts.checks, facts.figures, context)).toEqual({
      summary: '検証した文は15。正確7、ほぼ正確1、ミスリード3、不正確4。',
      href: '/ja/softbank/claims',
    })
  })
})
