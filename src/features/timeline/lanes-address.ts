import type { Here } from '#ui/address.ts'

/** Where single events of a selection are fetched from when the chart shows columns; `filter` as an address has it. */
export function singlesAddress({ locale, latest, day }: Here, filter = ''): string {
  const parts = [`lang=${locale}`, ...(latest ? [] : [`on=${day}`]), ...(filter ? [filter] : [])]
  return `/timeline-marks?${parts.join('&')}`
}
