import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FamilyOf } from './dress.ts'
import { readWoff, toTrueType } from './woff.ts'

/** The faces of pictures in pixels, as files the renderer reads. */
export interface Faces {
  readonly files: readonly string[]
  readonly familyOf: FamilyOf
}

/** Part of a face in its weights, under a family's name of its own. */
interface Part {
  readonly family: string
  readonly of: 'inter' | 'source-serif-4' | 'biz-udgothic'
  readonly subset: string
  readonly weights: readonly number[]
}

/** In the order in which a letter is looked for. The renderer draws no variable face in any weight but its first. */
const PARTS: readonly Part[] = [
  { family: 'Source Serif 4', of: 'source-serif-4', subset: 'latin', weights: [600] },
  { family: 'Source Serif 4 Ext', of: 'source-serif-4', subset: 'latin-ext', weights: [600] },
  { family: 'Inter', of: 'inter', subset: 'latin', weights: [400, 600, 700] },
  { family: 'Inter Ext', of: 'inter', subset: 'latin-ext', weights: [400, 600, 700] },
  { family: 'BIZ UDGothic', of: 'biz-udgothic', subset: 'japanese', weights: [400, 700] },
  // Signs the part above lacks, among them ≈ ≥ △ ← ▲ ○ ● → ～ ① ℃ ㈱.
  ...[58, 79, 81, 82, 91, 92, 93, 94, 95, 98, 102, 107, 115].map(String).map(
    (subset): Part => ({
      family: `BIZ UDGothic ${subset}`,
      of: 'biz-udgothic',
      subset,
      weights: [400, 700],
    }),
  ),
]

let opened: Promise<Faces> | undefined

/** Made once in a process, from the npm packages alone: a letter looks the same on every machine. */
export function openFaces(): Promise<Faces> {
  opened ??= makeFaces().catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

async function makeFaces(): Promise<Faces> {
  const files: string[] = []
  const has = new Map<string, ReadonlySet<number>>()
  for (const part of PARTS) {
    const faces = await Promise.all(part.weights.map((weight) => readPart(part, weight)))
    const characters = new Set(faces[0]?.glyphs.keys())
    if (part.of === 'biz-udgothic') {
      for (const taken of has.values()) for (const each of taken) characters.delete(each)
    }
    has.set(part.family, characters)
    for (const face of faces) files.push(await keep(toTrueType(face, part.family, characters)))
  }
  return { files, familyOf: (character, serif) => familyOf(has, character, serif) }
}

/** The renderer reads files only: each is named by what is in it, so that any process can use it. */
async function keep(face: Buffer): Promise<string> {
  const folder = join(process.cwd(), 'node_modules/.cache/chart-faces')
  const name = createHash('sha256').update(face).digest('hex').slice(0, 32)
  const file = join(folder, `${name}.ttf`)
  if (existsSync(file)) return file
  await mkdir(folder, { recursive: true })
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, face)
  await rename(unfinished, file)
  return file
}

async function readPart({ of, subset }: Part, weight: number) {
  const name = `${of}-${subset}-${weight}-normal.woff`
  const path = join(process.cwd(), 'node_modules/@fontsource', of, 'files', name)
  return readWoff(await readFile(/* turbopackIgnore: true */ path))
}

function familyOf(
  has: ReadonlyMap<string, ReadonlySet<number>>,
  character: number,
  serif: boolean,
): string | null {
  const own = serif ? 'Source Serif 4' : 'Inter'
  if (has.get(own)?.has(character)) return null
  for (const [family, characters] of has) {
    if (characters.has(character) && (serif || !family.startsWith('Source'))) return family
  }
  return null
}
