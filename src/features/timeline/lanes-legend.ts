import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { LaneMark, LegendEntry } from '#ui/chart/lanes-parts.ts'

const FIRMNESS = ['solid', 'solid-gap', 'outlined', 'struck', 'dotted'] as const
const DATES: readonly (readonly [
  'span' | 'between' | 'bound' | 'soft' | 'column',
  (mark: LaneMark) => boolean,
])[] = [
  ['span', ({ dated }) => dated === 'span'],
  ['between', ({ dated }) => dated === 'between'],
  ['bound', ({ dated }) => dated === 'before' || dated === 'after'],
  ['soft', ({ soft }) => soft],
  ['column', ({ count }) => count !== null],
]

/** The shapes that occur: first how firm, then how exact a date is. */
export function toLegend(marks: readonly LaneMark[], locale: Locale): readonly LegendEntry[] {
  const words = messages(locale).timelineChart.legend
  const firm = FIRMNESS.filter((shape) => marks.some(({ firmness }) => firmness === shape))
  const dates = DATES.filter(([, is]) => marks.some(is)).map(([shape]) => shape)
  return [...firm, ...dates].map((shape) => ({ shape, text: words[shape] }))
}
