const COUNTED = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const counted = (count: number, one: string): string =>
  `${COUNTED[count] ?? count} ${count === 1 ? one : `${one}s`}`
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`)

type Unit = 'month' | 'quarter' | 'year'

/** Words of the chart of all events. */
export const timelineChart = {
  years: (count: number) => counted(count, 'year'),
  months: (count: number) => counted(count, 'month'),
  days: (count: number) => counted(count, 'day'),
  oneOf: (month: string) => `One event, of ${month}`,
  latestOf: (span: string, count: number, month: string) =>
    `${span}, ${events(count)}: the latest of ${month}`,
  bothIn: (span: string, count: number, month: string) =>
    `${span}, ${events(count)}: the joint fund and the trade deal were last heard of in ${month}`,
  twoOf: (span: string, count: number, fund: string, deal: string) =>
    `${span}, ${events(count)}: the joint fund was last heard of in ${fund}, the trade deal in ${deal}`,
  onlyScheduled: (count: number) => `${events(count)}, all of them scheduled`,
  lead: 'Filled: announced, signed or confirmed. Open: reported only. Larger: more important.',
  earlier: (count: number, month: string) =>
    `${count === 1 ? 'One earlier event stands' : `${count} earlier events stand`} at the left, off the scale; the axis begins with ${month}.`,
  scheduledNote: (count: number) =>
    `${count === 1 ? 'What is scheduled stands' : `The ${count} scheduled events stand`} apart at the right, each at its date and off the scale: a date that was set is not an event that took place.`,
  scheduledByYear: (count: number) =>
    `The ${count} scheduled events stand apart at the right, counted by year and off the scale: a date that was set is not an event that took place.`,
  alt: (count: number, lanes: readonly string[]) =>
    `${events(count)} by day in ${lanes.length === 1 ? '1 lane' : `${lanes.length} lanes`}. ${lanes.join('; ')}. The table lists every event.`,
  lane: (title: string, note: string) => `${title}: ${note}`,
  laneNote: (count: number, last: string) => `${count}, last ${last}`,
  laneScheduled: (count: number) => `${count}, scheduled`,
  observed: (day: string) => `last observed event ${day}`,
  legend: {
    solid: 'Signed, confirmed, completed',
    'solid-gap': 'Announced',
    outlined: 'Reported, no comment',
    struck: 'Denied',
    dotted: 'Scheduled',
    span: 'Day not known',
    between: 'Between two days',
    bound: 'Before or after a day',
    soft: 'About this time',
    column: 'Column: how many events',
  },
  density: 'Events a month',
  gap: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  noGaps: 'No stretch without an event is unusually long.',
  gaps: (count: number, days: number, from: string, to: string) =>
    count === 1
      ? `One long stretch without an event, of ${days} days, from ${from} to ${to}.`
      : `${count} long stretches without an event are bracketed, the longest of ${days} days, from ${from} to ${to}.`,
  counted: (most: number, month: string) =>
    `The strip under the lanes counts the events of each month, at most ${most} (${month}); an event whose day is not known counts in the last month it may have been in.`,
  dense: (count: number, unit: Unit, most: number) =>
    `${count} events are too many to draw one by one: each column counts those of one track in one ${unit}. A part of the time with at most ${most} events shows every one of them.`,
  majorsOver: (count: number) =>
    count === 1
      ? 'The one major event also stands over the columns.'
      : `The ${count} major events also stand over the columns.`,
  majorsIn: (count: number) =>
    `The ${count} major events are too many to stand over the columns; each column says how many of its own are major.`,
  columnName: (track: string, when: string) => `${track}, ${when}`,
  columnCount: (count: number) => events(count),
  columnMajors: (count: number) => `${count} of them major`,
  quarter: (number: number, year: string) => `Q${number} ${year}`,
  year: (year: string) => year,
  denseCaption:
    'How many events each track has, and the major ones drawn one by one, oldest first; what is scheduled comes last',
  count: 'Events',
  several: 'All events of the track',
  anyKind: 'of any kind',
  zoom: {
    zoom: 'Part of the time',
    closer: 'Closer',
    wider: 'Wider',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'All',
    shown: '{from} to {to}: {count} of {all} events',
    fetching: 'Fetching the single events…',
    notFetched: 'The single events could not be fetched; the columns count them.',
    day: '{month} {day}',
  },
  caption: 'Every event of this edition, oldest first; what is scheduled comes last',
  date: 'Date',
  event: 'Event',
  track: 'Track',
  kind: 'Kind',
  kindAndTrack: (kind: string, track: string) => `${kind} · ${track}`,
  amount: (label: string, amount: string) => `${label}: ${amount}`,
  converted: (amount: string, line: string) => `${amount} ${line}`,
}
