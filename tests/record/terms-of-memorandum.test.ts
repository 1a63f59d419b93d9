import { describe, expect, it } from 'vitest'
import { type Agreement, accountOn, agreementOn, statesOf } from '#domain/agreement.ts'
import { TERM_SUBJECTS, type Term } from '#domain/memorandum.ts'
import { evidenceOn } from '#domain/source.ts'
import { term as written } from '#record/schema/vehicles.ts'
import { RECORD } from '#tests/support/real-record.ts'

const LATEST = RECORD.meta.compiledOn

/** How the two capitals stood to each other when the record was compiled, term by term. */
const STATES: Readonly<Record<string, Agreement>> = {
  amount: 'different',
  composition: 'different',
  sectors: 'same',
  deadline: 'us-silent',
  selection: 'different',
  'investment-committee': 'same',
  'consultation-committee': 'us-silent',
  'order-of-steps': 'different',
  accelerator: 'jp-silent',
  'funding-date': 'unclear',
  'currency-account': 'unclear',
  'right-to-decline': 'us-silent',
  'decline-cash': 'unclear',
  'tariff-consequence': 'same',
  'tariff-assurance': 'us-silent',
  'us-contributions': 'us-silent',
  'supplier-preference': 'us-silent',
  spv: 'different',
  'general-partner': 'jp-silent',
  ownership: 'same',
  'free-cash-flow': 'different',
  'split-before': 'same',
  'split-after': 'same',
  'us-equal-amount': 'us-silent',
  'deemed-allocation': 'different',
  'deemed-rate': 'us-silent',
  losses: 'same',
  pooling: 'different',
  'domestic-law': 'us-silent',
  'legal-force': 'different',
  'disputes-termination': 'unclear',
  monitoring: 'jp-silent',
  'annual-cap': 'us-silent',
  'commercial-test': 'us-silent',
  publication: 'us-silent',
  'eo-link': 'same',
  'japan-funding-bodies': 'different',
}

function named(id: string): Term {
  const found = RECORD.terms.find((each) => each.id === id)
  if (!found) throw new RangeError(`no term ${id}`)
  return found
}

const course = (id: string) => statesOf(named(id)).map(({ on, state }) => [on, state])

describe('the agreement of the two capitals', () => {
  it('on all 37 terms follows from their accounts', () => {
    const computed = RECORD.terms.map((term) => [term.id, agreementOn(term, LATEST)])
    expect(Object.fromEntries(computed)).toEqual(STATES)
    expect(RECORD.terms).toHaveLength(37)
  })

  it.each(['split-before', 'split-after'])('on %s came in September, not in July', (id) => {
    expect(course(id)).toEqual([
      ['2025-07-25', 'different'],
      ['2025-09-30', 'same'],
    ])
  })

  it('that loans count held for some weeks', () => {
    expect(course('composition')).toEqual([
      ['2025-07-26', 'same'],
      ['2025-08-20', 'different'],
    ])
  })

  it('is unclear where neither speaks and the clause was not seen, and only there', () => {
    const unseen = RECORD.terms.filter(({ clauseSeen }) => !clauseSeen)
    expect(unseen.map(({ id }) => id)).toEqual(['decline-cash', 'disputes-termination'])
    const unspoken = RECORD.terms.filter(
      ({ us, jp }) => accountOn(us, LATEST) === null && accountOn(jp, LATEST) === null,
    )
    expect(unspoken).toEqual(unseen)
  })

  it('does not rest on American remarks that do not state the term', () => {
    const nearby = RECORD.terms.filter(({ us }) => us.some(({ says }) => says === null))
    expect(nearby.map(({ id }) => id)).toEqual([
      'right-to-decline',
      'tariff-assurance',
      'us-contributions',
      'supplier-preference',
      'us-equal-amount',
    ])
    for (const { us } of nearby) expect(accountOn(us, LATEST)).toBeNull()
  })
})

describe('an account of a term', () => {
  const bare = { on: '2025-09-05', text: { en: 'So.', ja: 'そう。' }, sources: ['a'] }
  const accountsWith = (account: object) =>
    written.shape.accounts.safeParse({ us: [{ ...bare, ...account }] }).success

  it('says what it says, or that it does not state the term: one of the two', () => {
    expect(accountsWith({ says: 'up-to' })).toBe(true)
    expect(accountsWith({ nearby: true })).toBe(true)
    expect(accountsWith({})).toBe(false)
    expect(accountsWith({ says: 'up-to', nearby: true })).toBe(false)
    expect(accountsWith({ nearby: false })).toBe(false)
  })

  it('has a source that was public with it', () => {
    const accounts = RECORD.terms.flatMap(({ id, us, jp }) =>
      [...us, ...jp].map((account) => ({ id, ...account })),
    )
    expect(accounts.length).toBeGreaterThan(60)
    const unsourced = accounts.filter(({ cites, knownOn }) => {
      return evidenceOn(cites, knownOn).cites.length === 0
    })
    expect(unsourced.map(({ id, on }) => `${id} ${on}`)).toEqual([])
  })
})

describe('the sheet', () => {
  it('has terms for each of its subjects', () => {
    expect(new Set(RECORD.terms.map(({ subject }) => subject))).toEqual(new Set(TERM_SUBJECTS))
  })

  it('has six paragraph numbers that a source names, and guesses no other', () => {
    const numbers = RECORD.terms.flatMap(({ paragraph }) => paragraph ?? [])
    const single = numbers.filter(({ number }) => /^\d+$/.test(number))
    expect(
      [...new Set(single.map(({ number }) => Number(number)))].toSorted((a, b) => a - b),
    ).toEqual([1, 3, 9, 11, 13, 22])
    for (const { cites, knownOn, number } of numbers) {
      expect(evidenceOn(cites, knownOn).cites.length, number).toBeGreaterThan(0)
    }
  })
})

describe('the comparison', () => {
  it('has sources for all it says of the reported fund, all of one origin', () => {
    const cites = RECORD.comparison.flatMap(({ jointFund }) => jointFund.cites)
    expect(new Set(cites.map(({ origin }) => origin))).toEqual(new Set(['ft-2025-05-24']))
    expect(new Set(cites.map(({ grade }) => grade))).toEqual(new Set(['E']))
  })

  it('has a source for every cell but those in which nothing was found', () => {
    const bare = RECORD.comparison.flatMap(({ japan, korea, jointFund }) =>
      [japan, korea, jointFund].filter(({ cites }) => cites.length === 0),
    )
    expect(new Set(bare.map(({ text }) => text.en))).toEqual(
      new Set(['Not reported', 'Not applicable', 'None']),
    )
  })
})
