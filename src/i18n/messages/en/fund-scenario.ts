/** The page that works out a reader’s own assumptions about the fund. */
export const fundScenario = {
  title: 'What it would mean: your assumptions',
  description:
    'Assume shares, borrowing, costs and returns of the reported joint fund and see what each holder would get, owe and risk, with every formula.',
  heading: 'What it would mean: your assumptions',
  lead: 'Nobody has published how the fund would be owned, borrow or earn. Change what nobody knows; every result shows its formula.',
  back: 'What is known of the fund',
  none: 'The record gives no capital of the fund on this day, so there is nothing to work out.',
  drawn: 'The scenario drawn',
  afresh: 'Start again from this record',
  notice: {
    record: (version: string, day: string) => `${version}, compiled on ${day}`,
    newer: (then: string, now: string) =>
      `Newer data exist: this scenario was made with record ${then}; this is record ${now}. All its numbers are those of its address and have not changed.`,
    older: (then: string, now: string) =>
      `This scenario was made with a later record (${then}) than this one (${now}). All its numbers are those of its address.`,
  },
  toScenario: 'Put in your own assumptions',
}
