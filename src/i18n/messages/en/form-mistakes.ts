/** One field of a form of assumptions that could not be used. */
export interface Mistake {
  readonly field: string
  /** As it was written, in quotation marks; null where nothing was. */
  readonly given: string | null
  readonly low: string
  readonly high: string
  readonly digits: number
  readonly example: string
  /** What the results show instead; null where they show nothing. */
  readonly kept: string | null
  readonly mayBeEmpty?: boolean
}

const expected = ({ low, high, digits, example, mayBeEmpty }: Mistake) => {
  const number = digits === 0 ? 'a whole number' : 'a number'
  const decimals = digits === 0 ? '' : `, with at most ${digits} decimal${digits === 1 ? '' : 's'}`
  const empty = mayBeEmpty ? ', or nothing, to compare with nothing' : ''
  return `Expected: ${number} from ${low} to ${high}${decimals}, such as ${example}${empty}.`
}

/** What the results show while an entry cannot be used. */
export const still = ({ kept }: Pick<Mistake, 'kept'>) =>
  kept === null ? 'The results still compare with nothing here.' : `The results still show ${kept}.`

const said = (mistake: Mistake, what: string) =>
  `${mistake.field}: ${what} ${expected(mistake)} ${still(mistake)}`

/** What could not be used of a reader’s assumptions. */
export const formMistakes = {
  title: 'Not everything could be used',
  summary: (count: number) =>
    count === 1 ? 'One entry needs another look:' : `${count} entries need another look:`,
  quote: (text: string) => `“${text}”`,
  list: (names: readonly string[]) => names.join(', '),
  'no-number': (mistake: Mistake) =>
    said(
      mistake,
      mistake.given === null ? 'nothing was given.' : `${mistake.given} is not a number.`,
    ),
  'out-of-range': (mistake: Mistake) => said(mistake, `${mistake.given} is out of range.`),
  'too-fine': (mistake: Mistake) => said(mistake, `${mistake.given} has too many decimals.`),
  model: (given: string, model: number) =>
    `model: ${given} is no model this page knows. Expected: model=${model}. The results are worked out with model ${model}.`,
  record: (given: string, example: string) =>
    `record: ${given} names no record. Expected: its day and version, such as record=${example}. The numbers are taken as the address gives them.`,
}
