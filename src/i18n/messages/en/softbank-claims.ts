/** What the press printed of SoftBank Group's results, recomputed. */
export const softbankClaims = {
  title: 'SoftBank: claims checked',
  heading: 'Claims checked',
  description:
    'Each sentence the press printed about SoftBank Group’s results, recomputed from the record with its formula.',
  lead: 'Sentences the press printed about SoftBank Group’s results. Each is recomputed here from the figures of the record, by the formula shown with its numbers in.',
  method:
    'A printed number agrees when the computed one, rounded once to the digits that were printed, is the same. The verdicts are those of FactCheck Initiative Japan (FIJ): of the sentence, never of whoever wrote it.',
  none: 'No sentence has been checked up to this day.',
  summaryTitle: 'The verdicts',
  summary: (total: number, parts: readonly string[]) =>
    `${total === 1 ? '1 sentence' : `${total} sentences`} checked: ${parts.join(', ')}.`,
  part: (count: number, word: string) => `${count} ${word.toLowerCase()}`,
  columns: { statement: 'Sentence', outlet: 'Printed by', on: 'On', rating: 'Verdict' },
  caption: 'Every sentence, newest first, with its verdict in this edition',
  listTitle: 'Sentence by sentence',
  listLead: 'The sentences are given in our words. Every number of a formula opens to its sources.',
  rating: 'Verdict',
  fij: 'FIJ',
  outletVia: (outlet: string, via: string) => `${outlet}, via ${via}`,
  via: (outlet: string, via: string) =>
    `Read as ${via} carried it; what ${outlet} itself printed was not seen.`,
  address: 'Open the document',
  periods: 'Results of',
  why: 'Why',
  whyUndecided:
    'This edition lacks what a formula needs, so the sentence cannot be decided as of this day.',
  rounded: 'Rounded to the digits printed',
  printed: 'Printed',
  agrees: 'agrees',
  differs: 'does not agree',
  explains: 'Computed only: the sentence prints no such number.',
  figures: (count: number) => (count === 1 ? '1 figure used' : `${count} figures used`),
  lacking: (names: readonly string[]) =>
    `Cannot be computed. Not in the record up to this day: ${names.join('; ')}.`,
  noRate: 'Cannot be computed. The record has no rate for it.',
  soleSource: 'The record’s only document for this number is the one in which the sentence stands.',
  units: '(¥ billions)',
  /** Lines of the accounts that the record keeps as another printing of a figure. */
  lines: {
    'net-income[with-non-controlling-interests]': 'Net income with non-controlling interests',
  },
  names: {
    one: (label: string, periods: string) => `${label}: ${periods}`,
    printing: (name: string, presentation: string) => `${name}, ${presentation}`,
    list: ', ',
    open: '(',
    close: ')',
    rate: 'yen per dollar',
    rateOn: (day: string) => `yen per dollar on ${day}, when it became public`,
    meanRate: (days: string) => `yen per dollar, mean of ${days}`,
    streak: (label: string, periods: string) =>
      `${label}: profits in a row, counted back from the last of these periods: ${periods}`,
    firstProfit: (label: string, periods: string) =>
      `${label}: how long before the last of these periods the previous profit lies: ${periods}`,
  },
  digest: {
    title: 'Claims checked',
    link: 'Every sentence with its formula',
  },
}
