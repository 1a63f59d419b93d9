import { describe, expect, it } from 'vitest'
import { bestConnected, degreesOf, walkOf } from './graph.ts'

const EDGES = [
  { from: 'son', to: 'fund' },
  { from: 'ft', to: 'fund' },
  { from: 'son', to: 'softbank' },
  { from: 'softbank', to: 'arm' },
  { from: 'ueda', to: 'boj' },
  { from: 'son', to: 'fund' },
]

describe('who is joined to whom', () => {
  it('counts every line at both its ends', () => {
    expect(degreesOf(EDGES).get('son')).toBe(3)
    expect(degreesOf(EDGES).get('fund')).toBe(3)
    expect(degreesOf([{ from: 'a', to: 'a' }]).get('a')).toBe(1)
  })

  it('ranks by lines, equals by id, and puts first whoever a reader looks at', () => {
    expect(bestConnected(EDGES, 3)).toEqual(['fund', 'son', 'softbank'])
    expect(bestConnected(EDGES, 2, 'boj')).toEqual(['boj', 'fund'])
  })

  it('is walked along its lines, everyone once', () => {
    expect(walkOf(EDGES)).toEqual(['fund', 'son', 'softbank', 'arm', 'ft', 'boj', 'ueda'])
    expect(walkOf([])).toEqual([])
  })

  it('is walked through a chain longer than calls can be nested', () => {
    const chain = [...Array(20_000).keys()].map((at) => ({ from: `${at}`, to: `${at + 1}` }))
    expect(walkOf(chain)).toHaveLength(20_001)
  })
})
