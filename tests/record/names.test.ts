import { describe, expect, it } from 'vitest'
import type { Figure } from '#domain/figure.ts'
import type { Locale, Text } from '#domain/text.ts'
import { checkRecord } from '#record/check.ts'
import { realReader } from '#tests/support/real-record.ts'
import { REAL_RECORD } from '#tests/support/record-dir.ts'
import { linkNames, toNameBook } from '#ui/linked-text-view.ts'

const { record } = checkRecord(REAL_RECORD)
const books = {
  en: toNameBook(record.parties, realReader('en').here),
  ja: toNameBook(record.parties, realReader('ja').here),
}

/** The ids of those a text leads to. */
function namedIn(text: Text, locale: Locale): string[] {
  const linked = linkNames(text[locale], books[locale])
  const links = typeof linked === 'string' ? [] : linked
  return links.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.id])).toSorted()
}

const textsOf = ({ label, note, doesNotSum }: Figure) =>
  [label, note, doesNotSum].filter((text) => text !== null)

/** What pages of SoftBank Group say in the record's words. */
const SENTENCES: readonly Text[] = [
  ...record.reports.flatMap(({ figures }) => figures.flatMap(textsOf)),
  ...record.holdings.flatMap(({ figures, items }) => [
    ...figures.flatMap(textsOf),
    ...items.flatMap(({ figure }) => figure.note ?? []),
  ]),
  ...record.commitments.flatMap(({ steps, note }) => [
    ...steps.map(({ text }) => text),
    ...(note ? [note] : []),
  ]),
]

describe('whom the sentences about SoftBank Group name', () => {
  it('are the same in both languages', () => {
    const differing = SENTENCES.flatMap((text) => {
      const [en, ja] = [namedIn(text, 'en').join(), namedIn(text, 'ja').join()]
      return en === ja ? [] : [`${text.en} (${en}) / ${text.ja} (${ja})`]
    })
    expect(differing).toEqual([])
  })

  it('are people and institutions the record has a page for', () => {
    const named = new Set(SENTENCES.flatMap((text) => namedIn(text, 'en')))
    const pages = [
      'openai',
      'arm',
      'intel',
      'sprint',
      'softbank-vision-fund-2',
      'bytedance',
      'didi',
    ]
    for (const id of pages) {
      expect([...named]).toContain(id)
    }
  })

  it('have one name each: no name leads to two of them', () => {
    for (const locale of ['en', 'ja'] as const) {
      const owners = record.parties.flatMap(({ id, name, called }) =>
        [...new Set([name, ...called].map((each) => each[locale]))].map((each) => [each, id]),
      )
      const names = owners.map(([name]) => name)
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }
  })
})

describe('a holding', () => {
  it('names whom it is a holding in, all but what is left over', () => {
    const unnamed = record.holdings.flatMap(({ items }) =>
      items.filter(({ party }) => party === null).map(({ name }) => name.en),
    )
    expect([...new Set(unnamed)].toSorted()).toEqual(['Other', 'Others'])
  })

  it('names the same party on every day it is told', () => {
    const byMeasure = new Map<string, Set<string | null>>()
    for (const { figure, party } of record.holdings.flatMap(({ items }) => items)) {
      const parties = byMeasure.get(figure.measure) ?? new Set()
      byMeasure.set(figure.measure, parties.add(party))
    }
    for (const [measure, parties] of byMeasure) expect(parties.size, measure).toBe(1)
  })
})
