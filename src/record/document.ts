import {
  type Document,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Place, Problem } from './problem.ts'

export type Path = readonly PropertyKey[]

/** A parsed record file that can say where each of its values stands. */
export interface RecordFile {
  readonly file: string
  readonly data: unknown
  readonly problems: readonly Problem[]
  place(path: Path): Place
  /** The place of a key itself, for keys that should not be there. */
  placeOfKey(path: Path, key: string): Place
}

/** Only these stay numbers; everything else keeps the digits as written ("18.0", "2025"). */
const NUMBER_KEYS = new Set(['importance', 'observations', 'divisor'])

export function parseFile(file: string, source: string): RecordFile {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, schema: 'core' })
  keepDigits(document)
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  return {
    file,
    data: document.errors.length > 0 ? null : document.toJS(),
    problems: document.errors.map((error) => ({
      place: at(error.pos[0]),
      what: error.message.split('\n')[0] ?? error.code,
      expected: 'well-formed YAML, every key once',
      example: '- id: masayoshi-son',
    })),
    place: (path) => at(offsetOf(document, path)),
    placeOfKey: (path, key) => at(keyOffset(document, path, key) ?? offsetOf(document, path)),
  }
}

function keepDigits(document: Document): void {
  visit(document, {
    Scalar(_, node, path) {
      const parent = path.at(-1)
      const key = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : ''
      if (typeof node.value === 'number' && !NUMBER_KEYS.has(key)) node.value = node.source
    },
  })
}

/** The offset of the value at `path`, or of its nearest ancestor that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    const range = (node as Node | null | undefined)?.range
    if (range) return range[0]
  }
  return 0
}

function keyOffset(document: Document, path: Path, key: string): number | null {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(node)) return null
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null
}
