/** A row of the file served with a comparison. */
export type DataRow = Readonly<Record<string, string>>

/** Reads RFC 4180 with its byte order mark; written anew, so that the site's own writer is not asked. */
export function readCsv(text: string): DataRow[] {
  const lines: string[][] = [['']]
  let quoted = false
  for (const letter of text.replace(/^\uFEFF/, '')) {
    const line = lines.at(-1) ?? []
    const last = line.length - 1
    if (letter === '"') {
      // A doubled quote inside a quoted value stands for one.
      if (!quoted && line[last] !== '') line[last] += '"'
      quoted = !quoted
    } else if (quoted || !/[,\r\n]/.test(letter)) line[last] += letter
    else if (letter === ',') line.push('')
    else if (letter === '\n') lines.push([''])
  }
  const [heads = [], ...rows] = lines.filter((line) => line.length > 1)
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ''])))
}

interface Expected {
  readonly kind: string
  readonly value: string
  /** Null where words with an amount tell the change: its number is not in the file. */
  readonly text: string | null
}

/** What the change of a row must be, from its two numbers alone. */
export function changeFrom(row: DataRow, locale: 'en' | 'ja'): Expected {
  const { value = '', base_value: base = '', unit } = row
  if (value === '' || base === '') return { kind: 'missing', value: '', text: null }
  if (row['presentation'] !== row['base_presentation'])
    return { kind: 'not-compared', value: '', text: null }
  const scale = Math.max(decimals(value), decimals(base))
  const [now, before] = [scaled(value, scale), scaled(base, scale)]
  if (unit === '%') return { kind: 'points', value: written(now - before, scale), text: null }
  if (before < 0n && now > 0n) return { kind: 'loss-to-profit', value: '', text: null }
  if (before < 0n) {
    const kind = now === before ? 'unchanged' : now > before ? 'narrowed' : 'widened'
    return { kind: `loss-${kind}`, value: '', text: null }
  }
  if (before === 0n) return { kind: 'from-zero', value: '', text: null }
  if (now < 0n) return { kind: 'profit-to-loss', value: '', text: null }
  const tenths = halfAway((now - before) * 1000n, before)
  return { kind: 'percent', value: written(tenths, 1), text: percentText(tenths, locale) }
}

function decimals(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

function scaled(text: string, scale: number): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const size = BigInt(whole + fraction.padEnd(scale, '0'))
  return text.startsWith('-') ? -size : size
}

function written(digits: bigint, scale: number): string {
  const size = `${digits < 0n ? -digits : digits}`.padStart(scale + 1, '0')
  const text = scale === 0 ? size : `${size.slice(0, -scale)}.${size.slice(-scale)}`
  return digits < 0n ? `-${text}` : text
}

/** To the nearest whole, halves away from zero; the denominator is positive. */
function halfAway(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator
  const rounded = size / denominator + (2n * (size % denominator) >= denominator ? 1n : 0n)
  return numerator < 0n ? -rounded : rounded
}

function percentText(tenths: bigint, locale: 'en' | 'ja'): string {
  const [whole = '', fraction = '0'] = written(tenths < 0n ? -tenths : tenths, 1).split('.')
  const size = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}%`
  if (tenths === 0n) return size
  if (locale === 'ja') return `${size}${tenths > 0n ? '増' : '減'}`
  return `${tenths > 0n ? '+' : '−'}${size}`
}
