import type { PayoutRule } from '#domain/payout.ts'

/** The page that works the payout clause out for one investment. */
export const payoutPage = {
  title: 'The payout clause, worked out',
  description:
    'Put in what Japan pays in, a rate and the cash of one investment, and see what each side of the $550 billion memorandum gets, in both readings of its payout clause.',
  heading: 'Who gets what from one investment',
  lead: 'The memorandum shares the cash of each investment half and half until Japan has its money back with interest, then 90–10 in America’s favour.',
  readings:
    'Two readings of that sentence are in print. Here both are worked out on assumptions you can change.',
  back: 'What is known of the vehicle',
  known: 'What is known',
  open: (count: number) =>
    count === 1
      ? 'One question about the clause is open.'
      : `${count} questions about the clause are open.`,
  openLink: 'Read them beside the result.',
  none: 'The record has nothing on the payout up to this day.',
  notYet:
    'Up to this day the record does not hold both readings of the clause, so there is nothing to work out.',
  afresh: 'Start again from the example',
  notice: {
    record: (version: string, day: string) => `${version}, compiled on ${day}`,
    newer: (then: string, now: string) =>
      `Newer data exist: this calculation was made with record ${then}; this is record ${now}. All its numbers are those of its address and have not changed.`,
    older: (then: string, now: string) =>
      `This calculation was made with a later record (${then}) than this one (${now}). All its numbers are those of its address.`,
  },
  rules: {
    'loan-account': { name: 'Reading B: running loan account', short: 'Reading B' },
    schedule: { name: 'Reading A: yearly target with carry-over', short: 'Reading A' },
    'ninety-ten': { name: '90–10 from the start', short: '90–10 from the start' },
    'by-contribution': { name: 'By contribution', short: 'By contribution' },
    'equity-only': { name: '90–10 on the equity only', short: '90–10 on equity' },
    'half-of-target': {
      name: 'Until Japan’s half is repaid: a misreading',
      short: 'Until Japan’s half is repaid',
    },
  } satisfies Record<PayoutRule, { readonly name: string; readonly short: string }>,
  record: {
    questions: 'What is open',
    questionsLead: 'The result rests on these, and no source settles them.',
    formulas: 'The formulas as the record has them',
    rest: 'The clause, piece by piece',
    restLead:
      'As far as it was described. What could not be read is said, and nothing is put in its place.',
    example: 'Work this case out',
  },
  digest: {
    example: (s: { readonly paid: string; readonly rate: string; readonly cash: string }) =>
      `An example on assumed numbers: Japan pays in ${s.paid}, the rate is ${s.rate} a year, and the investment hands out ${s.cash} every year.`,
    repaid: (s: { readonly year: string; readonly span: string }) =>
      `As both governments describe it, Japan is repaid in year ${s.year} and receives {japan} of {cash} over ${s.span}.`,
    unpaid: (s: { readonly span: string }) =>
      `As both governments describe it, Japan is not repaid within ${s.span} and receives {japan} of {cash}.`,
    crossed: (s: { readonly year: string }) =>
      `Read year by year, the 90–10 stage opens in year ${s.year}, and it receives {yearly}.`,
    uncrossed: 'Read year by year, the 90–10 stage does not open, and it receives {yearly}.',
    more: 'Work it out with your own numbers',
    none: 'Up to this day the record does not hold both readings of the clause, so no example is worked out.',
  },
}
