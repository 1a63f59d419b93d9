import { describe, expect, it } from 'vitest'
import type { Side } from './party.ts'
import {
  EVERY_RELATION,
  matchesRelation,
  readRelationFilter,
  writeRelationFilter,
} from './relation-filter.ts'

const PARTIES = new Set(['openai', 'softbank-group', 'us-treasury'])
const SIDES = new Map<string, Side>([
  ['openai', 'private'],
  ['softbank-group', 'private'],
  ['us-treasury', 'us'],
])
const OWNS = { from: 'softbank-group', to: 'openai', type: 'owns', standing: 'confirmed' } as const

const read = (query: string) => readRelationFilter(new URLSearchParams(query), PARTIES)
const matches = (query: string) => matchesRelation(OWNS, read(query).filter, SIDES)

describe('a choice of relations in an address', () => {
  it('asks for all where it says nothing', () => {
    expect(read('')).toEqual({ filter: EVERY_RELATION, page: 1, problems: [] })
    expect(writeRelationFilter(EVERY_RELATION)).toBe('')
  })

  it('is written as it is read', () => {
    const asked = 'type=owns,finances&side=us,japan&standing=reported&focus=openai&page=3'
    const { filter, page, problems } = read(asked)
    expect(writeRelationFilter(filter, page)).toBe(asked)
    expect(problems).toEqual([])
    expect(read('type=finances&type=owns').filter).toEqual(read('type=owns,finances').filter)
  })

  it('names what is no choice and keeps the rest', () => {
    const { filter, page, problems } = read('type=owns,loves&focus=nobody&page=0')
    expect([filter.type, filter.focus, page]).toEqual([['owns'], null, 1])
    expect(problems).toEqual([
      { param: 'type', given: ['loves'] },
      { param: 'focus', given: ['nobody'] },
      { param: 'page', given: ['0'] },
    ])
  })

  it('holds for a relation that answers to every condition, and to any choice of one', () => {
    expect(matches('')).toBe(true)
    expect(matches('type=finances,owns&side=private&standing=confirmed&focus=openai')).toBe(true)
    for (const other of ['type=leads', 'side=us', 'standing=reported', 'focus=us-treasury']) {
      expect(matches(other), other).toBe(false)
    }
  })
})
