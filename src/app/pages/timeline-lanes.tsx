import { withPictures } from '#charts/catalogue.ts'
import { writeTimelineFilter } from '#domain/timeline-filter.ts'
import { type Selection, selectEvents } from '#domain/timeline-selection.ts'
import { singlesAddress } from '#features/timeline/lanes-address.ts'
import { toLanesChart } from '#features/timeline/lanes-chart.ts'
import { LanesPage } from '#features/timeline/lanes-page.tsx'
import { lanesPathOf } from '#features/timeline/page-address.ts'
import { messages } from '#i18n/messages.ts'
import { ChartFigure, type DrawnChart } from '#ui/chart/chart-figure.tsx'
import { definePage, type PageContext } from './define-page.tsx'
import { keepLatest } from './kept.ts'
import { openTimelineFacts, type TimelineFacts } from './timeline-facts.ts'

/** The chart of a selection of events, drawn on request; the list brings it in by script. */
export const timelineLanes = definePage(
  '/timeline/lanes',
  async (context) => {
    const { here, query, edition } = context
    const facts = await openTimelineFacts(context)
    const selection = selectEvents({ ...facts, query }, edition.day)
    const lanes = await openLanes(facts, selection, context)
    const { filter, found } = selection
    const count = { found: found.length, all: facts.events.length }
    const { lanes: words } = messages(here.locale).timelineList
    return {
      title: words.title,
      description: messages(here.locale).timeline.description,
      body: (
        <LanesPage filter={filter} count={count} here={here}>
          {lanes && <ChartFigure {...lanes} here={here} still />}
        </LanesPage>
      ),
      here: { ...here, path: lanesPathOf(filter) },
    }
  },
  { asks: true },
)

/**
 * The lanes of a selection, with files to take along where it is the whole; null where it is empty.
 * The list asks for them, and its reader's browser right after it: `facts` keep the latest.
 */
export async function openLanes(
  facts: TimelineFacts,
  { filter, found }: Pick<Selection, 'filter' | 'found'>,
  context: PageContext,
): Promise<{ readonly chart: DrawnChart; readonly files: boolean } | null> {
  const { db, here, meta } = context
  const asked = writeTimelineFilter(filter)
  const view = keepLatest(facts.lanes, `${here.locale} ${asked}`, () =>
    toLanesChart(found, meta, context, singlesAddress(here, asked)),
  )
  if (!view) return null
  const whole = asked === ''
  return {
    chart: whole ? await withPictures(db, view, context) : { view, pictures: [] },
    files: whole,
  }
}
