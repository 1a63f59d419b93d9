import type { ReactNode } from 'react'
import type { TimelineFilter } from '#domain/timeline-filter.ts'
import { FIRST_PLACE } from '#domain/timeline-filter-place.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Nothing } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { pathOf } from './page-address.ts'
import { counted } from './page-view.ts'

interface Props {
  readonly filter: TimelineFilter
  readonly count: { readonly found: number; readonly all: number }
  readonly here: Here
  /** The chart; null where nothing answers. */
  readonly children: ReactNode
}

/** The chart of a selection on a page of its own, with the way back to the list. */
export function LanesPage({ filter, count, here, children }: Props) {
  const words = messages(here.locale).timelineList
  const { found, all } = count
  const said = counted(
    (each) =>
      found === all
        ? words.everything(each('all'), all)
        : words.selected(each('found'), each('all')),
    { found, all },
  )
  return (
    <>
      <h1>{words.lanes.title}</h1>
      <p className="lead">
        {found > 0 && <Sentence view={said} />}{' '}
        <a href={hrefTo(here, pathOf(filter, FIRST_PLACE))}>{words.lanes.list}</a>
      </p>
      {children ?? <Nothing>{words.nothing}</Nothing>}
    </>
  )
}
