import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import { isKnown, lastKnown } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import { toPlain } from '#domain/money.ts'
import { RUNGS, type Rung } from '#domain/rung.ts'
import type { Locale } from '#domain/text.ts'
import { toVehicleDigest, type VehicleDigestFacts } from '#features/vehicle/digest-view.ts'
import { type LadderRowView, toLadder } from '#features/vehicle/ladder/ladder-view.ts'
import { checkRecord } from '#record/check.ts'
import { formatProblem } from '#record/problem.ts'
import type { Database } from '#store/client.ts'
import { listOnRung } from '#store/queries/ladder.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { saveRecord } from '#store/save.ts'
import { inYen, yenBetween } from '#tests/support/exact.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { changeFile, copyOfRecord } from '#tests/support/record-dir.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { realRateOn } from '#tests/support/yen-facts.ts'

const VEHICLE = 'us-japan-vehicle'
const FILE = 'vehicles/us-japan-vehicle.yaml'
const LATEST = RECORD.meta.compiledOn
const EDITIONS = ['2025-08-01', '2026-02-20', '2026-05-02', LATEST]
const LOCALES = ['en', 'ja'] as const
const LAST_RATE = day('2026-09-25')

function readerOn(locale: Locale, on: string) {
  const context = realReader(locale, '/vehicle')
  const edition: Edition = { day: day(on), latest: on === LATEST }
  return { ...context, edition, here: { ...context.here, ...edition } }
}

/** What an edition of the real record knows for the ladder. */
function factsOn(on: string): VehicleDigestFacts {
  const { edition } = readerOn('en', on)
  const found = RECORD.vehicles.find(({ id }) => id === VEHICLE)
  if (!found) throw new RangeError('the record has the vehicle')
  const known = <T extends { readonly knownOn: typeof LATEST }>(list: readonly T[]) =>
    list.filter((each) => isKnown(each, edition))
  const latestDay = edition.day < LAST_RATE ? edition.day : LAST_RATE
  return {
    vehicle: { ...found, figures: known(found.figures) },
    ...{ events: known(RECORD.events), claims: known(RECORD.claims) },
    ...{ searches: known(RECORD.searches), projects: known(RECORD.projects) },
    ...{ terms: known(RECORD.terms), payout: known(RECORD.payout) },
    latest: realRateOn(latestDay, edition),
  }
}

const rowsOn = (on: string, locale: Locale = 'en') => toLadder(factsOn(on), readerOn(locale, on))

function written({ id, quantity }: Figure): string {
  return `${id} ${quantity.kind === 'money' ? toPlain(quantity.money) : quantity.kind}`
}

/** What the rows of a rung show, and what they keep folded away. */
function shownOn(rows: readonly LadderRowView[], rung: Rung): string[] {
  const figures = rows
    .filter((row) => row.rung === rung)
    .flatMap(({ figure, earlier }) => [...earlier.map((each) => each.figure), figure ?? []])
    .flat()
  return figures.map(({ id, value, missing }) => `${id} ${missing ? 'missing' : value}`).toSorted()
}

/** The rows of the table itself, by no code of the store: dollars are kept in cents. */
async function readTable(db: Database, rung: Rung, on: string): Promise<string[]> {
  const rows = await db.$queryRaw<
    { id: string; currency: string | null; amount: bigint | null; missing: string | null }[]
  >`SELECT id, currency, amount, missing FROM "Figure"
    WHERE ownerKind = 'vehicle' AND ownerId = ${VEHICLE} AND subject = ${VEHICLE}
      AND rung = ${rung} AND knownOn <= ${on}`
  return rows
    .map(({ id, currency, amount, missing }) => {
      const whole = currency === 'USD' ? BigInt(amount ?? 0) / 100n : BigInt(amount ?? 0)
      return `${id} ${missing === null ? whole : 'missing'}`
    })
    .toSorted()
}

describe('what the page shows on each rung', () => {
  it('is what the store has on it, in every edition and both languages, and on the overview', async () => {
    const { db } = await tempDatabase()
    await saveRecord(db, RECORD)
    for (const on of EDITIONS) {
      for (const locale of LOCALES) {
        const context = readerOn(locale, on)
        const vehicle = await getVehicle(db, VEHICLE, context.edition)
        if (!vehicle) throw new RangeError(on)
        const facts = { ...factsOn(on), vehicle }
        const page = toLadder(facts, context)
        for (const rung of RUNGS) {
          const stored = await listOnRung(db, VEHICLE, rung, context.edition)
          const shown = shownOn(page, rung)
          expect(shown, `${on} ${locale} ${rung}`).toEqual(stored.map(written).toSorted())
          expect(shown).toEqual(await readTable(db, rung, on))
        }
        expect(toVehicleDigest(facts, context).rows).toEqual(page)
      }
    }
  }, 60_000)

  it('is one currency a rung', () => {
    for (const rung of RUNGS) {
      const units = rowsOn(LATEST).flatMap(({ figure, ...row }) =>
        row.rung === rung && figure?.unit ? [figure.unit] : [],
      )
      expect(new Set(units).size, rung).toBeLessThanOrEqual(1)
    }
  })
})

describe('the ladder of the record', () => {
  const shown = (on: string, locale: Locale = 'en') =>
    rowsOn(on, locale).map(({ rung, figure }) => `${rung}: ${figure?.text ?? '–'}`)

  it('is known step by step', () => {
    expect(shown('2025-08-01')).toEqual([
      ...['headline: $550 billion', 'named: –', 'selected: –'],
      ...['financed: –', 'paid: –', 'returned: –'],
    ])
    expect(shown('2026-02-20').slice(0, 4)).toEqual([
      ...['headline: $550 billion', 'named: –', 'selected: about $36 billion', 'financed: –'],
    ])
    expect(shown('2026-03-20')[1]).toBe('named: up to $73 billion')
    expect(shown('2026-05-02').slice(1)).toEqual([
      ...['named: up to $73 billion', 'named: $109 billion', 'selected: about $36 billion'],
      ...['financed: more than ¥340 billion', 'paid: not disclosed', 'returned: not disclosed'],
    ])
    expect(shown(LATEST, 'ja')).toEqual([
      ...['headline: 5500億ドル', 'named: 最大730億ドル', 'named: 1090億ドル'],
      ...['selected: 約360億ドル', 'financed: 3400億円超', 'financed: 7000億円'],
      ...['paid: 非開示', 'returned: 非開示'],
    ])
  })

  it('says how each amount came about: a tally of the press is reported, August’s loans announced', () => {
    const told = rowsOn(LATEST).map(({ figure, standings }) => [
      figure?.id.split('.').at(-1),
      ...standings.map(({ word }) => word),
    ])
    expect(told).toEqual([
      ['pledge', 'Announced', 'Officially confirmed'],
      ['second-batch', 'Announced', 'Officially confirmed'],
      ['named', 'Reported', 'Reported'],
      ['selected', 'Announced', 'Officially confirmed'],
      ['first-loans', 'Signed'],
      ['second-batch-loans', 'Announced'],
      ['paid', 'Disputed'],
      ['returned', 'Not assessed'],
    ])
    const tally = rowsOn(LATEST).find(({ key }) => key.endsWith('.named'))
    expect(tally?.figure?.label).toContain('press tally')
    expect(tally?.note).toContain('not an amount of a government')
  })

  it('says what was looked for where nothing paid is published, and until when', () => {
    const searched = (on: string, locale: Locale = 'en') =>
      rowsOn(on, locale).find(({ rung }) => rung === 'paid')?.search
    expect(searched(LATEST)).toMatchObject({
      ...{ text: 'A published amount paid out', day: 'Nov 22, 2026' },
    })
    expect(searched(LATEST, 'ja')?.day).toBe('2026年11月22日')
    expect(searched('2026-05-02')).toBeNull()
  })

  it('gives every amount of dollars two clocks that follow from its rates, and yen their dollars', () => {
    for (const on of EDITIONS) {
      for (const { figure, clocks, key } of rowsOn(on, 'ja')) {
        expect(clocks === null, key).toBe(figure?.unit !== 'USD')
        if (!figure || !clocks) continue
        const [before, after] = clocks.clocks
        for (const { converted } of clocks.clocks)
          expect(converted.value, key).toBe(inYen(figure.value, converted.rate))
        const rates = [before, after].map((each) => each?.converted.rate ?? '')
        expect(clocks.difference?.value, key).toBe(
          yenBetween(figure.value, rates[0] ?? '', rates[1] ?? ''),
        )
        expect((after?.on ?? '') <= on, key).toBe(true)
      }
    }
    const loans = rowsOn(LATEST).filter(({ rung }) => rung === 'financed')
    expect(loans.map(({ figure }) => figure?.converted?.rateOn)).toEqual([
      ...['2026-05-01', '2026-08-14'],
    ])
  })

  it('shows no standing that became known later', () => {
    const claim = RECORD.claims.find(({ id }) => id === 'v-disbursed')
    const { edition } = readerOn('en', '2026-05-02')
    expect(claim && lastKnown(claim.history, edition)?.state).toBe('not-assessed')
    const events = rowsOn('2025-08-01').flatMap(({ standings }) => standings)
    expect(events.map(({ link }) => link?.href)).toEqual([
      '/en/on/2025-08-01/events/deal-0722',
      '/en/on/2025-08-01/vehicle#claim-v-total',
    ])
  })
})

describe('the check of the record', () => {
  const problemsAfter = (passage: string, by: string) => {
    const directory = copyOfRecord()
    const line = changeFile(directory, FILE, passage, by)
    return { line, problems: checkRecord(directory).problems.map(formatProblem) }
  }

  it('refuses a second currency on a rung, with its line, what was expected and an example', () => {
    const { line, problems } = problemsAfter('value: 700bn JPY', 'value: 4.4bn USD')
    const [problem = '', ...others] = problems
    expect(others).toEqual([])
    // The figure begins with its measure, five lines above the amount.
    expect(problem).toContain(
      `${FILE}:${line - 5}:7  ${VEHICLE}.2026-08-14.second-batch-loans: USD`,
    )
    expect(problem).toContain('on the rung "financed", which has JPY')
    expect(problem).toMatch(/expected: every amount of a rung in one currency, here JPY/)
    expect(problem).toMatch(/example: {2}value: 340bn JPY/)
  })

  it('refuses one in another printing too, and what is no amount of money', () => {
    const printing = problemsAfter(
      '          value: 550bn USD\n          knownOn: 2025-09-05',
      '          value: 80tn JPY\n          knownOn: 2025-09-05',
    ).problems
    expect(printing).toHaveLength(1)
    expect(printing[0]).toContain(`${VEHICLE}.2025-07-22.pledge: JPY on the rung "headline"`)
    const projects = problemsAfter('value: 109bn USD', 'value: 6 projects').problems
    expect(projects).toHaveLength(1)
    expect(projects[0]).toContain('no amount of money on the rung "named"')
  })
})
