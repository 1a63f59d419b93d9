/** The silence ledger of the fund: what no document answers, and for how long. */
export const fundSilence = {
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  lead: (count: number, questions: string, longest: string) =>
    count === 1
      ? `${questions} about the fund is open, for ${longest}.`
      : `${questions} about the fund are open, the longest for ${longest}.`,
  counted: (day: string) =>
    `Days are counted to ${day}, the day of this edition, from the first report of the subject or from the day the question could first be asked.`,
  question: 'Question',
  searched: 'Where it was looked for',
  notNamed: 'The record names nobody up to this day.',
  related: 'Related questions',
}
