import type { Rung } from '#domain/rung.ts'

/** The money ladder of the vehicle, and what the overview tells of the vehicle. `{…}` is filled in by the page. */
export const vehicleLadder = {
  lead: 'Each amount is what a source states. Rungs are never added together, nor are amounts on one rung.',
  caption:
    'Amounts as stated, one currency on each rung: dollars with their yen on two days, yen with their dollars at the rate of their day',
  heads: {
    rung: 'Rung',
    what: 'What, and who says so',
    amount: 'Amount',
    on: 'As of',
    standing: 'Standing and sources',
  },
  meaning: {
    headline: 'what is said of the whole',
    named: 'announced by a government, or tallied by the press, whatever its stage',
    selected: 'chosen by the US president',
    financed: 'loans signed or announced',
    paid: 'cash, guarantees issued, equity bought',
    returned: 'interest, fees, repayments, distributions',
  } satisfies Record<Rung, string>,
  none: 'no amount in the record',
  searched: (day: string) => `Looked for without result, last on ${day}:`,
  replaced: (count: number) =>
    count === 1
      ? 'Stated before and replaced: 1 entry'
      : `Stated before and replaced: ${count} entries`,
  share: {
    part: (cents: string) => `Of each dollar promised, ${cents} has been selected.`,
    nearlyAll: (headline: string, selected: string) =>
      `Nearly all of the ${headline} promised has been selected: ${selected}.`,
    all: (headline: string) => `All of the ${headline} promised has been selected.`,
    more: (headline: string, selected: string) =>
      `More than the ${headline} promised has been selected: ${selected}.`,
    beside: (headline: string, selected: string) =>
      `Of the ${headline} promised, ${selected} has been selected.`,
    missing: (headline: string, word: string) =>
      `Of the ${headline} promised, the amount selected is ${word}.`,
    none: (headline: string) => `Of the ${headline} promised, no source states an amount selected.`,
    formula: (selected: string, headline: string, sign: string, cents: string) =>
      `${selected} ÷ ${headline} × 100 ${sign} ${cents}`,
  },
  digest: {
    title: 'The vehicle in brief',
    ladder: 'Money ladder',
    rungs: 'Every rung as stated',
    terms: 'The two capitals',
    payout: 'Who gets the cash',
    clocks: 'The headline in yen',
    projects: 'Selected projects',
    selected: (count: string, list: string) => `${count} selected by the US president: ${list}.`,
    count: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
    none: 'The record has no selected project up to this day.',
    between: ', ',
    left: 'Time left',
    share: (percent: string) => `${percent} of the pledge`,
    shareFormula: (selected: string, headline: string) => `(${selected} ÷ ${headline})`,
    more: 'The vehicle: every term, document, statement and open question',
  },
}
