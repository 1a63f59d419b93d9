import type { Capitalised } from '#domain/fund.ts'

/** The page of the fund. */
export const fund = {
  title: 'The fund',
  none: 'The record knew of no fund on this day.',
  capital: 'Who would hold what',
  terms: 'Term sheet',
  termsLead:
    'Each line is what a source states. Where no number is given, the line says so in words.',
  otherClaims: 'Related statements',
  missing: 'Numbers that no source gives',
  searched: 'What was looked for',
  size: 'How large it would be',
  context: 'For scale',
  contextLead: 'Public finances, reserves, yields and other figures of this edition.',
  contextCaption: (group: string, _signed: boolean) => `${group}; each figure with its own unit`,
  noContext: 'The record has no such figure up to this day.',
  compared: (whole: string, part: string, day: string) =>
    `Compared are funds of two governments that have capital, ${whole} capitalised and ${part} in part, as the record knew them on ${day}. Programmes, national and corporate funds are listed but not compared.`,
  noPeers: (day: string) =>
    `The record knew of no fund of two governments with capital on ${day}, so nothing is compared.`,
  largest: (amount: string) => `With ${amount}, the fund would be the largest of them.`,
  placed: (amount: string, place: string) =>
    `With ${amount}, the fund would be number ${place} of them by size.`,
  itself: {
    yes: '',
    no: 'It has no capital itself: the amount is only stated.',
    'in-part': 'It has part of its capital itself.',
  } satisfies Record<Capitalised, string>,
  largestWhole: (list: string) => `The largest of those capitalised: ${list}.`,
  largestPart: (list: string) => `The largest of those capitalised in part, as stated: ${list}.`,
  targets: (list: string) => `Stated but without capital, and so not compared: ${list}.`,
  programmes: (list: string) =>
    `Larger, but programmes rather than funds of two governments: ${list}.`,
  sized: (name: string, amount: string) => `${name}, ${amount}`,
  sizedSince: (name: string, amount: string, day: string) =>
    `${name}, ${amount} (in the record from ${day})`,
  listed: (items: readonly string[]) => items.join('; '),
  noRanking: 'The record gives no size in dollars to compare on this day.',
  sizeCaption: (group: string) =>
    `${group}, largest first; sizes as stated, the conversion in its own column with its rate`,
  noSize: 'no size in the record',
  heads: {
    fund: 'Fund',
    size: 'Size',
    class: 'Class',
    capital: 'Capital',
    status: 'Status',
    others: 'Other figures',
  },
  details: {
    owner: (text: string) => `Owner: ${text}`,
    parties: (text: string) => `Parties: ${text}`,
    split: (text: string) => `Split: ${text}`,
    leverage: (text: string) => `Borrowing: ${text}`,
    inception: (text: string) => `Since ${text}`,
  },
}
