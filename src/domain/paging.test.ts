import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf } from './paging.ts'

describe('the pages of a list', () => {
  it('hold every item once, in order, whatever their size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (all, size) => {
        const { pages } = pageOf(all, size, 1)
        const each = Array.from({ length: pages }, (_, index) => pageOf(all, size, index + 1))
        expect(each.flatMap(({ items }) => items)).toEqual(all)
        expect(each.map(({ page }) => page)).toEqual(each.map((_, index) => index + 1))
      }),
    )
  })

  it('beyond the last are the last, and before the first the first', () => {
    expect(pageOf(['a', 'b', 'c'], 2, 9)).toEqual({ items: ['c'], page: 2, pages: 2 })
    expect(pageOf(['a', 'b', 'c'], 2, 0)).toEqual({ items: ['a', 'b'], page: 1, pages: 2 })
    expect(pageOf([], 2, 1)).toEqual({ items: [], page: 1, pages: 1 })
  })
})
