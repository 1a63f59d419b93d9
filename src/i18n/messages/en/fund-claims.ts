/** The statements on the page of the fund: how each stood over time, and from whom it comes. */
export const fundClaims = {
  digest: {
    /** `{…}` stands for a counted number or a link; the page fills it in. */
    rest: (statements: number, documents: number, origins: number) =>
      `${statements === 1 ? 'The {statements} statement on the joint fund rests' : 'The {statements} statements on the joint fund rest'} on {documents} ${documents === 1 ? 'document' : 'documents'} of {origins} ${origins === 1 ? 'origin' : 'origins'}`,
    relays: (count: number) =>
      `; {relays} of them only ${count === 1 ? 'passes' : 'pass'} on one report, {report}.`,
    end: '.',
    counted: 'Counted from the histories below.',
    formula: (relays: number, others: number) =>
      `{report-count} (that report) + {relays} (its ${relays === 1 ? 'relay' : 'relays'}) + {others} (${others === 1 ? 'another document' : 'other documents'}) = {documents} documents, counted from the histories below.`,
  },
  report: (publisher: string, day: string | null) => (day ? `${publisher}, ${day}` : publisher),
  key: 'How to read the lines',
  keyText: (from: string, until: string) =>
    `Every line runs from ${from} to ${until}: a fine stroke at each month, a longer one at each year, a dot where something was noted.`,
  course: (parts: readonly string[]) => `Standing over time: ${parts.join('; ')}.`,
  began: (standing: string, date: string) => `${standing.toLowerCase()} from ${date}`,
  since: (standing: string, date: string) => `${standing.toLowerCase()} since ${date}`,
  monthEnd: (month: string) => `the end of ${month}`,
  grades: 'Origins by grade',
  relayed: (count: number) => (count === 1 ? '1 relay' : `${count} relays`),
  notCited: 'not cited for this statement itself',
  unknownOrigin: 'A report that is not in the record itself',
  passesOn: (report: string) => `passes on ${report}`,
  printedAs: (label: string) => `Also printed: ${label}`,
  statement: 'Statement: ',
  later: 'What has been said of what followed',
  laterLead: 'The same statements, without the lines, are on',
  vehiclePage: 'the page of the vehicle',
  group: (subject: string, count: number) =>
    `${subject}: ${count === 1 ? '1 statement' : `${count} statements`}`,
  noLater: 'The record has no statement on what followed up to this day.',
}
