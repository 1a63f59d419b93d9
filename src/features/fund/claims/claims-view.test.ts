import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { fundReader, realFund } from '#tests/support/real-fund-claims.ts'
import { RECORD } from '#tests/support/real-record.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { type FundClaimsView, toFundClaims } from './claims-view.ts'

function claims(locale: Locale, on?: string): FundClaimsView {
  const reader = fundReader(locale, on)
  return toFundClaims(realFund(reader), reader)
}

const all = ({ own, related, later }: FundClaimsView) => [
  ...own,
  ...[...related, ...later].flatMap((group) => group.claims),
]
const find = (view: FundClaimsView, id: string) => all(view).find((claim) => claim.id === id)
const said = (parts: SentenceView = []) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')

describe('the claims on the page of the fund', () => {
  it.each(['en', 'ja'] as const)('are every claim of the record, each once: %s', (locale) => {
    const ids = all(claims(locale)).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(RECORD.claims.map(({ id }) => id).toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stand under their subjects, with their number where they are folded', () => {
    const { own, related, later } = claims('en')
    const about = RECORD.claims.filter((claim) => claim.about === 'joint-fund')
    expect(own.map(({ id }) => id)).toEqual(about.map(({ id }) => id))
    expect(related.map(({ key }) => key)).toEqual(['us-fund', 'japan-fund', 'people', 'softbank'])
    expect(later.map(({ key, claims: of }) => [key, of.length])).toEqual(
      ['us-japan-vehicle', 'projects', 'tariffs', 'us-korea-vehicle'].map((subject) => [
        subject,
        RECORD.claims.filter((claim) => claim.about === subject).length,
      ]),
    )
    expect(later[0]?.summary).toBe(`The vehicle: ${later[0]?.claims.length} statements`)
    expect(later.at(-1)?.summary).toBe('Korea’s vehicle: 1 statement')
  })

  it('say how each stood, in words beside the line', () => {
    expect(find(claims('en'), 'swf-initial-capital')?.line.label).toBe(
      'Standing over time: reported from May 24, 2025; disputed since May 25, 2025.',
    )
    expect(find(claims('ja'), 'swf-successor')?.line.label).toBe(
      '評価の推移：2025年7月末から見解が対立。',
    )
  })

  it('end every line on the edition’s day, and begin it with the claim', () => {
    for (const { id, line } of all(claims('en'))) {
      const { x, width } = line.stretches.at(-1) ?? { x: '', width: '' }
      expect(Number.parseFloat(x) + Number.parseFloat(width), id).toBeCloseTo(100, 1)
      expect(line.dots[0], id).toBe(line.stretches[0]?.x)
    }
  })
})

describe('what a claim rests on', () => {
  it('is one origin with its relays, the report first', () => {
    const view = find(claims('en'), 'swf-co-ownership')?.sources
    expect(view).toMatchObject({ count: '3 origins, 2 relays', origins: 3, relays: 2 })
    const [first] = view?.clusters ?? []
    expect(first).toMatchObject({ key: 'ft-2025-05-24', relayed: '2 relays', remark: null })
    expect(first?.report).toMatchObject({ publisher: 'Financial Times', day: 'May 24, 2025' })
    expect(find(claims('ja'), 'swf-co-ownership')?.sources.count).toBe('情報源3件、転載2件')
  })

  it('is graded by origin: ten relays of one report weigh no more than one', () => {
    for (const { id, sources } of all(claims('en'))) {
      const counted = sources.grades.reduce((sum, { count }) => sum + Number(count), 0)
      expect(counted, id).toBe(sources.origins)
    }
    expect(find(claims('en'), 'swf-initial-capital')?.sources.grades).toEqual([
      { grade: 'E', word: 'Reporting on unnamed sources', count: '1' },
    ])
  })

  it('names the report even where only its relays are cited', () => {
    const [cluster] = find(claims('en'), 'swf-son-role')?.sources.clusters ?? []
    expect(cluster).toMatchObject({
      remark: 'not cited for this statement itself',
      report: { publisher: 'Financial Times', grade: null },
      relayed: '2 relays',
    })
  })

  it('is shown beside the other printings of its amount', () => {
    expect(find(claims('en'), 'swf-initial-capital')).toMatchObject({
      figure: { text: 'about $300 billion' },
      printings: [
        { label: 'Also printed: “At most” (Yomiuri)', text: '$300bn', source: { grade: 'E' } },
        { label: 'Also printed: “At least” (undated explainer page)', source: { grade: 'F' } },
      ],
    })
  })
})

describe('the documents behind the fund’s story', () => {
  it('are counted with their origins, and the relays of the one report named', () => {
    const { digest, own } = claims('en')
    const cites = RECORD.claims
      .filter((claim) => claim.about === 'joint-fund')
      .flatMap(({ history }) => history.flatMap((each) => each.cites))
    const documents = new Set(cites.map(({ source }) => source)).size
    const origins = new Set(cites.map(({ origin }) => origin)).size
    const ofFt = cites.filter(({ origin }) => origin === 'ft-2025-05-24')
    const relays = new Set(ofFt.map(({ source }) => source)).size - 1
    expect(said(digest?.sentence)).toBe(
      `The ${own.length} statements on the joint fund rest on ${documents} documents of ${origins} origins; ${relays} of them only pass on one report, Financial Times, May 24, 2025.`,
    )
    expect(said(digest?.receipt)).toBe(
      `1 (that report) + ${relays} (its relays) + ${documents - relays - 1} (other documents) = ${documents} documents, counted from the histories below.`,
    )
    expect(said(claims('ja').digest?.sentence)).toBe(
      `共同ファンドについての言説${own.length}件を載せる文書は${documents}件、情報源は${origins}件。文書のうち${relays}件は、一つの記事（Financial Times、2025年5月24日）の転載である。`,
    )
  })
})

describe('the claims on the day of the first report', () => {
  const first = claims('en', '2025-05-24')

  it('are only what was known, resting on the report and a page without a date', () => {
    expect(first.own.length).toBeGreaterThan(5)
    expect(first.later).toEqual([])
    expect(first.related.map(({ key }) => key)).toEqual(['us-fund'])
    expect(said(first.digest?.sentence)).toBe(
      `The ${first.own.length} statements on the joint fund rest on 2 documents of 1 origin; 1 of them only passes on one report, Financial Times, May 24, 2025.`,
    )
    for (const { knownOn, history } of all(first)) {
      expect(knownOn <= '2025-05-24').toBe(true)
      for (const { on } of history) expect(on <= '2025-05-24').toBe(true)
    }
  })

  it('have no other printing yet, and lines of their first day', () => {
    const capital = find(first, 'swf-initial-capital')
    expect(capital).toMatchObject({ printings: [], state: 'reported' })
    expect(capital?.line.label).toBe('Standing over time: reported since May 24, 2025.')
    expect(capital?.sources.count).toBe('1 origin')
    expect(first.axis.until).toBe('May 24, 2025')
  })
})
