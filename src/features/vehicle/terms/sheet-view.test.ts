import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { realTerms, termsReader } from '#tests/support/real-terms.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { toTermSheet } from './sheet-view.ts'

function sheet(locale: Locale, on?: string) {
  const reader = termsReader(locale, on)
  return toTermSheet(realTerms(reader), reader)
}

const said = (view: SentenceView | null | undefined) =>
  view?.map((part) => (typeof part === 'string' ? part : part.text)).join('')

const termsOf = ({ groups }: ReturnType<typeof sheet>) => groups.flatMap(({ terms }) => terms)

function termOf(id: string, locale: Locale, on?: string) {
  const found = termsOf(sheet(locale, on)).find((term) => term.id === id)
  if (!found) throw new RangeError(`no term ${id}`)
  return found
}

describe('the counted sentence', () => {
  it('counts the terms by state, and shows the sum', () => {
    const { lead } = sheet('en')
    expect(said(lead?.sentence)).toBe(
      'The two capitals differ on 10 of 37 terms of the memorandum and say the same of 8. The rest: 12 stated by Tokyo alone, 3 stated by Washington alone, 4 unclear.',
    )
    expect(lead?.receipt).toBe('10 + 8 + 12 + 3 + 4 = 37')
    expect(said(sheet('ja').lead?.sentence)).toBe(
      '覚書の37の条件のうち、両国の説明が食い違うものは10件、一致するものは8件。残りは、日本側だけが説明するものが12件、米側だけが説明するものが3件、不明確なものが4件。',
    )
  })

  it('has the same numbers in both languages, on any day', () => {
    const numbers = (locale: Locale, on?: string) =>
      sheet(locale, on)
        .lead?.sentence.flatMap((part) => (typeof part === 'string' ? [] : [part]))
        .flatMap((part) => ('value' in part ? [part.value] : []))
        .toSorted()
    for (const on of [undefined, '2025-09-10', '2025-11-01', '2026-02-18']) {
      expect(numbers('en', on)?.length).toBeGreaterThan(2)
      expect(numbers('ja', on)).toEqual(numbers('en', on))
    }
  })

  it('says none where no term is in a state', () => {
    const reader = termsReader('en')
    const { terms, ...rest } = realTerms(reader)
    const silent = terms.filter(({ id }) => id === 'deadline')
    const lead = toTermSheet({ ...rest, terms: silent }, reader).lead
    expect(said(lead?.sentence)).toBe(
      'The two capitals differ on none of 1 term of the memorandum and say the same of none. The rest: 1 stated by Tokyo alone.',
    )
  })

  it('leads to every term under its state, the ones that differ first', () => {
    const { lead, ...rest } = sheet('ja')
    expect(lead?.states.map(({ state }) => state.agreement)).toEqual([
      ...['different', 'same', 'us-silent', 'jp-silent', 'unclear'],
    ])
    const linked = lead?.states.flatMap(({ state, terms }) =>
      terms.map(({ id, href }) => [id, state.agreement, href]),
    )
    const shown = termsOf({ lead, ...rest }).map(({ id, state }) => [
      ...[id, state.agreement, `/ja/vehicle#term-${id}`],
    ])
    expect(linked?.toSorted()).toEqual(shown.toSorted())
  })
})

describe('a term', () => {
  it('has the last account of each side beside the text, and what it said before', () => {
    const { accounts, course, paragraph, state } = termOf('split-before', 'en')
    expect(accounts.map(({ side, says }) => [side, says])).toEqual([
      ['us', 'half-until-repaid'],
      ['jp', 'half-until-repaid'],
    ])
    expect(accounts.map(({ current, others }) => [current?.date, others.length])).toEqual([
      ['Sep 12, 2025', 1],
      ['Sep 30, 2025', 2],
    ])
    expect(course.map((step) => [step.date, step.state.word])).toEqual([
      ['Jul 25, 2025', 'They differ'],
      ['Sep 30, 2025', 'Both say the same'],
    ])
    expect([paragraph.text, state.word]).toEqual(['Paragraph 13', 'Both say the same'])
  })

  it.each([
    ['en', 'No statement found; last looked Nov 22, 2026.', 'Does not state the term'],
    ['ja', '説明は見つからない（最後に調べた日：2026年11月22日）。', '条件そのものは述べていない'],
  ] as const)('says of a silent side when somebody last looked: %s', (locale, silence, nearby) => {
    const [us, jp] = termOf('right-to-decline', locale).accounts
    expect(us).toMatchObject({ silence, current: null, says: null })
    expect(us?.others.map(({ state }) => state?.word)).toEqual([nearby])
    expect(jp).toMatchObject({ silence: null, says: 'may-decline' })
  })

  it('of which no number was seen says so, and guesses none', () => {
    expect(termOf('legal-force', 'en').paragraph).toEqual({
      ...{ text: 'Paragraph number not seen', source: null },
    })
    expect(termOf('free-cash-flow', 'ja').paragraph.text).toBe(
      '第11～14項のいずれか（どの項かは未確認）',
    )
  })

  it('of two languages is one term: same ids, states and dates', () => {
    const told = (locale: Locale) =>
      termsOf(sheet(locale)).map(({ id, state, course, accounts, history }) => [
        ...[id, state.agreement, course.map(({ on }) => on), history.map(({ on }) => on)],
        accounts.map(({ says, current, others }) => [says, current?.on, others.length]),
      ])
    expect(told('ja')).toEqual(told('en'))
  })
})

describe('what of the text could be read', () => {
  it('is told with its sources, the highest number among them', () => {
    const { reading } = sheet('en')
    expect(said(reading?.numbered)).toBe(
      'Sources give 6 paragraph numbers, the highest 22. Every other number is left open.',
    )
    expect(reading?.paragraphs.map(({ text }) => text)).toEqual(
      [1, 3, 9, 11, 13, 22].map((number) => `Paragraph ${number}`),
    )
    expect(reading?.length?.text).toContain('Seven pages')
    expect(reading?.length?.source.cites.map(({ publisher }) => publisher)).toContain(
      'Financial Times (archived copy)',
    )
    expect(reading?.read?.text).toContain('Roughly a third')
    expect(reading?.read?.looked).toBe('last looked Nov 22, 2026')
  })

  it('is not known before somebody looked', () => {
    const { reading } = sheet('ja', '2025-09-10')
    expect([reading?.read, reading?.length]).toEqual([null, null])
    expect(reading?.paragraphs.map(({ key }) => key)).toEqual(['1', '3'])
  })
})

describe('an older edition', () => {
  it('has no sheet before there was a memorandum', () => {
    expect(sheet('en', '2025-08-15')).toEqual({ lead: null, reading: null, groups: [] })
    expect(sheet('en', '2025-09-04').lead).toBeNull()
  })

  it('says how it stood then, not what somebody looked for later', () => {
    expect(termOf('split-before', 'en', '2025-09-10').state.agreement).toBe('different')
    expect(termOf('composition', 'en', '2025-09-10').course).toHaveLength(2)
    const [us] = termOf('deadline', 'en', '2025-09-10').accounts
    expect(us?.silence).toBe('No statement in the record up to Sep 10, 2025.')
    expect(termOf('split-before', 'en', '2025-09-10').paragraph.source).toBeNull()
  })

  it('tells nothing dated after it', () => {
    for (const on of ['2025-09-10', '2025-11-28', '2026-02-20']) {
      const dates = termsOf(sheet('en', on)).flatMap(({ accounts, history, course }) => [
        ...accounts.flatMap(({ current, others }) => [...(current ? [current] : []), ...others]),
        ...[...history, ...course],
      ])
      expect(dates.filter((each) => each.on > on).map((each) => each.on)).toEqual([])
    }
  })
})
