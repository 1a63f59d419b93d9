/** The clocks of the vehicle: when a payment would fall, how many days are left, an even pace. */
export const vehicleClocks = {
  title: 'Clocks of the vehicle',
  heading: 'When Japan would pay, and how many days are left',
  lead: 'The day a payment would fall under each reading of the memorandum, and the days left to its end date, counted with the holidays of both countries.',
  none: 'The record has no funding clause and no end date up to this day.',
  back: 'The vehicle',
  form: {
    legend: 'Choose a day to count from',
    from: 'Count from',
    hint: (first: string, last: string) =>
      `Any day from ${first}, when the memorandum was signed, to ${last}.`,
    pace: 'Draw an even pace',
    paceHint: 'Illustrative: the memorandum has no schedule.',
    submit: 'Count',
  },
  ready: {
    title: 'Days in the record',
    day: (day: string, what: string) => `${day}: ${what}`,
    selected: (projects: number) =>
      projects === 1 ? '1 project selected' : `${projects} projects selected`,
    announced: (projects: number) =>
      projects === 1
        ? '1 project announced, not selected'
        : `${projects} projects announced, not selected`,
    'funding-notice': (projects: number) =>
      projects === 1 ? 'notice served for 1 project' : `notice served for ${projects} projects`,
  },
  problems: {
    quote: (text: string) => `“${text}”`,
    noDay: (given: string, example: string, instead: string) =>
      `from: ${given} is no calendar day. Expected: YYYY-MM-DD, such as ${example}. Counted instead: from ${instead}.`,
    before: (given: string, first: string, example: string, instead: string) =>
      `from: ${given} is before the memorandum. Expected: a day from ${first} on, such as ${example}. Counted instead: from ${instead}.`,
    after: (given: string, last: string, example: string, instead: string) =>
      `from: ${given} is after the end date. Expected: a day up to ${last}, such as ${example}. Counted instead: from ${instead}.`,
    pace: (given: string, kept: string) =>
      `pace: ${given} is not known. Expected: line, or nothing. ${kept}`,
    paceKept: { on: 'The pace stays drawn.', off: 'The pace stays undrawn.' },
  },
  payment: {
    title: (day: string) => `When a payment would fall, counted from ${day}`,
    business: (length: string, day: string, us: string, jp: string, both: string) =>
      `${length} after ${day} end on ${us} by the US calendar, on ${jp} by Japan’s and on ${both} by both.`,
    days: (length: string, day: string, on: string) => `${length} after ${day} end on ${on}.`,
    readings:
      'Accounts differ on what that day is: the last on which Japan may pay (“within”), or the first on which it may be asked to (“not earlier than”).',
    floor: 'In the account read, that day is the first on which Japan may be asked to pay.',
    noNotice:
      'The record has no notice of payment: the days are counted as if one had been served on the day chosen.',
    assumed: (day: string) =>
      `The record has no selected project up to this day: as an example, the days are counted from ${day}, the day of this edition.`,
    caption: (day: string) => `Days after ${day}, one row for each way to count them`,
    heads: {
      count: 'Count',
      limit: '“Within”: last day to pay',
      floor: '“Not earlier than”: first day payment may be asked for',
      left: 'Left out',
      standing: (day: string) => `As of ${day}`,
    },
    counts: {
      days: 'every day counts',
      weekdays: 'no holidays',
      us: 'US holidays',
      jp: 'Japanese holidays',
      both: 'holidays of both',
    },
    count: (length: string, holidays: string) => `${length}, ${holidays}`,
    banks: (day: string) => `By the days banks are open: ${day}.`,
    rules: {
      title: 'How business days are counted',
      first: 'The first day counted is the one after; Saturdays and Sundays are left out.',
      unsettled:
        'What a business day is, and in which country, is not defined in what was read of the memorandum.',
      us: 'United States: federal holidays, on the days federal offices keep them.',
      jp: 'Japan: national holidays and their substitutes, and 29 December to 3 January, when public offices close by law.',
      banks:
        'Banks differ twice: in Japan they close from 31 December only, and those of the Federal Reserve stay open on the Friday before a holiday on a Saturday. Where that moves a day, the row says so.',
      orders: 'Days closed by a single order are not left out.',
    },
  },
  standing: {
    past: (days: string) => `past, ${days} ago`,
    today: 'this day',
    ahead: (days: string) => `in ${days}`,
  },
  left: {
    none: 'no holiday',
    nothing: 'nothing',
    count: (holidays: number) => (holidays === 1 ? '1 holiday' : `${holidays} holidays`),
    line: (day: string, names: string) => `${day}: ${names}`,
    of: (name: string, country: string) => `${name} (${country})`,
    join: ', ',
    us: 'US',
    jp: 'Japan',
  },
  receipt: {
    calendar: (span: string, days: string) => `${span}: ${days}`,
    business: (span: string, days: string, weekend: string, holidays: string, business: string) =>
      `${span}: ${days} − ${weekend} at weekends − ${holidays} = ${business}`,
  },
  accounts: {
    title: 'What the sources say of the payment',
    clause: 'The clause, as each capital tells it',
    view: 'our view',
    ours: (length: string) =>
      `${length} after the notice, as a floor. The summary of the text resting on Reuters and the Korean minister’s account of the parallel clause both set a minimum; the later account resting on Bloomberg counts business days. Confidence: medium to high.`,
    paid: 'What is known of payment',
    paidNone: 'not in the record up to this day',
    claim: 'The statement about it',
  },
  end: {
    title: (day: string) => `Days left to ${day}`,
    lead: (days: string, day: string, until: string) =>
      `${days} are left from ${day} to ${until}, the end date.`,
    over: (days: string, until: string) => `The end date, ${until}, passed ${days} ago.`,
    caption: (from: string, until: string) => `Days after ${from}, up to and with ${until}`,
    heads: { count: 'Count', days: 'Days left', receipt: 'How it is counted', left: 'Left out' },
    counts: {
      days: 'Every day',
      us: 'Business days, US holidays',
      jp: 'Business days, Japanese holidays',
      both: 'Business days, holidays of both',
    },
    event: 'The end date among the events',
  },
  pace: {
    title: 'An even pace, for scale',
    off: 'Not drawn: the memorandum has no schedule.',
    draw: 'Draw it as a straight line',
    hide: 'Take the line away',
    illustrative: 'Illustrative: the memorandum has no schedule.',
    lead: (amount: string, pledge: string, from: string, until: string, day: string) =>
      `On a straight line from ${from} to ${until}, ${amount} of ${pledge} would stand on ${day}.`,
    formula: (pledge: string, gone: string, all: string, amount: string, exact: boolean) =>
      `${pledge} × ${gone} ÷ ${all} ${exact ? '=' : '≈'} ${amount}`,
    dollars: (digits: string) => `$${digits}`,
    noPledge: 'The record has no pledge in dollars up to this day: there is nothing to spread.',
    yen: (amounts: string) => `Not on it, being in yen: ${amounts}.`,
    noYen: 'No loan in yen is in the record up to this day.',
    said: (label: string, amount: string) => `${label} (${amount})`,
    join: ', ',
  },
  chart: {
    title: (line: string, day: string, stated: string) =>
      `For scale: a straight line stands at ${line} on ${day}; ${stated}`,
    stated: (rung: string, amount: string) => `${rung.toLowerCase()}: ${amount}`,
    join: ', ',
    nothing: 'no amount in dollars is selected in the record',
    lead: (unit: string) =>
      `In ${unit}, by the day each amount was stated; it holds until another is stated.`,
    note: 'Illustrative: the memorandum has no schedule. Loans in yen are not on the drawing: another currency.',
    line: 'Straight line, illustrative',
    alt: (title: string) => `${title}. The table holds the same numbers.`,
    caption: 'Amounts in dollars as stated, and the straight line, by day',
    heads: { day: 'Day', what: 'What', amount: 'Amount' },
    holds: (what: string) => `${what}, as last stated`,
    edition: (day: string) => `edition: ${day}`,
    year: (year: string) => year,
  },
  digest: {
    title: 'Clocks',
    more: 'Any day to count from, with the holidays left out',
    differ: 'Accounts differ on whether that is the last day to pay or the first.',
    none: 'The record has no selected project up to this day: no days run yet.',
    business: (length: string, day: string, us: string, jp: string, both: string) =>
      `${length} after the last selection, ${day}, end on ${us} by the US calendar, on ${jp} by Japan’s and on ${both} by both.`,
    days: (length: string, day: string, on: string) =>
      `${length} after the last selection, ${day}, end on ${on}.`,
  },
}
