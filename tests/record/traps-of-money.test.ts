import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { ladderOf } from '#domain/ladder.ts'
import { RUNGS } from '#domain/rung.ts'
import type { Text } from '#domain/text.ts'
import { quantity, text, when } from '#tests/support/mini-parts.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { FIGURES, figureIn, retold } from '#tests/support/retold.ts'
import { sentencesOf } from '#tests/support/sentences.ts'
import { toEventLine } from '#ui/event-line-view.ts'
import { toFigureView } from '#ui/figure-view.ts'

const TEXTS: readonly Text[] = sentencesOf(RECORD).map((sentence) => sentence.text)
const idsOf = (figures: readonly Figure[], wanted: (figure: Figure) => boolean) =>
  figures.filter(wanted).map(({ id }) => id)

/** Texts that give an amount in words, in either language. */
const saying = (texts: readonly Text[], wrong: RegExp) =>
  texts.filter(({ en, ja }) => wrong.test(en) || wrong.test(ja))

describe('the loans of May and of August 2026 are joint totals of JBIC with banks', () => {
  const [MAY, AUGUST] = ['340bn JPY', '700bn JPY'] as const
  const loans = (figures: readonly Figure[]) =>
    figures.filter(
      ({ subject, asReported }) =>
        subject !== 'softbank' && (asReported === MAY || asReported === AUGUST),
    )
  const added = (figures: readonly Figure[]) =>
    idsOf(figures, ({ subject, quantity: told }) => {
      const amount = told.kind === 'money' ? told.money : null
      const sum = amount?.currency === 'JPY' && amount.amount / 10_000_000_000n === 104n
      return sum && subject !== 'softbank'
    })

  it('that nothing in the record adds up', () => {
    expect(loans(FIGURES).map(({ asReported }) => asReported)).toContain(AUGUST)
    expect(added(FIGURES)).toEqual([])
    const id = 'us-japan-vehicle.2026-08-14.second-batch-loans'
    expect(added(retold(id, { quantity: quantity('1040bn JPY') }))).toEqual([id])
    const sum = /1\.04 trillion|1,?040 billion|1兆0?400億|1\.04兆/
    expect(saying(TEXTS, sum)).toEqual([])
    expect(saying([text('Loans of ¥1.04 trillion.', '融資は1兆400億円。')], sum)).toHaveLength(1)
  })

  it('so that no rung of the ladder holds a sum of ours', () => {
    const ladder = (figures: readonly Figure[]) => ladderOf({ id: 'us-japan-vehicle', figures })
    const own = FIGURES.filter(({ owner }) => owner.id === 'us-japan-vehicle')
    const summed = (figures: readonly Figure[]) =>
      idsOf(
        RUNGS.flatMap((rung) => ladder(figures)[rung].stated.map(({ figure }) => figure)),
        ({ formula, derivedFrom }) => formula !== null || derivedFrom.length > 0,
      )
    expect(summed(FIGURES)).toEqual([])
    const id = 'us-japan-vehicle.2026-05-01.first-loans'
    expect(summed(retold(id, { formula: '340 + 700' }))).toEqual([id])
    const financed = ladder(own).financed.stated.map(({ figure }) => figure.asReported)
    expect(financed).toEqual([MAY, AUGUST])
  })

  it('and every figure of them says that they are joint', () => {
    const unsaid = (figures: readonly Figure[]) =>
      idsOf(loans(figures), ({ label, note, owner }) => {
        const event = RECORD.events.find(({ id }) => id === owner.id)
        const macro = RECORD.macro.find(({ id }) => id === owner.id)
        const said = [label, note, event?.note, macro?.note].flatMap((each) => each ?? [])
        return !said.some(({ en, ja }) => /joint|together/i.test(en) && /合計/.test(ja))
      })
    expect(unsaid(FIGURES)).toEqual([])
    const id = 'us-japan-vehicle.2026-08-14.second-batch-loans'
    expect(unsaid(retold(id, { note: null }))).toEqual([id])
  })

  it('and no text calls the sum JBIC’s own', () => {
    const claimed =
      /JBIC (alone )?(lends|lent|pays|paid) (over )?¥(340|700) billion|JBICが(単独で)?(3400|7000)億円/
    expect(saying(TEXTS, claimed)).toEqual([])
    expect(saying([text('JBIC lends ¥700 billion.', '')], claimed)).toHaveLength(1)
  })
})

describe('NAV of ¥40.1 trillion in March 2026', () => {
  it('rests on weak sources and is of grade F, on pages too', () => {
    const id = 'softbank.fy2025q4.nav'
    const nav = figureIn(FIGURES, id)
    expect(nav.asReported).toBe('40.1tn JPY')
    expect(nav.cites.map(({ grade }) => grade)).toEqual(['F', 'F'])
    const gradeOf = (figure: Figure) => toFigureView(figure, realReader('en')).grade
    expect(gradeOf(nav)).toBe('F')
    const [first] = nav.cites
    const better = first ? [{ ...first, grade: 'B' as const }] : []
    expect(gradeOf(figureIn(retold(id, { cites: better }), id))).toBe('B')
  })
})

describe('the two gas plants of the second batch', () => {
  const PLANTS = ['gas-pa', 'gas-tx']

  it('have no amount: no source says how the sum divides', () => {
    const known = (figures: readonly Figure[]) =>
      idsOf(
        figures,
        ({ subject, quantity: { kind } }) => PLANTS.includes(subject) && kind !== 'missing',
      )
    expect(known(FIGURES)).toEqual([])
    const id = 'gas-tx.2026-03-19.amount'
    expect(known(retold(id, { quantity: quantity('16bn USD') }))).toEqual([id])
  })

  it('are nowhere told as 17 and 16 billion dollars', () => {
    const split = /\$1[67](\.0)? billion|1[67]0億ドル/
    const gas = TEXTS.filter(({ en }) => /gas|Pennsylvania|Texas|batch/i.test(en))
    expect(gas.length).toBeGreaterThan(50)
    expect(saying(gas, split)).toEqual([])
    expect(saying([text('Gas plants of $17 billion and $16 billion.', '')], split)).toHaveLength(1)
    const vehicle = FIGURES.filter(
      ({ owner }) => owner.kind === 'project' || owner.id === 'us-japan-vehicle',
    )
    expect(
      idsOf(vehicle, ({ asReported }) => /^1[67](\.0)?bn USD$/.test(asReported ?? '')),
    ).toEqual([])
  })
})

describe('an event of which only the month is known', () => {
  const MONTHLY = RECORD.events.filter(({ on }) => on.kind === 'span')
  const DAY = /[A-Z][a-z]{2} \d{1,2}\b(?!\d)|\d日/
  const shown = (event: (typeof MONTHLY)[number]) =>
    (['en', 'ja'] as const).map((locale) => toEventLine(event, realReader(locale).here).when)

  it('shows no day, to readers or to machines', () => {
    expect(MONTHLY.length).toBeGreaterThanOrEqual(13)
    for (const event of MONTHLY) {
      for (const { text: written, machine, uncertain } of shown(event)) {
        expect(written, event.id).not.toMatch(DAY)
        expect(machine, event.id).toMatch(/^\d{4}(-\d{2})?$/)
        expect(uncertain, event.id).toBe(true)
      }
    }
  })

  it('would show one if a day were written in its place', () => {
    const [event] = MONTHLY
    if (!event) throw new RangeError('no such event')
    const invented = { ...event, on: when('2025-02-01') }
    expect(shown(invented).map(({ machine }) => machine)).toEqual(['2025-02-01', '2025-02-01'])
    for (const { text: written } of shown(invented)) expect(written).toMatch(DAY)
  })

  it('is known from the end of its month, not before', () => {
    for (const { id, on, knownOn } of MONTHLY) {
      if (on.kind !== 'span') continue
      expect(knownOn >= day(`${on.key.slice(0, 7)}-28`), id).toBe(true)
    }
  })
})
