import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeFile } from './record-dir.ts'

export type SixProblems = Readonly<
  Record<'date' | 'source' | 'translation' | 'yen' | 'id' | 'sum', string>
>

/** Breaks six things in a copy of the real record; tells where the check should find each. */
export function breakSixThings(directory: string): SixProblems {
  return {
    date: brokenDate(directory),
    source: unknownSource(directory),
    translation: missingTranslation(directory),
    yen: halfAYen(directory),
    id: duplicateId(directory),
    sum: quarterThatDoesNotSum(directory),
  }
}

function brokenDate(directory: string): string {
  const name = 'events/2025-q3.yaml'
  const line = changeFile(
    directory,
    name,
    'id: deal-0722\n  on: 2025-07-22',
    'id: deal-0722\n  on: 2025-07-32',
  )
  return `${name}:${line + 1}:7`
}

function unknownSource(directory: string): string {
  const name = 'vehicles/us-japan-vehicle.yaml'
  const end = '  sources: [t-room-us-2025-07-23, sanjuandailystar-2025-07-23]\n'
  const text = readFileSync(join(directory, name), 'utf8')
  const last = text.slice(text.lastIndexOf('\n  sources:') + 1)
  if (last !== end) throw new Error(`${name} ends with "${last}"`)
  const line = changeFile(
    directory,
    name,
    `\n${end}`,
    `\n${end.replace('us-2025-07-23', 'us-2025-07-24')}`,
  )
  return `${name}:${line + 1}:13`
}

function missingTranslation(directory: string): string {
  const name = 'claims/us-japan-vehicle.yaml'
  const both =
    'statement: { en: Japan commits up to $550 billion., ja: "日本は最大5500億ドルを約束した。" }'
  const line = changeFile(directory, name, both, both.replace(/, ja: "[^"]+"/, ''))
  return `${name}:${line}:14`
}

function halfAYen(directory: string): string {
  const name = 'softbank/quarters.yaml'
  const line = changeFile(directory, name, 'value: 421.8bn JPY', 'value: 421800000000.5 JPY')
  return `${name}:${line}:14`
}

/** The first relation, written once more at the end. */
function duplicateId(directory: string): string {
  const name = 'relations.yaml'
  const text = readFileSync(join(directory, name), 'utf8')
  const [, first = ''] = text.split(/^(?=- id: )/m)
  const lines = text.trimEnd().split('\n').length
  changeFile(directory, name, '', `${first}`)
  return `${name}:${lines + 1}:7`
}

function quarterThatDoesNotSum(directory: string): string {
  const quarters = 'softbank/quarters.yaml'
  const years = 'softbank/years.yaml'
  changeFile(directory, quarters, 'value: -931.1bn JPY', 'value: -913.1bn JPY')
  const text = readFileSync(join(directory, years), 'utf8')
  const at = text.indexOf('- measure: net-income', text.indexOf('- period: fy2023\n'))
  return `${years}:${text.slice(0, at).split('\n').length}:7`
}
