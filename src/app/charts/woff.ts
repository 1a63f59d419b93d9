import { inflateSync } from 'node:zlib'

/** A face of an npm package: its tables, and the glyph that draws each character. */
export interface Face {
  readonly version: number
  readonly tables: ReadonlyMap<string, Buffer>
  readonly glyphs: ReadonlyMap<number, number>
}

/** Reads a WOFF 1 file. Throws if it is anything else. */
export function readWoff(file: Buffer): Face {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('this is not a WOFF file')
  const tables = new Map<string, Buffer>()
  for (let entry = 44; entry < 44 + 20 * file.readUInt16BE(12); entry += 20) {
    const [at = 0, packed = 0, length = 0] = [4, 8, 12].map((part) =>
      file.readUInt32BE(entry + part),
    )
    const stored = file.subarray(at, at + packed)
    tables.set(
      file.toString('latin1', entry, entry + 4),
      packed < length ? inflateSync(stored) : stored,
    )
  }
  return { version: file.readUInt32BE(4), tables, glyphs: readGlyphs(tables.get('cmap')) }
}

/**
 * The face as a TrueType file under a family's name, drawing the `characters` and no others: the
 * renderer takes a whole text from the first face that has all of it, however it was asked.
 */
export function toTrueType(face: Face, family: string, characters: ReadonlySet<number>): Buffer {
  const glyphs = [...face.glyphs].filter(([character]) => characters.has(character))
  const tables = new Map(face.tables)
  tables.set('cmap', writeGlyphs(glyphs))
  tables.set('name', writeName(family))
  return writeTables(face.version, tables)
}

// Every face of ours has a table of format 4, which covers all characters below U+10000.
function readGlyphs(cmap: Buffer | undefined): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  const start = cmap && format4(cmap)
  if (!cmap || start === undefined) throw new Error('the face has no characters in format 4')
  const segments = cmap.readUInt16BE(start + 6) / 2
  const part = (list: number, segment: number) => start + 14 + list * segments * 2 + segment * 2
  for (let segment = 0; segment < segments; segment++) {
    const last = cmap.readUInt16BE(part(0, segment))
    // Two bytes of padding stand between the first list and the others.
    const first = cmap.readUInt16BE(part(1, segment) + 2)
    const shift = cmap.readUInt16BE(part(2, segment) + 2)
    const place = part(3, segment) + 2
    const offset = cmap.readUInt16BE(place)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const found = offset === 0 ? code : cmap.readUInt16BE(place + offset + 2 * (code - first))
      const glyph = found === 0 ? 0 : (found + shift) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}

function format4(cmap: Buffer): number | undefined {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + 8 * index),
  )
  return tables.find((at) => cmap.readUInt16BE(at) === 4)
}

function writeGlyphs(glyphs: readonly (readonly [number, number])[]): Buffer {
  const sorted = glyphs.toSorted(([a], [b]) => a - b)
  const head = Buffer.alloc(28)
  head.writeUInt16BE(1, 2)
  head.writeUInt16BE(3, 4)
  head.writeUInt16BE(10, 6)
  head.writeUInt32BE(12, 8)
  head.writeUInt16BE(12, 12)
  head.writeUInt32BE(16 + 12 * sorted.length, 16)
  head.writeUInt32BE(sorted.length, 24)
  return Buffer.concat([head, ...sorted.map(([code, glyph]) => words32(code, code, glyph))])
}

function writeName(family: string): Buffer {
  const names = [
    [1, family],
    [6, family.replaceAll(' ', '')],
  ] as const
  const texts = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16())
  const records = names.map(([id], index) => {
    const at = index === 0 ? 0 : (texts[0]?.length ?? 0)
    return words16(3, 1, 0x409, id, texts[index]?.length ?? 0, at)
  })
  return Buffer.concat([words16(0, names.length, 6 + 12 * names.length), ...records, ...texts])
}

function writeTables(version: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const power = Math.floor(Math.log2(sorted.length))
  const range = 16 * 2 ** power
  const head = [words32(version), words16(sorted.length, range, power, 16 * sorted.length - range)]
  const bodies: Buffer[] = []
  let at = 12 + 16 * sorted.length
  for (const [tag, table] of sorted) {
    // Nobody checks the sums of a file that never leaves this process.
    head.push(Buffer.from(tag, 'latin1'), words32(0, at, table.length))
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4)
    bodies.push(table, padding)
    at += table.length + padding.length
  }
  return Buffer.concat([...head, ...bodies])
}

function words16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, index) => {
    bytes.writeUInt16BE(value, 2 * index)
  })
  return bytes
}

function words32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value, 4 * index)
  })
  return bytes
}
