import { charts } from './softbank-charts.ts'

/** The results of SoftBank Group. */
export const softbank = {
  title: 'SoftBank',
  heading: 'SoftBank Group: results by quarter and year',
  intro:
    'SoftBank Group Corp. (Tokyo, 9984). Its fiscal year starts on 1 April and is named by the year it starts in.',
  description:
    'Every sourced figure of SoftBank Group’s quarters and years, in yen and dollars, with its rate and source.',
  none: 'No results of SoftBank Group are in the record up to this day.',
  latest: {
    title: (quarter: string) => `Latest quarter: ${quarter}`,
    lead: (now: string, before: string) => `${now} against ${before}.`,
    change: 'Change on the year',
    caption: 'The same lines of the accounts a year apart',
    line: 'Line',
    notCompared: 'not compared: two presentations',
    noChange: 'one of the two is missing',
    results: (day: string) => `Results published on ${day}.`,
  },
  charts,
  tables: {
    period: { quarter: 'Quarter', year: 'Fiscal year' },
    change: 'Net income, change on the year',
    meanRate: 'Mean rate, ¥/$',
    endRate: 'Rate at the end, ¥/$',
    resultsOn: 'Results published',
    caption: (what: string, unit: string) =>
      `${what} (${unit}; per-share figures in ¥, ratios in %)`,
    notPublished: 'Results not yet published, as far as this edition knows.',
    notInRecord: 'not in the record',
    noRate: 'no rate',
  },
}
