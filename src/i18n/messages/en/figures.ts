import type { MissingReason } from '#domain/quantity.ts'

/** The page of one number. */
export const figures = {
  asReported: 'As the source gave it',
  value: 'Exact value in the record',
  precision: 'Smallest unit the source gave',
  when: 'Stands for',
  knownOn: 'Became public',
  recordedOn: 'In the record from',
  basis: 'Basis',
  bases: {
    flow: 'flow over a period, converted at the mean rate of the period',
    stock: 'stock on a day, converted at the rate of the day',
    pledge: 'pledge, converted at the rate of the day it was made',
  },
  rung: 'Rung of the money ladder',
  presentation: 'Accounting presentation',
  formula: 'Derived',
  derivedFrom: 'From these figures',
  statedBy: 'Stated by',
  receipt: 'Conversion',
  receiptSeries: 'Board of Governors of the Federal Reserve System, H.10, yen per US dollar',
  receiptFrom: 'Series',
  rate: 'Rate used',
  unrounded: 'Result before rounding for display',
  noRate: 'No conversion: the day or period lies outside the rates of the record.',
  missing: {
    'not-assessed': 'There may be a number, but the record has not assessed it. It is not zero.',
    'not-disclosed': 'Nobody has published this number. It is not zero.',
    unknown: 'No source of the record gives this number. It is not zero.',
    'not-applicable': 'There can be no such number here.',
  } satisfies Record<MissingReason, string>,
  noSources: 'No document of this number was public by this day.',
  observed: (day: string) => `last published on ${day}`,
  observations: (count: number) => `mean of ${count} daily rates`,
  publishedMean: 'monthly mean as published (G.5)',
  grade: 'Evidence',
  alternatives: 'Other printings',
  doesNotSum: 'Quarters and year',
  note: 'Note',
  history: 'Two clocks',
  cite: 'How to cite',
  citation: (label: string, value: string, site: string, edition: string, address: string) =>
    `${label}: ${value}. ${site}, record as known on ${edition}, ${address}`,
  missingTitle: (label: string) => `${label}: no number`,
  description: (label: string, value: string) =>
    `${label}: ${value}, with its sources and the rate used.`,
}
