import type { Agreement } from '#domain/agreement.ts'
import type { TermSubject } from '#domain/memorandum.ts'

/** What stands in the counted sentence for each state; null for a state no term is in. */
export type CountSlots = Readonly<Record<Agreement, string | null>>

/** The memorandum in two capitals, the documents around it, and other arrangements. */
export const vehicleTerms = {
  terms: 'The term sheet in two capitals',
  termsShort: 'The term sheet',
  noTerms: 'No memorandum is in the record up to this day.',
  subjects: {
    money: 'Money',
    choosing: 'Choosing the projects',
    declining: 'If Japan declines, and if it performs',
    vehicle: 'The vehicle of each investment',
    sharing: 'Sharing the cash',
    law: 'Law, review and publication',
    japan: 'Japan’s own side',
  } satisfies Record<TermSubject, string>,
  counted: (slots: CountSlots, total: string) => {
    const rest = [
      slots['us-silent'] && `${slots['us-silent']} stated by Tokyo alone`,
      slots['jp-silent'] && `${slots['jp-silent']} stated by Washington alone`,
      slots['both-silent'] && `${slots['both-silent']} stated by neither`,
      slots.unclear && `${slots.unclear} unclear`,
    ].filter((part) => part !== null)
    const first = `The two capitals differ on ${slots.different ?? 'none'} of ${total} of the memorandum and say the same of ${slots.same ?? 'none'}.`
    return rest.length === 0 ? first : `${first} The rest: ${rest.join(', ')}.`
  },
  count: (count: number) => `${count}`,
  countedTerms: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
  countedBy: 'Counted from the last account of each side that states the term:',
  index: 'Terms by state',
  toSheet: 'Term by term',
  readingTitle: 'How much of the text could be read',
  length: 'Length and publication',
  numbers: 'Paragraph numbers',
  numbersNamed: (count: number, named: string, highest: string) =>
    count === 1
      ? `Sources give ${named}: ${highest}. Every other number is left open.`
      : `Sources give ${named}, the highest ${highest}. Every other number is left open.`,
  paragraphNumbers: (count: number) =>
    count === 1 ? '1 paragraph number' : `${count} paragraph numbers`,
  noNumbers: 'No source of the record gives a paragraph number up to this day.',
  read: 'What was read',
  noReading: 'The record does not say it up to this day.',
  lastLooked: (day: string) => `last looked ${day}`,
  memorandum: 'Memorandum',
  us: 'American account',
  jp: 'Japanese account',
  paragraph: (number: string) => (number === 'preamble' ? 'Preamble' : `Paragraph ${number}`),
  paragraphAmong: (range: string) => `One of paragraphs ${range}; which one was not seen`,
  noParagraph: 'Paragraph number not seen',
  notFound: (day: string) => `No statement found; last looked ${day}.`,
  notInRecord: (day: string) => `No statement in the record up to ${day}.`,
  nearby: 'Does not state the term',
  others: (count: number) => (count === 1 ? '1 other remark' : `${count} other remarks`),
  course: (count: number) => `What has happened around it (${count})`,
  changed: 'Course',
  atFirst: 'At first',
  instruments: 'Documents and their legal force',
  noInstruments: 'The record has no document up to this day.',
  pair: (day: string) =>
    `Two instruments, not one: both are dated ${day}, and each has a legal force of its own.`,
  otherInstruments: 'The other documents',
  parties: 'Parties',
  dated: 'Date',
  content: 'Content',
  force: 'Legal force',
  noForce: 'The record has none up to this day.',
  forceCourse: (count: number) => `Its course (${count})`,
  ruling: (day: string) => `What the ruling of ${day} moved`,
  partOf: (title: string, part: string) => `${title}, ${part}`,
  rulingMoved: (count: number, moved: string, total: string, names: string) =>
    count === 0
      ? `The ruling moved the legal force of none of the ${total} that stood before it.`
      : `Of the ${total} that stood before it, the ruling moved the legal force of ${moved}: ${names}.`,
  countedDocuments: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  rulingCaption: (before: string, after: string) =>
    `Legal force as the record had it on ${before} and on ${after}, the day the ruling became known there; no unit`,
  document: 'Document',
  before: 'Before',
  after: 'After',
  movedHead: 'Moved',
  moved: 'Moved',
  notMoved: 'Not moved',
  next: 'Noted next',
  nothingNext: 'Nothing noted since',
  comparison: 'Japan, Korea and Son’s idea',
  noComparison: 'The record compares nothing up to this day.',
  comparisonCaption: 'Feature by feature, in words; no unit',
  feature: 'Feature',
  japan: 'Japan’s vehicle',
  korea: 'Korea’s vehicle',
  jointFund: 'Son’s idea, as reported',
  jointFundGraded: (grade: string) => `Son’s idea, as reported (grade ${grade})`,
  jointFundRests: (origins: string, grade: string) =>
    `What is said of Son’s idea rests on ${origins}, graded ${grade} at best.`,
  countedOrigins: (count: number) => (count === 1 ? 'one origin' : `${count} origins`),
  graded: (grade: string, word: string) => `${grade} (${word.toLowerCase()})`,
}
