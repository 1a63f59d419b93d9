import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Ledger } from './ledger.tsx'
import type { LedgerRowView, LedgerView } from './ledger-view.ts'

const row: LedgerRowView = {
  ...{ key: 'search-joint-fund-law', search: 'joint-fund-law', knownOn: '2026-11-22' },
  question: 'The law on which the joint fund would rest',
  couldAnswer: [
    { id: 'us-treasury', href: '/en/people/us-treasury', name: 'US Treasury' },
    { id: 'japan-mof', href: '/en/people/japan-mof', name: 'Ministry of Finance' },
  ],
  open: { days: 547, text: '547 days', since: 'since May 24, 2025', between: '' },
  ...{ where: 'Public web pages', span: 'until Nov 22, 2026', figure: null },
  finding: 'None was found.',
}
const number: LedgerRowView = {
  ...row,
  ...{ key: 'number-joint-fund.2025-05-24.us-share', search: null, knownOn: '2025-05-24' },
  ...{ couldAnswer: [], where: null, span: null },
}
const until = 'Nov 22, 2026'
const lead = [{ kind: 'computed' as const, value: '2', text: '2 questions' }, ' are open.']

const html = (view: LedgerView) => renderToStaticMarkup(<Ledger view={view} locale="en" />)

describe('the ledger as served', () => {
  it('has each search with its id and the day it became public', () => {
    const served = html({ until, lead, rows: [row, number], related: [] })
    expect(served).toContain(
      '<article id="search-joint-fund-law" data-search="joint-fund-law" data-known-on="2026-11-22">',
    )
    expect(served).toContain(
      '<article id="number-joint-fund.2025-05-24.us-share" data-known-on="2025-05-24">',
    )
  })

  it('has the days as a computed number, with the day the question was opened', () => {
    expect(html({ until, lead, rows: [row], related: [] })).toContain(
      '<data class="computed" value="547">547 days</data> <span class="meta">since May 24, 2025</span>',
    )
  })

  it('links everybody who could answer, and says so where nobody is named', () => {
    const served = html({ until, lead, rows: [row, number], related: [] })
    expect(served).toContain('<a href="/en/people/us-treasury">US Treasury</a>')
    expect(served).toContain('<a href="/en/people/japan-mof">Ministry of Finance</a>')
    expect(served).toContain('The record names nobody up to this day.')
    expect(served).toContain('The record notes no search up to this day.')
  })

  it('says that there is no question, never nothing', () => {
    const served = html({ until, lead: null, rows: [], related: [] })
    expect(served).toContain('The record notes no search up to this day.')
    expect(served).not.toContain('ledger-lead')
  })
})
