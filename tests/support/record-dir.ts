import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const REAL_RECORD = 'prisma/record'

/** A record of a few real facts that is right as it stands: tests change one file and look. */
const SMALL: Readonly<Record<string, string>> = {
  'record.yaml': `compiledOn: 2026-11-22
lastObservedOn: 2026-10-01
thinAfter: 2026-08-22
coverage: { from: 2019-01-02, to: 2026-09-25 }
changed: { en: First edition., ja: 初版。 }
`,
  'rates.yaml': `series:
  id: h10
  name: { en: Federal Reserve H.10, ja: 米連邦準備制度理事会 H.10 }
  knownOn: 2019-01-02
  sources: [ft-2025-05-24]
days:
  - { day: 2025-05-24, observed: 2025-05-23, rate: 142.61 }
averages:
  - { period: fy2024q4, start: 2025-01-01, end: 2025-03-31, rate: 152.3966, from: daily, observations: 61 }
issuer: []
quotes: []
`,
  'daily-rates.yaml': `2025-05-20: 144.72
2025-05-21: 143.68
2025-05-22: 143.89
2025-05-23: 142.61
2025-05-27: 144.37
2025-05-28: 145.04
2025-05-29: 144.09
2025-05-30: 144.18
`,
  'sources.yaml': `- id: ft-2025-05-24
  title: SoftBank’s Masayoshi Son floats idea of US-Japan sovereign wealth fund
  lang: en
  publisher: Financial Times
  publishedOn: 2025-05-24
  kind: press
  grade: D
- id: gifu-np-2025-05-13
  title: ソフトバンクG、4期ぶり黒字
  lang: ja
  publisher: 岐阜新聞
  publishedOn: 2025-05-13
  kind: press
  grade: D
`,
  'people/persons.yaml': `- id: masayoshi-son
  kind: person
  name: { en: Masayoshi Son, ja: 孫正義 }
  side: private
  sources: [ft-2025-05-24]
`,
  'events/2025-h1.yaml': `- id: ft-son-swf
  on: 2025-05-24
  knownOn: 2025-05-24
  track: swf-proposal
  kind: reported
  importance: 3
  title: { en: FT reports an idea for a joint fund, ja: FT、共同ファンド構想を報道 }
  summary: { en: Three people spoke of it., ja: 3人の関係者が語った。 }
  actors: [masayoshi-son]
  figures:
    - measure: initial-capital
      label: { en: Initial capital, ja: 当初資本 }
      basis: pledge
      value: 300bn USD
  sources: [ft-2025-05-24]
`,
}

/** A temporary record directory: the small record with files added, replaced or (null) left out. */
export function smallRecord(changes: Readonly<Record<string, string | null>> = {}): string {
  const directory = temporaryDirectory()
  for (const [name, text] of Object.entries({ ...SMALL, ...changes })) {
    if (text !== null) writeInto(directory, name, text)
  }
  return directory
}

/** The text of a file of the small record, with one passage replaced. */
export function smallFile(name: string, passage = '', by = ''): string {
  return replaceOnce(SMALL[name] ?? '', passage, by, name)
}

/** A temporary copy of the real record. */
export function copyOfRecord(): string {
  const directory = temporaryDirectory()
  cpSync(REAL_RECORD, directory, { recursive: true })
  return directory
}

/** Part of the real record, right by itself: some real facts in every kind of table, quick to load. */
export function partOfRecord(): string {
  const directory = temporaryDirectory()
  const files = [
    'record.yaml',
    'rates.yaml',
    'daily-rates.yaml',
    'vehicles',
    'claims',
    'funds.yaml',
  ]
  for (const part of files)
    cpSync(join(REAL_RECORD, part), join(directory, part), { recursive: true })
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  const texts = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(directory, name), 'utf8'))
  const cited = new Set(texts.join(' ').split(/[^a-z0-9-]+/))
  const sources = readFileSync(join(REAL_RECORD, 'sources.yaml'), 'utf8').split(/^(?=- id: )/m)
  const kept = sources.filter((entry) => cited.has(/^- id: (\S+)/.exec(entry)?.[1] ?? ''))
  writeInto(directory, 'sources.yaml', kept.join(''))
  return directory
}

/** Replaces a passage that stands once in a file of the record, and tells where it stood. */
export function changeFile(directory: string, name: string, passage: string, by: string): number {
  const text = readFileSync(join(directory, name), 'utf8')
  writeInto(directory, name, replaceOnce(text, passage, by, name))
  return text.slice(0, text.indexOf(passage)).split('\n').length
}

function replaceOnce(text: string, passage: string, by: string, name: string): string {
  const parts = text.split(passage)
  if (passage !== '' && parts.length !== 2)
    throw new Error(`${name} has ${parts.length - 1} × "${passage}"`)
  return passage === '' ? text + by : parts.join(by)
}

function writeInto(directory: string, name: string, text: string): void {
  mkdirSync(dirname(join(directory, name)), { recursive: true })
  writeFileSync(join(directory, name), text)
}

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'record-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}
