import type { Capitalised } from '#domain/fund.ts'
import type { Verdict } from '#domain/ranking.ts'

/** How large the fund would be, beside the other funds of the record. */
export const fundSize = {
  check: {
    title: 'A sentence checked',
    quote: 'one of the largest bi-national investment vehicles in modern history',
    unprinted:
      'No document in the record prints these words, so they have no author here. They are checked against the sizes of this edition.',
    verdict: {
      none: 'Nothing to compare',
      smaller: 'Would not be the largest',
      level: 'Would be as large as the largest',
      overtaken: 'Would be the largest such fund; since overtaken by programmes',
      largest: 'Would be the largest',
    } satisfies Record<Verdict, string>,
    none: (day: string) =>
      `The record knew of no fund of two governments with capital on ${day}, so nothing is compared.`,
    smaller: (amount: string, place: string, day: string) =>
      `With ${amount}, the fund would be number ${place} by size among the funds of two governments that had capital, as the record knew them on ${day}.`,
    level: (amount: string, day: string) =>
      `With ${amount}, the fund would be as large as the largest fund of two governments that had capital, as the record knew them on ${day}.`,
    largest: (amount: string, day: string) =>
      `With ${amount}, the fund would be the largest of all funds of two governments that had capital, as the record knew them on ${day}. No bi-national programme was larger.`,
    overtaken: (amount: string, count: number, day: string) =>
      `With ${amount}, the fund would still be the largest of all funds of two governments that had capital, as the record knew them on ${day}; but ${count === 1 ? 'a bi-national programme that is no such fund is larger' : `${count} bi-national programmes that are no such funds are larger`}.`,
    times: (times: string, list: string) => `That is ${times} the largest of them: ${list}.`,
    timesOf: (number: string, about: boolean) => `${about ? 'about ' : ''}${number} times`,
    compared: (whole: string, part: string, targets: string) =>
      `Compared are the funds of two governments that have capital: ${whole} capitalised and ${part} in part. ${targets} more have none. Programmes, national and corporate funds are listed but not compared.`,
    itself: {
      yes: '',
      no: 'The fund has no capital itself: its amount is only stated.',
      'in-part': 'The fund has part of its capital itself.',
    } satisfies Record<Capitalised, string>,
    whole: (list: string) => `The largest of those capitalised: ${list}.`,
    part: (list: string) => `The largest of those capitalised in part, as stated: ${list}.`,
    targets: (list: string) => `Stated but without capital, and so not compared: ${list}.`,
    programmes: (list: string) =>
      `Larger, but bi-national programmes rather than funds of two governments: ${list}.`,
    pledges: (list: string) =>
      `Larger too, but pledges of investment rather than bi-national programmes: ${list}.`,
    joined: (list: string) =>
      `Funds of two governments in the record that the United States or Japan is part of: ${list}.`,
    noneJoined:
      'The record knew of no other fund of two governments that the United States or Japan is part of.',
    unknown: 'The record gives no size in dollars to compare on this day.',
  },
  turns: {
    title: 'How the answer changed',
    lead: 'Each day on which the record learned something that changed it, up to this edition.',
    smaller: (place: string) => `Not the largest: number ${place} by size.`,
    level: (list: string) => `As large as the largest: ${list}.`,
    none: 'No fund of two governments with capital to compare.',
    largest: (times: string, formula: string, list: string) =>
      `The largest, ${times} the next (${formula}): ${list}.`,
    multiple: (times: string, formula: string, list: string) =>
      `The largest fund of two governments, ${times} the next (${formula}): ${list}.`,
    overtaken: (list: string) => `Overtaken by a bi-national programme: ${list}.`,
    overtakenAgain: (list: string) => `Overtaken by one more programme: ${list}.`,
    ahead: 'No bi-national programme is larger any more.',
  },
  placed: {
    title: 'Announced and placed',
    lead: 'What a source says was placed, paid in or held, as a share of the announced size. For the other bi-national funds the record has no such figure.',
    of: (part: string, whole: string) => `${part} of ${whole}`,
    caption: 'Bi-national funds with such a figure, the largest share first; amounts in US dollars',
    heads: { fund: 'Fund', what: 'What', on: 'As of', formula: 'Amounts', share: 'Share' },
    none: 'The record had no such figure up to this day.',
  },
  list: {
    sized: (name: string, amount: string) => `${name}, ${amount}`,
    stated: (name: string, amount: string, state: string) => `${name}, ${amount} (${state})`,
    dated: (name: string, amount: string, on: string, known: string) =>
      `${name}, ${amount} (${on}; in the record from ${known})`,
    joined: (items: readonly string[]) => items.join('; '),
  },
  table: {
    title: 'Every fund of the record',
    caption: (group: string) =>
      `${group}, largest first; sizes as stated, each with what the number is, the day it stands for and its conversion with its rate`,
    noSize: 'no size in the record',
    noStatus: 'no status in the record',
    formula: (formula: string) => `Reckoned: ${formula}`,
    heads: {
      fund: 'Fund',
      size: 'Size',
      basis: 'What the number is',
      class: 'Class and capital',
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
  },
  chart: {
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
    heads: {
      fund: 'Fund',
      size: 'Size',
      class: 'Class',
      capital: 'Capital',
      on: 'As of',
      basis: 'What the number is',
      source: 'Source',
    },
  },
  log: {
    title: (amount: string, funds: number, programmes: number) =>
      funds + programmes === 0
        ? `Nothing of two countries in the record, fund, programme or pledge, is larger than ${amount}`
        : `Larger than ${amount}: ${funds === 0 ? 'no fund' : funds === 1 ? '1 fund' : `${funds} funds`} of two governments, ${programmes === 0 ? 'no programme or pledge' : programmes === 1 ? '1 programme or pledge' : `${programmes} programmes and pledges`}`,
    lead: 'Every fund of two governments and every programme or pledge of the record, and the largest national funds. Sizes in US dollars as last stated, on a logarithmic axis: each gridline is ten times the one before.',
    note: (drawn: number, left: number) =>
      `The axis has no zero, so amounts are dots and not bars. ${drawn} funds are drawn${left === 0 ? '.' : `; ${left} more of the record, national or corporate or without a size in dollars, are not.`}`,
    alt: (count: number) => `Dots of the sizes of ${count} funds on a logarithmic axis, by class.`,
  },
}
