import type { Locale } from '#domain/text.ts'
import type { When } from '#domain/when.ts'

const ZONES = [
  { zone: 'America/New_York', en: '(ET)', ja: '（米東部時間）' },
  { zone: 'Asia/Tokyo', en: '(JST)', ja: '（日本時間）' },
] as const

/** The time of day in both capitals, on a 24-hour clock: `09:30 (ET) / 23:30 (JST)`; null for a date without one. */
export function formatClockTimes(when: When, locale: Locale): string | null {
  if (when.kind !== 'instant') return null
  const at = new Date(when.at)
  const times = ZONES.map(({ zone, ...names }) => {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(at)
    return locale === 'en' ? `${clock} ${names.en}` : `${clock}${names.ja}`
  })
  return times.join(locale === 'en' ? ' / ' : '／')
}
