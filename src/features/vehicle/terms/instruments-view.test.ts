import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { realTerms, termsReader } from '#tests/support/real-terms.ts'
import { toInstruments } from './instruments-view.ts'

function documents(locale: Locale, on?: string) {
  const reader = termsReader(locale, on)
  return toInstruments(realTerms(reader).instruments, reader)
}

describe('the memorandum and the order', () => {
  it('stand apart at the head, each with its own legal force', () => {
    const { pair, pairLead, others } = documents('en')
    expect(pair.map(({ id, force }) => [id, force.key])).toEqual([
      ['mou-20250904', 'non-binding'],
      ['eo-14345', 'in-force'],
    ])
    expect(pairLead).toBe(
      'Two instruments, not one: both are dated Sep 4, 2025, and each has a legal force of its own.',
    )
    expect(documents('ja').pairLead).toContain('いずれも2025年9月4日付')
    expect(others).toHaveLength(12)
  })

  it('the order’s two halves have parted since the ruling', () => {
    const halves = (on?: string) =>
      documents('en', on)
        .pair.at(-1)
        ?.parts.map(({ id, force }) => [id, force.mark?.word])
    expect(halves()).toEqual([
      ['general-rate', 'Struck down'],
      ['sectors', 'In force'],
    ])
    expect(halves('2026-02-20')).toEqual([
      ['general-rate', 'In force'],
      ['sectors', 'In force'],
    ])
    // On what it rests was read in the Federal Register, days after it was signed.
    expect(halves('2025-09-08')).toEqual([])
  })

  it('the memorandum’s force is not known before somebody said it', () => {
    const [memorandum] = documents('en', '2025-09-10').pair
    expect(memorandum?.force).toEqual({ key: null, mark: null, history: [] })
  })
})

describe('the ruling', () => {
  it('moved one half of the order, and nothing else', () => {
    const { ruling } = documents('en')
    expect(ruling?.rows.filter(({ moved }) => moved).map(({ key }) => key)).toEqual([
      'eo-14345.general-rate',
    ])
    expect(ruling?.rows.find(({ key }) => key === 'mou-20250904')).toMatchObject({
      before: { word: 'Not binding' },
      after: { word: 'Not binding' },
      moved: false,
      next: { on: '2026-02', source: { grade: 'D' } },
    })
  })

  it.each([
    ['en', 'Of the 11 documents that stood before it, the ruling moved the legal force of 1: '],
    ['ja', 'それ以前からの11の文書のうち、判決で法的効力が動いたのは1件：'],
  ] as const)('is counted by documents: %s', (locale, counted) => {
    const { ruling } = documents(locale)
    const said = ruling?.sentence.map((part) => (typeof part === 'string' ? part : part.text))
    expect(said?.join('')).toContain(counted)
    const links = ruling?.sentence.filter((part) => typeof part !== 'string' && 'href' in part)
    expect(links).toMatchObject([{ href: `/${locale}/vehicle#instrument-eo-14345` }])
    expect(new Set(ruling?.rows.map(({ href }) => href)).size).toBe(11)
  })

  it('is worked out for what stood before it, not for what followed', () => {
    const keys = documents('en').ruling?.rows.map(({ key }) => key)
    expect(keys).toContain('first-projects-20260217')
    expect(keys).not.toContain('second-batch-20260319')
    expect(keys).not.toContain('section122-20260220')
  })

  it('is not mentioned before it was known, and known on its day', () => {
    const before = documents('en', '2026-02-20')
    expect(before.ruling).toBeNull()
    expect(before.others.map(({ id }) => id)).not.toContain('section122-20260220')
    expect(JSON.stringify(before)).not.toMatch(/Supreme Court|the ruling/i)
    const on = documents('en', '2026-02-21').ruling
    expect(on?.rows.find(({ key }) => key === 'eo-14345.general-rate')?.moved).toBe(true)
    expect(on?.rows.find(({ key }) => key === 'mou-20250904')?.next).toBeNull()
  })

  it('that moves nothing is said to move nothing', () => {
    const reader = termsReader('en')
    const { instruments } = realTerms(reader)
    const unmoved = instruments.filter(({ id }) => id !== 'eo-14345')
    const said = toInstruments(unmoved, reader).ruling?.sentence.map((part) =>
      typeof part === 'string' ? part : part.text,
    )
    expect(said?.join('')).toBe(
      'The ruling moved the legal force of none of the 10 documents that stood before it.',
    )
  })
})
