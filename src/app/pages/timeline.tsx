import type { ReactNode } from 'react'
import { lanesPathOf } from '#features/timeline/page-address.ts'
import { Timeline } from '#features/timeline/timeline.tsx'
import { type TimelineAnswer, toTimeline } from '#features/timeline/view.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { BroughtFigure } from '#ui/chart/brought-figure.tsx'
import { definePage, type PageContext } from './define-page.tsx'
import { openTimelineFacts, type TimelineFacts } from './timeline-facts.ts'
import { openLanes } from './timeline-lanes.tsx'

/** The first page of all events, made ahead. */
export const timeline = definePage('/timeline', async (context) => {
  const { here } = context
  const { facts, answer } = await openTimeline(context)
  const { title, description } = messages(here.locale).timeline
  const chart = await bringLanes(facts, answer, context)
  const body = <Timeline view={answer.view} here={here} chart={chart} />
  return { title, description, body, feeds: answer.view.feeds.links }
})

/** `/timeline` with a question after it. */
export const timelineAsked = definePage(
  '/timeline',
  async (context) => {
    const { here } = context
    const { facts, answer } = await openTimeline(context)
    const { view } = answer
    // Further pages of a list carry no second copy of its chart.
    const chart = view.chartOn === null ? await bringLanes(facts, answer, context) : null
    return {
      title: view.title,
      description: messages(here.locale).timeline.description,
      body: <Timeline view={view} here={here} chart={chart} asked />,
      here: { ...here, path: view.path },
      feeds: view.feeds.links,
    }
  },
  { asks: true },
)

async function openTimeline(context: PageContext) {
  const facts = await openTimelineFacts(context)
  return { facts, answer: toTimeline({ ...facts, query: context.query }, context) }
}

/** The chart of a selection; its picture and table come from the page of the chart. */
async function bringLanes(
  facts: TimelineFacts,
  answer: TimelineAnswer,
  context: PageContext,
): Promise<ReactNode> {
  const { here } = context
  const lanes = await openLanes(facts, answer, context)
  const from = hrefTo(here, lanesPathOf(answer.filter))
  return lanes && <BroughtFigure {...lanes} from={from} here={here} />
}
