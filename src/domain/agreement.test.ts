import { describe, expect, it } from 'vitest'
import { AGREEMENTS, accountOn, agreementOn, countAgreements, statesOf } from './agreement.ts'
import { type Day, day } from './day.ts'
import type { Account, Term } from './memorandum.ts'

type Stated = Pick<Term, 'us' | 'jp' | 'clauseSeen' | 'knownOn'>

const SIGNED = day('2025-09-05')
const LATEST = day('2026-11-22')

function account(on: string, says: string | null): Account {
  return { on, knownOn: day(on), says, text: { en: on, ja: on }, cites: [] }
}

/** Accounts as `day key`, a remark nearby as `day` alone. */
function accounts(...written: readonly string[]): readonly Account[] {
  return written.map((each) => {
    const [on = '', says = null] = each.split(' ')
    return account(on, says)
  })
}

function term(us: readonly Account[], jp: readonly Account[], rest: Partial<Stated> = {}): Stated {
  return { us, jp, clauseSeen: true, knownOn: SIGNED, ...rest }
}

describe('the agreement on a term', () => {
  it.each([
    ['same', ['2025-09-12 half'], ['2025-09-30 half']],
    ['different', ['2025-09-05 flat'], ['2025-09-05 up-to']],
    ['us-silent', [], ['2025-09-05 half']],
    ['jp-silent', ['2025-09-05 half'], []],
    ['both-silent', [], []],
    ['unclear', ['2025-09-05 unclear'], ['2025-09-05 half']],
    ['unclear', [], ['2025-09-05 unclear']],
    ['unclear', ['2025-09-05 unclear'], ['2025-09-05 unclear']],
  ] as const)('is %s for %j and %j', (state, us, jp) => {
    expect(agreementOn(term(accounts(...us), accounts(...jp)), LATEST)).toBe(state)
  })

  it('follows from the last account of each side, whatever they said before', () => {
    const split = term(
      accounts('2025-07-23 ninety-ten', '2025-09-12 half'),
      accounts('2025-07-26 on-equity', '2025-09-30 half'),
    )
    expect(agreementOn(split, day('2025-09-29'))).toBe('different')
    expect(agreementOn(split, day('2025-09-30'))).toBe('same')
  })

  it('does not follow from a remark that does not state the term, however late', () => {
    const declined = term(accounts('2025-09-05', '2026-06-01'), accounts('2025-09-10 may-decline'))
    expect(agreementOn(declined, LATEST)).toBe('us-silent')
    expect(accountOn(declined.us, LATEST)).toBeNull()
    const stated = term(accounts('2025-09-05 half', '2026-06-01'), accounts('2025-09-10 half'))
    expect(agreementOn(stated, LATEST)).toBe('same')
  })

  it('knows nothing of an account of a later day', () => {
    const one = term(accounts('2025-09-05 half'), accounts('2025-11-28 half'))
    expect(agreementOn(one, day('2025-11-27'))).toBe('jp-silent')
    expect(agreementOn(one, day('2025-11-28'))).toBe('same')
  })

  it('of which neither speaks is unclear where the clause itself was not seen', () => {
    expect(agreementOn(term([], [], { clauseSeen: false }), LATEST)).toBe('unclear')
    const stated = term([], accounts('2025-09-05 half'), { clauseSeen: false })
    expect(agreementOn(stated, LATEST)).toBe('us-silent')
  })

  it('is settled again once both have said clearly what they hold', () => {
    const one = term(
      accounts('2025-09-05 unclear', '2026-02-01 business-days'),
      accounts('2025-09-05 business-days'),
    )
    expect(agreementOn(one, day('2026-01-31'))).toBe('unclear')
    expect(agreementOn(one, LATEST)).toBe('same')
  })
})

describe('the course of an agreement', () => {
  it('has each change with the date of the account that brought it', () => {
    const split = term(
      accounts('2025-07-23 ninety-ten', '2025-09-12 half'),
      accounts('2025-07-25 by-contribution', '2025-07-26 on-equity', '2025-09-30 half'),
    )
    expect(statesOf(split)).toEqual([
      { knownOn: '2025-07-25', on: '2025-07-25', state: 'different' },
      { knownOn: '2025-09-30', on: '2025-09-30', state: 'same' },
    ])
  })

  it('holds nobody silent on a term before the term was known', () => {
    const office = term(accounts('2025-03-31 commerce'), accounts('2025-12-01 commerce'))
    expect(statesOf(office)).toEqual([
      { knownOn: SIGNED, on: null, state: 'jp-silent' },
      { knownOn: '2025-12-01', on: '2025-12-01', state: 'same' },
    ])
  })

  it('has one state where nobody ever spoke', () => {
    expect(statesOf(term([], []))).toEqual([{ knownOn: SIGNED, on: null, state: 'both-silent' }])
  })
})

/** Every pair of accounts from a few days and keys: small, and all of it. */
const SIDES = [
  [],
  ...['2025-07-23', '2025-09-12'].flatMap((on) =>
    ['half', 'flat', 'unclear', null].map((says) => [account(on, says)]),
  ),
  [account('2025-07-23', 'half'), account('2025-09-12', 'flat')],
  [account('2025-07-23', 'flat'), account('2025-10-01', null)],
]
const TERMS = SIDES.flatMap((us) =>
  SIDES.flatMap((jp) => [true, false].map((clauseSeen) => term(us, jp, { clauseSeen }))),
)
const DAYS = ['2025-07-22', '2025-07-23', '2025-09-11', '2025-09-12', '2026-11-22'].map(day)

describe('any two accounts', () => {
  it('stand to each other as they do with the sides changed', () => {
    const turned = { 'us-silent': 'jp-silent', 'jp-silent': 'us-silent' } as const
    for (const one of TERMS) {
      for (const on of DAYS) {
        const state = agreementOn(one, on)
        const other = agreementOn({ ...one, us: one.jp, jp: one.us }, on)
        expect(other).toBe(state in turned ? turned[state as keyof typeof turned] : state)
      }
    }
  })

  it('are in the last state of their course on the last day, and change at every step', () => {
    for (const one of TERMS) {
      const steps = statesOf(one)
      expect(steps.at(-1)?.state).toBe(agreementOn(one, LATEST))
      for (const [at, step] of steps.entries()) {
        expect(step.state).toBe(agreementOn(one, step.knownOn))
        expect(step.state).not.toBe(steps[at - 1]?.state)
      }
    }
  })

  it('are counted once each, on any day', () => {
    for (const on of DAYS as readonly Day[]) {
      const counts = countAgreements(TERMS, on)
      expect(Object.keys(counts)).toEqual([...AGREEMENTS])
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(TERMS.length)
    }
  })
})
