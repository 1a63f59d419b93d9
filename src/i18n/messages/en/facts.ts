/** Words around claims, histories, contradictions and searches, wherever they stand. */
export const facts = {
  contents: 'On this page',
  status: 'Where it stands',
  evidence: (grade: string, word: string) => `Best evidence: ${grade}, ${word.toLowerCase()}.`,
  stageHistory: 'Stage, with its step',
  forceHistory: 'Legal force',
  earlier: (count: number, first: string, last: string) =>
    first === last
      ? `${count} earlier entries, ${first}`
      : `${count} earlier entries, ${first} to ${last}`,
  claims: 'What has been said',
  claimsLead:
    'Each statement has the standing it has in this edition, followed by every standing it had.',
  noClaims: 'The record has no such statement up to this day.',
  counted: (what: string, count: number) => `${what} (${count})`,
  contradictions: 'Where sources differ',
  noContradictions: 'The record notes no difference between sources up to this day.',
  searches: 'What no document answers',
  noSearches: 'The record notes no search up to this day.',
  finding: 'Found',
  where: 'Looked through',
  searched: 'Period searched',
  searchedSpan: (from: string, until: string) => `${from} to ${until}`,
  searchedUntil: (until: string) => `until ${until}`,
  couldAnswer: 'Who could answer',
  open: 'Open for',
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  since: (day: string) => `since ${day}`,
  heads: {
    what: 'What',
    amount: 'Amount',
    value: 'Value',
    asOf: 'As of',
    source: 'Source',
  },
  noRate: 'no rate',
  alternatives: 'Also printed',
}
