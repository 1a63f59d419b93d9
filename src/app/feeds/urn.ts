import { createHash } from 'node:crypto'

/** Chosen once and for all: another would give every event a new name. */
const NAMESPACE = Buffer.from('3f0c6f0e8d0b5e6a9d1c7a52b8e4f019', 'hex')

/**
 * The permanent name of an event or a feed: a UUID of version 5 (RFC 9562) made from what it is
 * (`event/ft-son-swf`) and nothing else. Host, language, edition, format and place in a list are not in
 * an event’s name, so that a reader that has seen it knows it again wherever it meets it.
 */
function uuidOf(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

export function uuidOfEvent(id: string): string {
  return uuidOf(`event/${id}`)
}

export function urnOfEvent(id: string): string {
  return `urn:uuid:${uuidOfEvent(id)}`
}

export function urnOfFeed(key: string): string {
  return `urn:uuid:${uuidOf(`feed/${key}`)}`
}
