import { describe, expect, it } from 'vitest'
import { money } from '#domain/money.ts'
import { formatStatement, statementUnit } from './in-unit.ts'

const yen = (millions: bigint) => money('JPY', millions * 1_000_000n)

describe('an amount in a table of results', () => {
  it.each([
    [517_180n, 10n, '517.2', '5,172'],
    [26_100n, 100n, '26.1', '261'],
    [1_153_300n, 100n, '1,153.3', '11,533'],
    [-227_646n, 1n, '(227.6)', '△2,276'],
    [1_247_300n, 1_400n, '1,247', '12,470'],
    [1_917_000n, 10_000n, '1,920', '19,200'],
    [40_100_000n, 100_000n, '40,100', '401,000'],
    [-40n, 1n, '(0)', '△0'],
    [0n, 1n, '0', '0'],
  ])('%s million yen, known to %s million', (millions, precision, en, ja) => {
    expect(formatStatement(yen(millions), 'en', precision * 1_000_000n)).toBe(en)
    expect(formatStatement(yen(millions), 'ja', precision * 1_000_000n)).toBe(ja)
  })

  it('has its unit in the caption', () => {
    expect(statementUnit('JPY', 'en')).toBe('¥ billions')
    expect(statementUnit('JPY', 'ja')).toBe('単位：億円')
  })
})
