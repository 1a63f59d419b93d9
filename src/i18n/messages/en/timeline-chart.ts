const COUNTED = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']
const counted = (count: number, one: string): string =>
  `${COUNTED[count] ?? count} ${count === 1 ? one : `${one}s`}`
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`)

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
    whisker: 'Day not known',
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
