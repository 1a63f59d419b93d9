import type { PayoutRule } from '#domain/payout.ts'
import type { CashShape, PayoutInput } from '#domain/payout-terms.ts'
import { formMistakes, still } from './form-mistakes.ts'

/** A list, or a choice of words, that could not be used. */
interface Unusable {
  readonly field: string
  readonly given: string
  readonly most: string
  readonly example: string
  readonly kept: string
}

/** The form of the payout: what is asked, where each start comes from, and what could not be used. */
export const payoutForm = {
  legend: 'Your assumptions',
  submit: 'Work out',
  afresh: 'Start again from the example',
  address: 'Address of this calculation',
  groups: {
    money: {
      name: 'Japan’s money',
      note: 'What Japan actually pays in, not the announced cost of a project.',
    },
    years: { name: 'Years', note: null },
    cash: {
      name: 'Cash the investment hands out',
      note: 'In all, before it is shared. No project has published any. It begins in the first year after construction.',
    },
    carry: {
      name: 'Does missed money earn interest?',
      note: 'Reading A only: a loan account always bears interest.',
    },
    rule: {
      name: 'Rule that is drawn and listed by year',
      note: 'Both readings are always worked out beside each other.',
    },
    others: {
      name: 'Only for other descriptions',
      note: 'The two readings of the memorandum use neither number.',
    },
  },
  fields: {
    funding: { name: 'Paid in by Japan', unit: '$ billions' },
    sofr: { name: 'Six-month SOFR', unit: '% a year' },
    spread: { name: 'Spread on top of it', unit: '% a year' },
    life: { name: 'Principal divided over', unit: 'years' },
    building: { name: 'Construction before the first cash', unit: 'years' },
    horizon: { name: 'Worked out for', unit: 'years' },
    us: { name: 'American share of the contributions', unit: '%' },
    equity: { name: 'Equity in Japan’s money', unit: '%' },
    each: { name: 'Cash every year', unit: '$ billions' },
    from: { name: 'Cash in the first year', unit: '$ billions' },
    to: { name: 'Cash once it has grown', unit: '$ billions' },
    over: { name: 'Reached in year', unit: 'years with cash' },
    years: {
      name: 'Cash year by year',
      unit: '$ billions, with commas between; nothing after the last',
    },
  } satisfies Record<PayoutInput, { readonly name: string; readonly unit: string }>,
  choices: {
    cash: {
      level: 'The same every year',
      ramp: 'Growing in equal steps, then level',
      own: 'My own numbers',
    } satisfies Record<CashShape, string>,
    carry: {
      no: 'No',
      yes: 'Yes, at the deemed rate',
    },
  },
  rate: (sofr: string, spread: string) => `Deemed rate a year: ${sofr} + ${spread} =`,
  rateFloor: 'The sum is below zero; it counts as zero, which is our assumption.',
  slider: (field: string, unit: string) => `${field} (${unit}), slider`,
  origin: {
    record: 'Sourced.',
    ours: 'Our assumption.',
    oursAlone: 'Our assumption; no source gives a number.',
    recordUpTo: 'The record has nothing on it up to this day.',
    yours: (yours: string) => `Yours: ${yours}.`,
    wasRecord: (start: string) => `The source gives ${start}.`,
    wasOurs: (start: string) => `Our assumption was ${start}.`,
    back: 'Set it back',
    upper: 'The upper end of what was said is used:',
  },
  problems: {
    ...formMistakes,
    'too-many': (list: Unusable) =>
      `${list.field}: ${list.given} has too many numbers. Expected: at most ${list.most}, such as ${list.example}. ${still(list)}`,
    'no-choice': (choice: Unusable) =>
      `${choice.field}: ${choice.given} is none of the choices. Expected: one of ${choice.most}, such as ${choice.example}. ${still(choice)}`,
    unknownRule: (rule: string, kept: string) =>
      `“${rule}” is not in the record up to this day. The results show ${kept}.`,
  },
  describedAs: {
    'loan-account':
      'Half and half until Japan has its principal and interest back, kept as one running account; 90–10 for good after that.',
    schedule:
      'Each year’s target is met first, half and half; the rest of that year’s cash is shared 90–10, and what is missed is carried over.',
    'ninety-ten': 'From the first year on, 90% of the cash to the United States and 10% to Japan.',
    'by-contribution': 'All cash in proportion to what each side contributes, with no stages.',
    'equity-only':
      'Japan’s loans are repaid first, out of all the cash; only what is left is shared 90–10.',
    'half-of-target':
      'Half and half only until Japan has half of its principal and interest back, then 90–10.',
  } satisfies Record<PayoutRule, string>,
}
