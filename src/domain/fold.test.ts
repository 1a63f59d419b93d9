import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldedName, foldedParts } from './fold.ts'

describe('text as it is compared', () => {
  it.each([
    ['Gotō Yoshimitsu', 'goto yoshimitsu'],
    ['ＳＯＮ', 'son'],
    ['ｿﾝ･ﾏｻﾖｼ', 'そん・まさよし'],
    ['ソフトバンク', 'そふとばんく'],
    ['赤澤', '赤沢'],
    ['が', 'が'],
  ])('%s is %s', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it('keeps voiced and unvoiced kana apart', () => {
    expect(fold('ガ')).not.toBe(fold('カ'))
    expect(fold('ハ')).not.toBe(fold('パ'))
  })

  it('is the same once more', () => {
    const names = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'孫ソンそんＳoō・ ｿ髙') }),
    )
    fc.assert(
      fc.property(names, (name) => {
        expect(fold(fold(name))).toBe(fold(name))
      }),
    )
  })

  it('has every part of a name in the name as one piece', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        for (const part of foldedParts(name)) expect(foldedName(name)).toContain(part)
      }),
    )
  })
})
