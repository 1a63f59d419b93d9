/** A chart taken along: what its table's columns are called, and why one cannot be had. */
export const downloads = {
  edition: (site: string, line: string) => `${site}. ${line}`,
  columns: {
    to: (head: string) => `${head} up to`,
    unit: (head: string) => `${head} unit`,
    shown: (head: string) => `${head} as shown`,
    converted: (head: string) => `${head} converted`,
    convertedUnit: (head: string) => `${head} converted unit`,
    rate: (head: string) => `${head} rate`,
    rateOn: (head: string) => `${head} rate on`,
  },
  unknown: (file: string, keys: readonly string[], kinds: readonly string[]) =>
    `There is no chart file "${file}". A file is a key and one of ${kinds.map((kind) => `.${kind}`).join(', ')}. The keys are: ${keys.join(', ')}.`,
  parameter: (name: string, given: string, expected: string, example: string) =>
    `The parameter "${name}" is "${given}"; expected is ${expected}, as in ${name}=${example}.`,
  oneOf: (values: readonly string[]) => `one of ${values.join(', ')}`,
  day: 'a day as year-month-day',
  dayUpTo: (day: string) => `a day no later than ${day}, when the record was compiled`,
  noRecord: 'No record is loaded.',
  nothingThen: (key: string, day: string) =>
    `The record as known on ${day} has nothing to draw for "${key}".`,
  notDrawn: (key: string, csv: string, page: string) =>
    `No picture of "${key}" is kept for this edition. Its numbers are in the table: ${csv} and on the page: ${page}`,
}
