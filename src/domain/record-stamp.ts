import { type Day, isDay } from './day.ts'

/** The record an address was made with: the day it was compiled, and its version. */
export interface RecordStamp {
  readonly compiledOn: Day
  readonly version: string
}

/** An address that names another arithmetic than this, or no record. */
export type StampProblem =
  | { readonly kind: 'model'; readonly given: string }
  | { readonly kind: 'record'; readonly given: string }

/** `model=1&record=2026-11-22.1a2b3c`, for the end of an address. */
export function writeStamp(model: number, { compiledOn, version }: RecordStamp): string {
  return `model=${model}&record=${compiledOn}.${version}`
}

/** The record an address names, null where it names none, and what in it cannot be read. */
export function readStamp(
  query: URLSearchParams,
  model: number,
): { readonly made: RecordStamp | null; readonly problems: readonly StampProblem[] } {
  const problems: StampProblem[] = []
  const asked = query.get('model')
  if (asked !== null && asked !== `${model}`) problems.push({ kind: 'model', given: asked })
  const record = query.get('record')
  const made = record === null ? null : parseStamp(record)
  if (record !== null && !made) problems.push({ kind: 'record', given: record })
  return { made, problems }
}

function parseStamp(text: string): RecordStamp | null {
  const [, compiledOn = '', version = ''] = /^(\d{4}-\d{2}-\d{2})\.([\w-]{1,80})$/.exec(text) ?? []
  return isDay(compiledOn) ? { compiledOn, version } : null
}
