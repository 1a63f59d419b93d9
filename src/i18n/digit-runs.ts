/** A stretch of a written amount: digits with their marks, or the words around them. */
export interface DigitRun {
  readonly text: string
  readonly digits: boolean
}

const DIGITS = /[−△+]?[¥$€£]?\d+(?:[,.]\d+)*(?:[–～](?=\d))?/g

/** `about $300 billion` is `about `, `$300`, ` billion`: a large number's words stand smaller. Joined, the runs are the text. */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = []
  let end = 0
  for (const match of text.matchAll(DIGITS)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), digits: false })
    runs.push({ text: match[0], digits: true })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end), digits: false })
  return runs
}
