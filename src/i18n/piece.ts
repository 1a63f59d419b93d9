import type { Locale } from '#domain/text.ts'

/** How a number is to be read: in a sentence, on a chart, in a table or aloud. */
export type NumberStyle = 'prose' | 'chart' | 'table' | 'accessible'

/** A written number in its parts, so that a range can say its unit once. */
export interface Piece {
  /** Mark of the sign; empty if there is none. */
  readonly sign: string
  /** What closes the sign: a parenthesis in tables. */
  readonly close: string
  readonly prefix: string
  readonly digits: string
  readonly suffix: string
}

export function joinPiece({ sign, close, prefix, digits, suffix }: Piece): string {
  return sign + prefix + digits + suffix + close
}

/** `$30–40 billion`, `300億～400億ドル`; signs or differing units are written out on both sides. */
export function joinRange(low: Piece, high: Piece, locale: Locale, style: NumberStyle): string {
  const between = rangeMark(locale, style)
  const alike = low.prefix === high.prefix && low.suffix === high.suffix
  const signed = low.sign !== '' || high.sign !== ''
  if (alike && !signed) return low.prefix + low.digits + between + high.digits + high.suffix
  return joinPiece(low) + (locale === 'en' ? ' to ' : between) + joinPiece(high)
}

function rangeMark(locale: Locale, style: NumberStyle): string {
  if (style === 'accessible') return locale === 'en' ? ' to ' : 'から'
  return locale === 'en' ? '–' : '～'
}

interface Signs {
  readonly sign: string
  readonly close: string
}

/** The marks of a negative number: filings write △ in Japanese and parentheses in English tables. */
export function negativeMarks(locale: Locale, style: NumberStyle): Signs {
  if (style === 'accessible') return { sign: locale === 'en' ? 'minus ' : 'マイナス', close: '' }
  if (style === 'chart') return { sign: '−', close: '' }
  if (locale === 'ja') return { sign: '△', close: '' }
  return style === 'table' ? { sign: '(', close: ')' } : { sign: '−', close: '' }
}

export const UNSIGNED: Signs = { sign: '', close: '' }
