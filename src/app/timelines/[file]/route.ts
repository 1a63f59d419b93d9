import { refused, sendOnce } from '#app/files/answer.ts'
import { originOf } from '#app/files/origin.ts'
import { isRefusal } from '#app/files/refusal.ts'
import type { FeedKind } from '#features/timeline/feed-address.ts'
import { db } from '#store/db.ts'
import { toTimelineFile } from './timeline-file.ts'

const TYPES: Readonly<Record<FeedKind, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
}

interface RouteProps {
  readonly params: Promise<{ readonly file: string }>
}

/** The timeline to subscribe to: `/timelines/events.atom?lang=ja&track=project`, `.json`, `.ics`; `/timelines/event.ics?id=…`. */
export async function GET(request: Request, { params }: RouteProps): Promise<Response> {
  const { file } = await params
  const query = new URL(request.url).searchParams
  const found = await toTimelineFile(db, originOf(request), file, query)
  if (isRefusal(found)) return refused(found)
  const { kind, name, content } = found
  const sent = { type: TYPES[kind], name: `${name}.${kind}`, saved: kind === 'ics' }
  // Readers of feeds ask every hour for what changes once a month.
  return sendOnce(request, sent, content, () => content)
}
