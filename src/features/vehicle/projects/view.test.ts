import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { projectReader, projectsFacts } from '#tests/support/project-facts.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { toProjectsDigest } from './digest-view.ts'
import { toProjects } from './view.ts'

function ask(asked = '', locale: Locale = 'en', on?: string) {
  const context = projectReader(locale, on)
  const view = toProjects(projectsFacts(context.edition, asked), context)
  if (!view) throw new RangeError('no project is known')
  return view
}

const said = (sentence: SentenceView | null | undefined) =>
  (sentence ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('')
const idsOf = (asked: string) => ask(asked).groups.map(({ rows }) => rows.map(({ id }) => id))
const row = (id: string, locale: Locale = 'en') =>
  ask('', locale)
    .groups.flatMap(({ rows }) => rows)
    .find((each) => each.id === id)
const amountsOf = (id: string, locale: Locale = 'en') =>
  row(id, locale)?.amounts.map(({ figure, whose }) => [figure.text, whose])

describe('the list of projects', () => {
  it('counts what has come how far, in one sentence', () => {
    expect(said(ask().counted)).toBe(
      'Of 29 projects in the record, 3 are selected; 3 are announced and not selected; 19 stand in the list of candidates of October 2025; 4 are only reported. They are never added together, and candidates are drawn apart from all others.',
    )
    expect(said(ask('', 'en', '2025-09-10').counted)).toBe(
      'Of 1 project in the record, 1 is only reported.',
    )
  })

  it('puts them into four groups, the furthest first', () => {
    const groups = ask().groups.map(({ key, rows }) => [key, rows.length])
    expect(groups).toEqual([
      ...[['selected', 3] as const, ['announced', 3] as const],
      ...[['candidate', 19] as const, ['reported', 4] as const],
    ])
  })

  it('shows those that answer to every condition, and says how many of all', () => {
    expect(said(ask('sector=energy-gas').shown)).toBe('4 of 29 shown')
    expect(said(ask('sector=energy-gas', 'ja').shown)).toBe('29件中4件を表示')
    expect(idsOf('sector=energy-gas&amount=with')).toEqual([['portsmouth-gas'], [], [], []])
    expect(idsOf('region=TX')).toEqual([['texas-gulflink'], ['gas-tx'], [], []])
    expect(idsOf('sponsor=softbank-group')).toEqual([
      ...[['portsmouth-gas'], [], ['softbank-power'], ['trump-parks']],
    ])
  })

  it('says of a group with nothing in it why that is', () => {
    const empty = (asked: string, on?: string) =>
      ask(asked, 'en', on).groups.map((group) => group.empty)
    expect(empty('batch=batch-2')).toEqual([
      'None of this group answers to the filter.',
      null,
      'None of this group answers to the filter.',
      'None of this group answers to the filter.',
    ])
    expect(empty('', '2025-10-28').slice(0, 2)).toEqual([
      'The record has none up to this day.',
      'The record has none up to this day.',
    ])
  })

  it('has an address that says what it shows', () => {
    expect(ask('sort=amount&sector=energy-oil&sector=energy-gas').path).toBe(
      '/vehicle/projects?sector=energy-gas,energy-oil&sort=amount',
    )
    expect(ask('sector=&amount=any').path).toBe('/vehicle/projects')
  })

  it('names what it could not read, shortened, and shows the rest as asked', () => {
    const { problems, path } = ask(`sector=${'x'.repeat(200)},energy-gas&stage=a,b,c,d,e`)
    expect(problems?.general).toEqual([
      'Stage: “a”, “b”, “c”, and 2 more are none of the choices in this edition and were left out. Everything else is shown as asked.',
      `Sector: “${'x'.repeat(40)}…” is none of the choices in this edition and was left out. Everything else is shown as asked.`,
    ])
    expect(path).toBe('/vehicle/projects?sector=energy-gas')
    expect(ask().problems).toBeNull()
  })

  it('offers what projects of the edition answer to, with their number', () => {
    const { boxes, sponsor, afresh } = ask('region=AK').form
    const words = boxes.map(({ choices }) => choices.map(({ word }) => word))
    expect(words[0]).toEqual([
      ...['First batch (3)', 'Second batch (3)', 'Candidate (19)', 'Reported candidate (4)'],
    ])
    expect(boxes[3]?.choices.filter(({ chosen }) => chosen)).toEqual([
      { value: 'AK', word: 'Alaska (1)', chosen: true },
    ])
    expect(sponsor.choices.find(({ value }) => value === 'toshiba')?.word).toBe('Toshiba (3)')
    expect(afresh).toBe('/en/vehicle/projects')
    expect(ask('sort=name').form.afresh).toBeNull()
    expect(ask('', 'en', '2025-09-10').form.boxes[0]?.choices).toHaveLength(1)
  })
})

describe('the amounts of a project', () => {
  it('are those of both governments side by side, then what else was printed', () => {
    expect(amountsOf('portsmouth-gas')).toEqual([
      ['$33.3 billion', 'Japan'],
      ['$33 billion', 'United States'],
      ['$40 billion', 'Press, before the announcement'],
    ])
    expect(amountsOf('portsmouth-gas', 'ja')?.slice(0, 2)).toEqual([
      ['333億ドル', '日本'],
      ['330億ドル', '米国'],
    ])
    const official = row('portsmouth-gas')?.amounts.map(({ figure }) => figure.printing)
    expect(official).toEqual([undefined, 'us', 'other'])
  })

  it('stand beside what the October list had', () => {
    expect(amountsOf('georgia-diamond')).toEqual([
      ['$600 million', null],
      ['$500 million', 'Candidate list, October 2025'],
      ['$500 million', 'About this amount (Jiji, January 2026)'],
    ])
  })

  it('are said to be missing, with the reason, or not to be in the record', () => {
    expect(amountsOf('gas-pa')).toEqual([['not disclosed', null]])
    expect(row('gas-pa')?.note).toContain('$33 billion was given for this plant and the one')
    expect(amountsOf('alaska-lng')).toEqual([])
  })
})

describe('what is selected', () => {
  it('is our sum with its formula, beside the total that is stated', () => {
    const { selected } = ask()
    expect(selected?.sum).toMatchObject({ value: '36000000000', text: '$36.0 billion' })
    expect(said(selected?.sum?.formula)).toBe('33.3 + 2.1 + 0.6 = 36.0 ($ billions)')
    expect(said(ask('', 'ja').selected?.sum?.formula)).toBe('333 + 21 + 6 = 360（単位：億ドル）')
    expect(selected?.stated.map(({ text }) => text)).toEqual(['about $36 billion'])
  })

  it('does not change with the filter', () => {
    expect(ask('batch=candidate').selected).toEqual(ask().selected)
  })

  it('is nothing before anything was', () => {
    expect(ask('', 'en', '2026-02-17').selected).toBeNull()
  })
})

describe('the list of October 2025', () => {
  it('has its four published totals and none of ours', () => {
    const { october } = ask()
    expect(october?.totals.map(({ text }) => text)).toEqual([
      ...['up to $400 billion', 'more than $390 billion', '$467 billion', 'up to $490 billion'],
    ])
    expect(said(october?.count)).toBe(
      'Jiji counts 21 projects; 19 of them stand in the record as candidates.',
    )
    expect(october?.differ).toBe('/en/vehicle#contradiction-october-list-total')
  })

  it('is not spoken of before it was published', () => {
    const before = ask('', 'en', '2025-10-27')
    expect(before.october).toBeNull()
    expect(JSON.stringify(before)).not.toMatch(/October 2025|candidates of/)
    expect(ask('', 'en', '2025-10-28').october?.totals.map(({ text }) => text)).toEqual([
      ...['$467 billion', 'up to $490 billion'],
    ])
  })
})

describe('what the page of the vehicle says of projects', () => {
  function digest(on?: string) {
    const context = projectReader('en', on)
    return toProjectsDigest(projectsFacts(context.edition), context)
  }

  it('are the selected ones, the sum, the second batch in a line', () => {
    const view = digest()
    expect(view?.rows.map(({ id }) => id)).toEqual([
      ...['portsmouth-gas', 'texas-gulflink', 'georgia-diamond'],
    ])
    expect(said(view?.sum)).toBe(
      'Their stated amounts add up to $36.0 billion: 33.3 + 2.1 + 0.6 = 36.0 ($ billions)',
    )
    expect(said(view?.announced)).toBe(
      'Announced and not selected: BWRX-300 small modular reactors (up to $40 billion), Natural gas generation, Pennsylvania (not disclosed), Natural gas generation, Texas (not disclosed).',
    )
    expect(view?.together.map(({ text }) => text)).toEqual(['$33 billion'])
    expect(view?.candidates).toBe(23)
  })

  it('are nothing while the edition knows no project', () => {
    expect(digest('2025-07-23')).toBeNull()
    expect(digest('2025-11-22')).toMatchObject({ sum: null, announced: null, rows: [] })
  })
})
