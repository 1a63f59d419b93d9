import { describe, expect, it } from 'vitest'
import { PAYOUT_RULES } from '#domain/payout.ts'
import type { Locale } from '#domain/text.ts'
import { payoutOn } from '#tests/support/payout-facts.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { toPayoutRows } from './data-rows.ts'
import { toPayoutDigest } from './digest-view.ts'
import { toPayoutPage } from './view.ts'

const NOW = RECORD.meta.compiledOn

function pageOf(asked: string, locale: Locale = 'en', on: string = NOW) {
  const { facts, context } = payoutOn(on, asked, locale)
  return toPayoutPage(facts, context)
}

function calculationOf(asked: string, locale: Locale = 'en', on: string = NOW) {
  const calculation = pageOf(asked, locale, on)?.calculation
  if (!calculation) throw new Error(`nothing to work out on ${on}`)
  return calculation
}

describe('the page of the payout', () => {
  it('has every piece of the record once, with the questions beside the result', () => {
    const page = pageOf('')
    const shown = [
      ...(page?.status ? [page.status] : []),
      ...(page?.questions ?? []),
      ...(page?.formulas ?? []),
      ...(page?.groups.flatMap(({ entries }) => entries) ?? []),
    ].map(({ id }) => id)
    expect(shown.toSorted()).toEqual(RECORD.payout.map(({ id }) => id).toSorted())
    expect(page?.status?.text).toContain('The English original was not read in full.')
    expect(page?.questions.length).toBe(8)
  })

  it('leads from each case of the worked example to its own address', () => {
    const examples = pageOf('horizon=5', 'ja')?.examples
    const cash = [...(examples ?? [])].map(([id, href]) => [
      id,
      new URL(href, 'https://example.org').searchParams.get('each'),
      new URL(href, 'https://example.org').searchParams.get('horizon'),
    ])
    expect(cash).toEqual([
      ['example-cash-0-5', '0.5', '20'],
      ['example-cash-1-05', '1.05', '20'],
      ['example-cash-2-1', '2.1', '20'],
      ['example-cash-2-5', '2.5', '20'],
    ])
  })

  it('writes its whole question into its address, with its model and record', () => {
    expect(pageOf('rule=schedule&life=10')?.path).toBe(
      `/vehicle/payout?funding=10&sofr=4&spread=1.5&life=10&building=0&horizon=20&us=50&equity=2&cash=level&each=2.1&carry=no&rule=schedule&model=1&record=${NOW}.${RECORD.meta.version}`,
    )
  })

  it('says that the record has moved on, and keeps the numbers of the address', () => {
    const then = calculationOf('each=2.5&model=1&record=2025-12-01.0123456789ab')
    expect(then.notice).toContain('made with record 0123456789ab, compiled on Dec 1, 2025')
    expect(then.path).toContain('record=2025-12-01.0123456789ab')
    expect(then.readings).toEqual(calculationOf('each=2.5').readings)
    expect(calculationOf('each=2.5').notice).toBeNull()
  })

  it('names the same numbers in both languages', () => {
    const numbers = (locale: Locale) => {
      const { readings, others, drawn } = calculationOf('cash=own&years=0.5,3,2.25', locale)
      return [...readings.rows, ...others.rows, ...drawn.years.rows].flatMap((row) =>
        ('values' in row ? row.values : row.cells).map(({ line, value }) => [line, value]),
      )
    }
    expect(numbers('ja')).toEqual(numbers('en'))
  })
})

describe('the other descriptions', () => {
  it('are told in the record’s words, with their sources and what is assumed', () => {
    const { others } = calculationOf('')
    expect(others.rows.map(({ key, said }) => [key, said.slice(0, 50)])).toEqual([
      ['ninety-ten', '90% of the profits to the United States, no first '],
      ['by-contribution', 'Split according to contribution and risk.'],
      ['equity-only', 'Akazawa: 90–10 only on the equity part.'],
      ['half-of-target', '“Japan gets back half of its money before 90–10.” '],
    ])
    expect(others.rows.every(({ source }) => source.cites.length > 0)).toBe(true)
    expect(others.rows[1]?.how).toContain(
      'American share assumed: 50%. No American share was published.',
    )
    expect(others.rows[2]?.how).toContain('Equity part assumed: 2%.')
  })

  it('show what the disagreement is worth to Japan', () => {
    const { others } = calculationOf('')
    const at = others.heads.findIndex(({ key }) => key === 'difference')
    expect(others.rows.map(({ values }) => values[at]?.text)).toEqual([
      ...['−$11.643bn', '+$5.157bn', '−$1.16bn', '−$6.874bn'],
    ])
    const lines = others.rows.flatMap(({ values }) =>
      values.flatMap(({ line, none }) => (none === null ? [line] : [])),
    )
    const accounted = others.receipts.flatMap(({ lines: all }) =>
      all.map(({ receipt }) => receipt.line),
    )
    expect(accounted.toSorted()).toEqual(lines.toSorted())
  })

  it('can each be drawn instead, but for the one that is', () => {
    const { others } = calculationOf('rule=equity-only')
    expect(others.rows.flatMap(({ key, href }) => (href === null ? [key] : []))).toEqual([
      'equity-only',
    ])
    expect(others.rows[0]?.href).toContain('&rule=ninety-ten&')
  })
})

describe('older editions', () => {
  it('know nothing before the memorandum, and work nothing out before both readings are known', () => {
    expect(pageOf('', 'en', '2025-09-01')).toBeNull()
    const then = pageOf('', 'en', '2025-09-20')
    expect(then?.calculation).toBeNull()
    expect(then?.status).toBeNull()
    expect(then?.examples.size).toBe(0)
    expect(pageOf('', 'en', '2025-10-01')?.calculation).not.toBeNull()
  })

  it('do not show a description that became public later, nor draw it when asked', () => {
    const then = calculationOf('rule=half-of-target', 'en', '2025-11-01')
    expect(then.others.rows.map(({ key }) => key)).toEqual([
      ...['ninety-ten', 'by-contribution', 'equity-only'],
    ])
    expect(then.form.rule.options.map(({ value }) => value)).not.toContain('half-of-target')
    expect(then.form.rule.message).toBe(
      '“Until Japan’s half is repaid” is not in the record up to this day. The results show Reading B: running loan account.',
    )
    expect(then.path).toContain('&rule=loan-account&')
  })

  it('have a description of every rule by now', () => {
    const { form, others } = calculationOf('')
    expect(form.rule.options.map(({ value }) => value)).toEqual([...PAYOUT_RULES])
    expect(others.rows.length + 2).toBe(PAYOUT_RULES.length)
  })
})

describe('the table as a file', () => {
  it('has the chosen rule in exact dollars, and nothing where the rule knows no target', () => {
    const { facts } = payoutOn(NOW, 'rule=ninety-ten&horizon=2&each=0.333333333', 'en')
    expect(toPayoutRows(facts, 'en')).toEqual([
      [
        ...['Description', 'Year', 'Cash (USD)', 'Due to Japan (USD)', 'First stage (USD)'],
        ...['Second stage (USD)', 'To Japan (USD)', 'To the United States (USD)'],
        ...['Still due (USD)', 'Japan so far (USD)', 'United States so far (USD)'],
      ],
      [
        ...['90–10 from the start', '1', '333333333', '', '0', '333333333'],
        ...['33333333.3', '299999999.7', '', '33333333.3', '299999999.7'],
      ],
      [
        ...['90–10 from the start', '2', '333333333', '', '0', '333333333'],
        ...['33333333.3', '299999999.7', '', '66666666.6', '599999999.4'],
      ],
    ])
    expect(toPayoutRows(payoutOn('2025-09-20', '', 'en').facts, 'ja')).toBeNull()
  })
})

describe('the digest for the page of the vehicle', () => {
  const digestOn = (locale: Locale, on: string = NOW) => {
    const { facts, context } = payoutOn(on, '', locale)
    const { sentences, href } = toPayoutDigest(
      { payout: facts.entries, terms: facts.terms },
      context,
    )
    const text = sentences.map((sentence) =>
      sentence
        .map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : ''))
        .join(''),
    )
    return { text, sentences, href }
  }

  it('tells both readings of the worked example, with numbers a machine can read', () => {
    const { text, sentences, href } = digestOn('en')
    expect(href).toBe('/en/vehicle/payout')
    expect(text).toEqual([
      'An example on assumed numbers: Japan pays in $10bn, the rate is 5.5% a year, and the investment hands out $2.1bn every year.',
      'As both governments describe it, Japan is repaid in year 14 and receives $15.843bn of $42bn over 20 years.',
      'Read year by year, the 90–10 stage opens in year 2, and it receives $16.82bn.',
    ])
    const values = sentences.flat().flatMap((part) => (typeof part === 'string' ? [] : part))
    expect(values).toHaveLength(3)
    expect(digestOn('ja').text[1]).toBe(
      '両政府の説明どおりなら、日本は14年目に元利を回収し、20年間の現金420億ドルのうち158.43億ドルを受け取る。',
    )
  })

  it('tells none before both readings are in the record', () => {
    expect(digestOn('ja', '2025-09-15').sentences).toEqual([])
  })
})
