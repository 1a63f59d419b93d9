import type { LabelProblem } from '#domain/fiscal-label.ts'
import type { Naming } from '#domain/fiscal-label-years.ts'

/** Which months a label of a quarter or year may mean. */
export const labels = {
  title: 'SoftBank: which months?',
  heading: 'Which months does a label mean?',
  description:
    'Labels of fiscal quarters and years read in every way that is in use, each with its months.',
  lead: 'SoftBank Group names its fiscal year, which starts in April, by the year it starts in; others name it by the year it ends in. Only the months leave no doubt.',
  back: 'All results of SoftBank',
  form: { label: 'Label of a quarter or year', example: 'Q1 2021', button: 'Read' },
  ways: (count: number) =>
    count === 1 ? 'One reading.' : `${count} readings, the likeliest first.`,
  everyYear: (count: number) =>
    count === 1
      ? 'No year is named: one such period is in the record.'
      : `No year is named: ${count} such periods in the record, the latest first.`,
  caption: 'Every reading of the label, with its months',
  column: {
    reading: 'Reading',
    months: 'Months',
    naming: 'How it is named',
    page: 'In the record',
  },
  list: (names: readonly string[]) => names.join(', '),
  results: (period: string) => `Results of ${period}`,
  compare: (periods: string) => `Numbers of ${periods}`,
  absent: (period: string) => `${period}: not in the record`,
  naming: {
    key: 'as in this site’s addresses: by the year it starts in',
    'start-year': 'by the year it starts in, as SoftBank does',
    'end-year': 'by the year it ends in',
    calendar: 'counted from January to December',
    'closing-month': 'by the month its fiscal year closes in',
    cumulative: 'the same, but from April up to that quarter’s end, as interim reports count',
    'both-years': 'by both years it touches',
    months: 'by its months',
    'end-month': 'by the month it ends in',
    term: 'by the number of SoftBank Group’s fiscal year',
    'no-year': 'without a year: one of several',
  } satisfies Record<Naming, string>,
  problem: {
    'too-long': 'This is longer than any label.',
    unknown: 'This is not understood as a label of a quarter or a year.',
    'no-year': 'This label names no year, and the record has no such period up to this day.',
    'not-quarters': 'These months are not whole quarters of SoftBank’s fiscal year.',
    'other-year-end': 'SoftBank’s fiscal years close in March: none of them closes in that month.',
    'early-term': (first: string, months: string) =>
      `Fiscal years are read by number from ${first} on (${months}): earlier numbers have no source here.`,
  } satisfies Record<LabelProblem, string | ((first: string, months: string) => string)>,
  term: (number: number) => `no. ${number}`,
  understood:
    'Understood are years, halves, quarters, nine months, months and numbers of fiscal years, in English and Japanese, for example:',
  examples: ['Q1 2021', '1H FY2024', 'Jan–Mar 2025', '2021年3月期', '4～6月期'],
  namings: {
    title: (quarter: string) => `One quarter under many names: ${quarter}`,
    lead: (months: string) => `The latest results in the record are of ${months}.`,
    caption: 'Ways to name the quarter, and every reading of each name',
    column: { naming: 'Named', label: 'Label', readings: 'May mean' },
    source: 'The number of the fiscal year is that of SoftBank Group’s securities reports:',
    endYear: (quarter: string, fiscalYear: number) => `${quarter} FY${fiscalYear}`,
    calendar: (quarter: string, year: number) => `${quarter} ${year}`,
    closing: (quarter: string, year: number) => `FY3/${year} ${quarter}`,
    bothYears: (quarter: string, year: number) => `${quarter} ${year}/${`${year + 1}`.slice(2)}`,
    numbered: (term: number, quarter: number) => `第${term}期第${quarter}四半期`,
  },
}
