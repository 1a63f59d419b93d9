import { describe, expect, it } from 'vitest'
import { runPayout } from '#domain/payout-run.ts'
import type { Locale } from '#domain/text.ts'
import { exampleWith } from '#tests/support/payout-facts.ts'
import { toReadings } from './readings-view.ts'
import { toYears } from './years-view.ts'

/** The worked example of the record: the cash of each year in hundredths of a billion, then what each reading comes to. */
const EXAMPLE = [
  {
    ...{ cash: 50n, account: ['$5bn', '$5bn', null, '$20.46bn', '−5.85%'] },
    ...{ yearly: ['$5bn', '$5bn', null, '$10.775bn', '−5.85%'] },
    first: { account: ['10.55', '0.25', '0.25', '10.3'], yearly: ['1.05', '0.25', '0.25', '0.8'] },
  },
  {
    ...{ cash: 105n, account: ['$10.5bn', '$10.5bn', null, '$10.872bn', '0.47%'] },
    ...{ yearly: ['$10.5bn', '$10.5bn', null, '$5.275bn', '0.47%'] },
    first: {
      account: ['10.55', '0.525', '0.525', '10.025'],
      yearly: ['1.05', '0.525', '0.525', '0.525'],
    },
  },
  {
    ...{ cash: 210n, account: ['$15.843bn', '$26.157bn', '14', '$0', '6.25%'] },
    ...{ yearly: ['$16.82bn', '$25.18bn', '2', '$0', '6.17%'] },
    first: { account: ['10.55', '1.05', '1.05', '9.5'], yearly: ['1.05', '1.05', '1.05', '0'] },
  },
  {
    ...{ cash: 250n, account: ['$15.833bn', '$34.167bn', '11', '$0', '7.12%'] },
    ...{ yearly: ['$17.62bn', '$32.38bn', '1', '$0', '6.78%'] },
    first: { account: ['10.55', '1.25', '1.25', '9.3'], yearly: ['1.05', '1.09', '1.41', '0'] },
  },
] as const

function readingsOf(cash: bigint, locale: Locale) {
  const terms = exampleWith(cash)
  const [standard, yearly] = [runPayout(terms, 'loan-account'), runPayout(terms, 'schedule')]
  return { standard, yearly, view: toReadings(standard, yearly, terms, locale) }
}

const TOLD = ['japan', 'us', 'crossing', 'unpaid', 'return']

describe('both readings of the worked example', () => {
  it.each(EXAMPLE)('are those of the record: $cash', ({ cash, account, yearly }) => {
    const { view } = readingsOf(cash, 'en')
    const shown = (column: number) =>
      TOLD.map((key) => view.rows.find((row) => row.key === key)?.values[column]?.text)
    const asShown = (wanted: readonly (string | null)[]) =>
      wanted.map((text, index) => {
        if (text === null) return 'not within 20 years'
        return index === 2 ? `year ${text}` : text
      })
    expect(shown(0)).toEqual(asShown(account))
    expect(shown(1)).toEqual(asShown(yearly))
  })

  it.each(EXAMPLE)('share the first year as in the record: $cash', ({ cash, first }) => {
    const { standard, yearly } = readingsOf(cash, 'en')
    for (const [payout, wanted] of [
      [standard, first.account],
      [yearly, first.yearly],
    ] as const) {
      const { heads, rows } = toYears(payout, 'en')
      const at = (part: string) => heads.findIndex(({ key }) => key === part)
      const shown = ['due', 'japan', 'us', 'unpaid'].map((part) => rows[0]?.cells[at(part)]?.value)
      expect(shown).toEqual(wanted.map((billions) => `${Number(billions) * 1e9}`))
    }
  })

  it('have the thresholds of the record', () => {
    const { thresholds } = readingsOf(210n, 'en').view
    expect(thresholds.map(({ value, receipt }) => [value.text, receipt.numbers])).toEqual([
      ['$1.674bn', 'Japan’s half, $1.674bn ÷ 2 ≈ $0.837bn, leaves nothing due in the end'],
      ['$1.05bn', '$0.55bn + $0.5bn = $1.05bn'],
      ['$2.1bn', '2 × $1.05bn = $2.1bn'],
      ['$15.775bn', '$1.05bn + … + $0.528bn ≈ $15.775bn'],
    ])
  })

  it('are told in a sentence each, and what lies between them', () => {
    const told = (cash: bigint, locale: Locale) => {
      const { headline, second, apart } = readingsOf(cash, locale).view
      return [headline, second, apart]
    }
    expect(told(210n, 'en')).toEqual([
      'Japan is repaid in year 14; over 20 years it receives $15.843bn of $42bn.',
      'Read year by year, the 90–10 stage opens in year 2, and Japan receives $16.82bn.',
      'The choice between the two readings alone moves $0.977bn of Japan’s total.',
    ])
    expect(told(210n, 'ja')[0]).toBe(
      '日本は14年目に元利を回収する。20年間の受取額は、現金420億ドルのうち158.43億ドル。',
    )
    expect(told(50n, 'en')).toEqual([
      'Japan is not repaid within 20 years: it receives $5bn of $10bn, and $20.46bn is still due to it.',
      'Read year by year, the 90–10 stage does not open within 20 years either: Japan receives $5bn, and $10.775bn of its targets is missing at the end.',
      'Both readings come to the same total for Japan.',
    ])
    expect(told(0n, 'en').slice(0, 2)).toEqual([
      'Nothing is handed out within 20 years: Japan receives nothing, and $29.178bn is due to it.',
      'Read year by year, $15.775bn of Japan’s targets is missing at the end.',
    ])
  })

  it('say why there is no number, and never leave one blank', () => {
    const { rows, caption } = readingsOf(0n, 'ja').view
    expect(caption).toBe('20年間の二つの読み方（米ドル、単位は各数字に付記）')
    const of = (key: string) => rows.find((row) => row.key === key)?.values.map(({ text }) => text)
    expect(of('return')).toEqual(['現金が戻らず計算できない', '現金が戻らず計算できない'])
    expect(of('crossing')).toEqual(['20年では始まらない', '20年では始まらない'])
    expect(of('difference')).toEqual(['基準', '0ドル'])
    expect(readingsOf(50n, 'ja').view.caption).toContain('△はマイナス')
  })

  it('account for every number', () => {
    const { rows, receipts } = readingsOf(210n, 'en').view
    const lines = rows.flatMap(({ values }) =>
      values.flatMap(({ line, none }) => (none === null ? [line] : [])),
    )
    const accounted = receipts.flatMap((group) => group.lines.map(({ receipt }) => receipt.line))
    expect(accounted.toSorted()).toEqual(lines.toSorted())
    const of = (line: string) =>
      receipts.flatMap((group) => group.lines).find(({ receipt }) => receipt.line === line)?.receipt
    expect(of('schedule.japan')?.numbers).toBe('$31.55bn ÷ 2 + $10.45bn × 10% = $16.82bn')
    expect(of('loan-account.crossing')?.numbers).toBe('year 14: 2 × $0.904bn ≈ $1.807bn < $2.1bn')
    expect(of('loan-account.return')?.numbers).toBe(
      '$1.05bn ÷ (1 + 6.25%)¹ + … + $0.21bn ÷ (1 + 6.25%)²⁰ ≈ $10bn',
    )
    expect(of('loan-account.needed')?.numbers).toBe('$1.674bn × 20 ≈ $33.472bn')
  })
})
