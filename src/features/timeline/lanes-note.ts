import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type DenseMarks, MOST_APART, MOST_MARKS } from './lanes-dense.ts'
import type { MonthCount, Stretch } from './lanes-density.ts'
import { firstOf, monthOf } from './lanes-finding.ts'
import type { LanesSpan } from './lanes-span.ts'

interface NoteFacts {
  readonly span: LanesSpan
  readonly months: readonly MonthCount[]
  readonly gaps: readonly Stretch[]
  /** Null where every event is drawn. */
  readonly dense: DenseMarks | null
}

/** What is drawn how, what stands off the axis, and what the strip says, in words. */
export function toNote(facts: NoteFacts, context: FigureContext): string | null {
  const { here } = context
  const notes = [...denseNotes(facts, context), ...apartNotes(facts, context)]
  notes.push(...densityNotes(facts, context))
  return notes.length === 0 ? null : notes.join(here.locale === 'en' ? ' ' : '')
}

function denseNotes({ span, dense }: NoteFacts, { here }: FigureContext): readonly string[] {
  if (!dense) return []
  const words = messages(here.locale).timelineChart
  const all = span.earlier.length + span.observed.length + span.scheduled.length
  const majors = dense.majorsDrawn ? words.majorsOver : words.majorsIn
  return [
    words.dense(all, dense.unit, MOST_MARKS),
    ...(dense.majors > 0 ? [majors(dense.majors)] : []),
  ]
}

function apartNotes({ span, dense }: NoteFacts, { here }: FigureContext): readonly string[] {
  const { earlier, observed, scheduled } = span
  const words = messages(here.locale).timelineChart
  const byYear = dense !== null && scheduled.length > MOST_APART
  const apart = byYear ? words.scheduledByYear : words.scheduledNote
  const first = firstOf(observed)
  return [
    ...(earlier.length > 0 && first
      ? [words.earlier(earlier.length, monthOf(first, here.locale))]
      : []),
    ...(scheduled.length > 0 ? [apart(scheduled.length)] : []),
  ]
}

/** With fewer than two events there is nothing to count and nothing between them. */
function densityNotes({ span, months, gaps }: NoteFacts, { here }: FigureContext) {
  const { locale } = here
  const words = messages(locale).timelineChart
  const [fullest] = months.toSorted((a, b) => b.count - a.count)
  if (!fullest || span.observed.length < 2) return []
  const [longest] = gaps.toSorted((a, b) => b.days - a.days)
  const gap = longest
    ? words.gaps(
        gaps.length,
        longest.days,
        formatDay(longest.from, locale),
        formatDay(longest.to, locale),
      )
    : words.noGaps
  return [words.counted(fullest.count, monthOf(fullest.from, locale)), gap]
}
