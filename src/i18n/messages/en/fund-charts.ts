import type { Capitalised } from '#domain/fund.ts'

/** Charts of the fund. Titles are filled from the record. */
export const fundCharts = {
  capital: {
    nobody: 'Nobody has published who would hold what',
    some: (known: number, total: number) =>
      `Of ${total} holders, ${known} ${known === 1 ? 'has' : 'have'} a share that a source states`,
    all: 'Who would hold what, as stated',
    lead: 'Capital of the reported joint fund.',
    note: 'Known is the total alone, and only as reported. Widths of hatched shares mean nothing.',
    noteStated: 'Widths of hatched shares mean nothing.',
    debt: 'Debt',
    equity: (amount: string) => `Equity ${amount}`,
    holders: {
      'us-share': 'US Treasury',
      'japan-share': 'Japan’s Ministry of Finance',
      partners: 'Other limited partners',
      'retail-share': 'The public',
    },
    stake: 'a significant stake',
    possibly: 'possibly',
    keys: {
      known: 'stated officially',
      assumed: 'stated, not officially',
      unknown: 'share unknown',
      us: 'United States',
      japan: 'Japan',
      private: 'private',
    },
    standing: (word: string) => `standing: ${word.toLowerCase()}`,
    said: (statement: string) => `“${statement}”`,
    noShare: 'no share in the record',
    noStatement: 'no statement in the record',
    alt: (rows: string) => `Stacked bars of debt and equity. ${rows}.`,
    caption: 'Parts of the capital as reported: amounts and shares as stated, or why there is none',
    heads: {
      part: 'Part',
      stated: 'Amount or share',
      statement: 'Statement',
      standing: 'Standing',
    },
  },
  size: {
    largest: (amount: string, count: number) =>
      count === 1
        ? `At ${amount}, the fund would outsize the only fund of two governments with capital`
        : `At ${amount}, the fund would outsize all ${count} funds of two governments with capital`,
    level: (amount: string, count: number) =>
      count === 1
        ? `At ${amount}, the fund would be as large as the only fund of two governments with capital`
        : `At ${amount}, the fund would be as large as the largest of ${count} funds of two governments with capital`,
    placed: (amount: string, place: number, count: number) =>
      `At ${amount}, the fund would be number ${place} beside ${count} ${count === 1 ? 'fund' : 'funds'} of two governments with capital`,
    noPeers: (amount: string) =>
      `At ${amount}, there is no fund of two governments with capital to compare`,
    lead: 'Sizes in US dollars as last stated, largest first in each class.',
    note: (drawn: number, left: number) =>
      left === 0
        ? `All ${drawn} funds of the record with a size in dollars are drawn.`
        : `${drawn} funds are drawn; ${left} more of the record, smaller in their class or without a size in dollars, are not.`,
    keys: {
      yes: 'capitalised',
      'in-part': 'capitalised in part',
      no: 'not capitalised: the amount is only stated',
    } satisfies Record<Capitalised, string>,
    alt: (count: number) => `Bars of the sizes of ${count} funds, by class.`,
    caption: 'Sizes in US dollars as stated, the conversion beside them with its rate',
    heads: { fund: 'Fund', size: 'Size', class: 'Class', capital: 'Capital', on: 'As of' },
  },
}
