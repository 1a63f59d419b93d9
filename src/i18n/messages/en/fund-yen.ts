/** Any pledge in dollars on two clocks of yen. */
export const fundYen = {
  title: 'A dollar pledge in yen',
  heading: 'A dollar pledge in yen, on two days',
  lead: 'An amount in dollars is the same number of dollars every day; in yen it is another number whenever the exchange rate moves. Here it stands at the rate of the day it was stated and at that of any day you choose.',
  description: (title: string, pledge: string, stated: string, chosen: string) =>
    `${title}. In yen, ${pledge} is ${stated}, and ${chosen}; the difference is the exchange rate only.`,
  descriptionOne: (title: string, pledge: string, chosen: string) =>
    `${title}. In yen, ${pledge} is ${chosen}.`,
  at: (amount: string, day: string) => `${amount} on ${day}`,
  noPledge: 'The record has no pledge in dollars up to this day.',
  noRates: 'The record has no exchange rate up to this day: there is none to convert at.',
  back: 'The fund',
  form: {
    legend: 'Choose a pledge and a day',
    pledge: 'Pledge',
    on: 'Day',
    submit: 'Convert',
    hint: (from: string, to: string) => `Rates from ${from} to ${to}`,
    listed:
      'Every amount of dollars that a source says was or would be promised, asked for or paid. Those told as a range are not in the list.',
    option: (label: string, amount: string, day: string) => `${label}: ${amount} (${day})`,
  },
  ready: {
    title: 'Ready days',
    day: (word: string, day: string) => `${word}, ${day}`,
    announced: 'Day it was stated',
    'first-report': 'First report of the fund',
    memorandum: 'Memorandum',
    latest: 'Latest',
  },
  problems: {
    quote: (text: string) => `“${text}”`,
    pledge: (given: string, day: string, example: string, instead: string) =>
      `pledge: ${given} is no pledge in dollars in the record up to ${day}. Expected: the id of one, such as ${example}. Shown instead: ${instead}.`,
    noDay: (given: string, example: string, instead: string) =>
      `on: ${given} is no calendar day. Expected: YYYY-MM-DD, such as ${example}. Shown instead: ${instead}.`,
    before: (given: string, first: string, example: string) =>
      `on: ${given} is before the first rate of the record. Expected: a day from ${first} on, such as ${example}. Shown instead: ${first}.`,
    after: (given: string, last: string, example: string) =>
      `on: ${given} is after the last rate of the record. Expected: a day up to ${last}, such as ${example}. Shown instead: ${last}.`,
    afterEdition: (given: string, edition: string, last: string, example: string) =>
      `on: ${given} is after ${edition}, the day this edition stands for. Expected: a day up to ${last}, such as ${example}. Shown instead: ${last}.`,
  },
  answer: {
    title: (subject: string, label: string) => `${subject}: ${label}`,
    announced: 'On the day it was stated',
    chosen: 'On the day chosen',
    latest: 'At the latest rate',
    made: (day: string) => `stated ${day}`,
    wide: (when: string, day: string) =>
      `The sources date it to ${when}; the rate is that of its last day, ${day}.`,
    early: (day: string) => `On ${day} it had not been stated yet.`,
    noRate: (day: string) =>
      `The record has no rate for ${day}: there is no second amount, and no difference.`,
    fixed: (amount: string) =>
      `The amount itself did not change: ${amount} on both clocks. Only the rate differs.`,
    series: 'Board of Governors of the Federal Reserve System, H.10, yen per US dollar',
  },
  difference: {
    label: 'exchange rate only',
    weaker: (before: string, after: string) =>
      `more in yen: ${after} against ${before} on the day it was stated, a weaker yen.`,
    stronger: (before: string, after: string) =>
      `less in yen: ${after} against ${before} on the day it was stated, a stronger yen.`,
    same: (rate: string) => `between the two: both days have the same rate, ${rate}.`,
    join: ' ',
    formula: (dollars: string, after: string, before: string, yen: string) =>
      `${dollars} × (${after} − ${before}) = ${yen}`,
    dollars: (digits: string) => `$${digits}`,
    yen: (digits: string) => `¥${digits}`,
    rounding:
      'Computed from the unrounded rates and rounded once to whole yen; the two rounded amounts may differ by one yen more or less.',
  },
  panel: {
    title: 'Two clocks of yen',
    lead: 'The same dollars in yen, at the rate of the day they were stated and at the latest.',
    on: 'In yen on any day',
    submit: 'Convert',
    more: 'Any pledge on any day',
  },
  chart: {
    title: (amount: string, low: string, high: string) =>
      `In yen, ${amount} has been between ${low} and ${high}`,
    none: 'There are not two published rates in this time: no line to draw.',
    rates: 'Federal Reserve H.10',
    lead: (from: string, to: string, unit: string) =>
      `In ${unit}, ${from} to ${to}. Up means a weaker yen; the dollars are the same throughout.`,
    step: {
      day: 'One point for every day with a rate.',
      week: 'One point for the last rate of each week, for the two days, and for the highest and the lowest rate.',
      month:
        'One point for the last rate of each month, for the two days, and for the highest and the lowest rate.',
      quarter:
        'One point for the last rate of each quarter, for the two days, and for the highest and the lowest rate.',
    },
    alt: (amount: string, from: string, to: string, low: string, high: string) =>
      `A line of ${amount} in yen from ${from} to ${to}: lowest ${low}, highest ${high}. The table holds the same numbers.`,
    announced: 'stated',
    chosen: 'day chosen',
    both: 'stated, and day chosen',
    line: 'In yen',
    caption: (amount: string) => `${amount} in yen by day, with the rate of each`,
    day: 'Day',
    yen: 'In yen',
    rate: 'Rate',
    year: (year: string) => year,
  },
}
