import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { askClocks, clocksFacts, clocksReader } from '#tests/support/clocks-facts.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { toClocksDigest } from './digest-view.ts'

const said = (sentence: SentenceView | null) =>
  (sentence ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('')

const digest = (locale: Locale = 'en', on?: string) => {
  const context = clocksReader(locale, on)
  const facts = clocksFacts(context.edition)
  if (!facts) throw new RangeError('no facts')
  return toClocksDigest(facts, context)
}

describe('the day of payment', () => {
  it('is counted from the last selection of the record', () => {
    const { form, payment, path } = askClocks()
    expect([form.from, path]).toEqual(['2026-02-17', '/vehicle/clocks'])
    expect(said(payment.lead)).toBe(
      '45 business days after Feb 17, 2026 end on Apr 21, 2026 by the US calendar, on Apr 23, 2026 by Japan’s and on Apr 23, 2026 by both.',
    )
    expect(said(askClocks('', 'ja').payment.lead)).toBe(
      '2026年2月17日の後の45営業日目は、米国の休日を除くと2026年4月21日、日本の休日を除くと2026年4月23日、両方を除くと2026年4月23日。',
    )
  })

  it.each([
    ['en', 'past, 213 days ago', 'Feb 23, 2026: Emperor’s Birthday (Japan)'],
    ['ja', '213日前に過ぎた', '2026年2月23日：天皇誕生日（日）'],
  ] as const)('has its receipt, its holidays and how long it is past: %s', (locale, past, line) => {
    const row = askClocks('', locale).payment.rows.find(({ key }) => key === 'both')
    expect(row?.day.value).toBe('2026-04-23')
    expect(row?.standing).toEqual({ kind: 'computed', value: '-213', text: past })
    expect(row?.left.lines[0]?.text).toBe(line)
    expect(row?.receipt).toBe(
      {
        en: 'Feb 18–Apr 23, 2026: 65 days − 18 days at weekends − 2 holidays = 45 business days',
        ja: '2026年2月18日～4月23日：65日 − 土日18日 − 休日2日 ＝ 45営業日',
      }[locale],
    )
  })

  it('that lies ahead says in how many days, and one that is today says so', () => {
    const standing = (from: string) =>
      askClocks(`from=${from}`).payment.rows.map((row) => row.standing.text)
    expect(standing('2026-11-20')[0]).toBe('in 43 days')
    expect(standing('2026-10-08')[0]).toBe('this day')
  })

  it('names both countries on a day both keep, and the banks’ day where it is another', () => {
    const rows = askClocks('from=2025-12-01').payment.rows
    const both = rows.find(({ key }) => key === 'both')
    expect(both?.left.lines.map(({ text }) => text)).toContain(
      'Jan 1, 2026: New Year’s Day (US), New Year’s Day (Japan)',
    )
    expect(rows.map(({ banks }) => banks)).toEqual([
      ...[null, null, null],
      'By the days banks are open: Feb 6, 2026.',
      'By the days banks are open: Feb 10, 2026.',
    ])
  })

  it('is one day under both readings, which mean opposite things', () => {
    const { payment } = askClocks()
    expect(payment.disputed).toBe(true)
    expect(payment.notes.join(' ')).toContain('(“within”)')
    expect(payment.notes.join(' ')).toContain('The record has no notice of payment')
  })
})

describe('the form', () => {
  it('offers the days of the record, and keeps the line while another is chosen', () => {
    const { ready } = askClocks('pace=line').form
    expect(ready.map(({ text, href, current }) => [text, href, current])).toEqual([
      ['Feb 17, 2026: 3 projects selected', '/en/vehicle/clocks?from=2026-02-17&pace=line', true],
      [
        'Mar 19, 2026: 3 projects announced, not selected',
        '/en/vehicle/clocks?from=2026-03-19&pace=line',
        false,
      ],
    ])
  })

  it.each([
    [
      'from=abc',
      'from: “abc” is no calendar day. Expected: YYYY-MM-DD, such as 2026-02-17. Counted instead: from Feb 17, 2026.',
    ],
    [
      'from=2026-02-30',
      'from: “2026-02-30” is no calendar day. Expected: YYYY-MM-DD, such as 2026-02-17. Counted instead: from Feb 17, 2026.',
    ],
    [
      'from=2025-09-03',
      'from: “2025-09-03” is before the memorandum. Expected: a day from Sep 4, 2025 on, such as 2026-02-17. Counted instead: from Feb 17, 2026.',
    ],
    [
      'from=2029-01-20',
      'from: “2029-01-20” is after the end date. Expected: a day up to Jan 19, 2029, such as 2026-02-17. Counted instead: from Feb 17, 2026.',
    ],
  ])('says of %s what is wrong beside its field', (address, problem) => {
    const { form, path } = askClocks(address)
    expect([form.problems.from, form.problems.pace, path]).toEqual([
      ...[problem, null, '/vehicle/clocks'],
    ])
    expect(askClocks(address, 'ja').form.problems.from).toMatch(/^from：「.+代わりに数えた起算日：/)
  })

  it('keeps what was asked before a mistake, and the rest of the question', () => {
    const day = askClocks('from=2026-02-30&pace=line&last=2025-12-01')
    expect([day.form.from, day.form.line, day.path]).toEqual([
      ...['2025-12-01', true, '/vehicle/clocks?from=2025-12-01&pace=line'],
    ])
    const pace = askClocks('from=2025-12-01&pace=maybe&last=2026-03-19,line')
    expect(pace.form.problems.pace).toBe(
      'pace: “maybe” is not known. Expected: line, or nothing. The pace stays drawn.',
    )
    expect([pace.form.from, pace.form.line]).toEqual(['2025-12-01', true])
    expect(askClocks('pace=maybe').form.line).toBe(false)
    expect(askClocks('from=x&last=2020-01-01,line').form.from).toBe('2026-02-17')
  })

  it('takes the first and the last day there is, and carries the question along', () => {
    for (const from of ['2025-09-04', '2029-01-19']) {
      const { form, payment } = askClocks(`from=${from}&pace=line`)
      expect([form.from, form.last, form.problems.from]).toEqual([from, `${from},line`, null])
      expect(payment.rows).toHaveLength(5)
    }
  })

  it('quotes only part of what it was given', () => {
    const problem = askClocks(`from=${'長'.repeat(500)}`, 'ja').form.problems.from
    expect(problem).toContain(`「${'長'.repeat(40)}…」`)
  })
})

describe('what the sources say', () => {
  it('is unclear, and our view is given apart from it', () => {
    const { accounts } = askClocks()
    expect(accounts.term.state.agreement).toBe('unclear')
    expect(accounts.ours).toMatch(/^45 business days after the notice, as a floor\./)
    expect(askClocks('', 'ja').accounts.ours).toMatch(/^通知から45営業日、下限として読む。/)
    expect(accounts.term.accounts.map(({ current }) => current?.on)).toEqual([
      ...['2025-09', '2025-09-05'],
    ])
    expect(accounts.term.history).toHaveLength(4)
    expect(accounts.claim.standing.word).toBe('Disputed')
  })

  it('gives no figure of what was paid', () => {
    const { paid } = askClocks().accounts
    expect([paid?.missing, paid?.value]).toEqual(['not-disclosed', ''])
  })
})

describe('the days left', () => {
  it.each([
    ['en', '789 days are left from Nov 22, 2026 to Jan 19, 2029, the end date.'],
    ['ja', '2026年11月22日から期限の2029年1月19日まで、残り789日。'],
  ] as const)('to the end date are counted from the edition: %s', (locale, sentence) => {
    const { end } = askClocks('', locale)
    expect(said(end.lead)).toBe(sentence)
    expect(end.rows.map(({ key, days }) => [key, days.value])).toEqual([
      ...[
        ['days', '789'],
        ['us', '539'],
        ['jp', '522'],
        ['both', '502'],
      ],
    ])
  })

  it('say their days at weekends and holidays', () => {
    const [, us] = askClocks().end.rows
    expect(us?.receipt).toBe(
      'Nov 23, 2026–Jan 19, 2029: 789 days − 224 days at weekends − 26 holidays = 539 business days',
    )
    expect(us?.left?.lines).toHaveLength(26)
    expect(us?.left?.lines[0]?.text).toBe('Nov 26, 2026: Thanksgiving Day (US)')
  })
})

describe('the digest', () => {
  it.each([
    ['en', /^45 business days after the last selection, Feb 17, 2026, end on Apr 21, 2026/],
    ['ja', /^最後の選定（2026年2月17日）の後の45営業日目は、米国の休日を除くと2026年4月21日/],
  ] as const)('has both clocks in a sentence each: %s', (locale, payment) => {
    const view = digest(locale)
    expect(said(view.left)).toBe(said(askClocks('', locale).end.lead))
    expect(said(view.payment)).toMatch(payment)
    expect(view.differ).not.toBeNull()
    expect(view.more.href).toBe(`/${locale}/vehicle/clocks`)
  })

  it('starts no count before a project is selected', () => {
    const view = digest('en', '2025-12-01')
    expect(said(view.payment)).toBe(
      'The record has no selected project up to this day: no days run yet.',
    )
    expect(view.differ).toBeNull()
    expect(view.more.href).toBe('/en/on/2025-12-01/vehicle/clocks')
  })
})
