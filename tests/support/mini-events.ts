import { day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Text } from '#domain/text.ts'
import { figure, text, when } from './mini-parts.ts'
import { cite } from './mini-sources.ts'

/** An event with no more than is said of it. */
export function event(
  id: string,
  on: string,
  title: Text,
  rest: Partial<TrackedEvent> & Pick<TrackedEvent, 'knownOn'>,
): TrackedEvent {
  return {
    ...{ id, on: when(on), title, summary: title, track: 'trade-deal', kind: 'announced' },
    ...{ scheduled: false, importance: 1, note: null, actors: [], figures: [] },
    ...{ cites: [cite('fortune-2025-05-25', 'E')], supersededBy: null },
    ...rest,
  }
}

/** Happened on one day and was read of on the next. */
export const noComment = event(
  'ft-no-comment',
  '2025-05-24',
  text('US Treasury and SoftBank decline to comment', '米財務省とソフトバンク、コメントせず'),
  {
    knownOn: day('2025-05-25'),
    track: 'swf-proposal',
    kind: 'no-comment',
    figures: [
      figure({ kind: 'event', id: 'ft-no-comment' }, '2025-05-24', 'us-share', '0 %', {
        label: text('Share of the US Treasury', '米財務省の持ち分'),
        ...{ knownOn: day('2025-05-25'), cites: [cite('fortune-2025-05-25', 'E')], basis: null },
        ...{ quantity: { kind: 'missing', reason: 'not-disclosed' }, asReported: null },
        note: text('No percentage is reported.', '割合は報じられていない。'),
      }),
    ],
  },
)

/** Only its month is known. */
export const approval = event(
  'gulflink-rod',
  '2025-02',
  text(
    'Texas GulfLink receives a federal record of decision',
    'テキサス・ガルフリンク、連邦政府の決定記録を取得',
  ),
  { knownOn: day('2025-02-28'), track: 'project', kind: 'confirmed', cites: [] },
)

/** Scheduled, and superseded by what came of it. */
export const expiry = event(
  'section-122-expiry',
  '2026-07-24',
  text('Section 122 surcharge due to lapse', '122条の追加関税、失効予定'),
  {
    ...{ knownOn: day('2026-02-28'), scheduled: true, importance: 2, cites: [] },
    supersededBy: 'section-122-lapsed',
  },
)

export const lapsed = event(
  'section-122-lapsed',
  '2026-07-24',
  text('The 10% Section 122 surcharge lapses', '122条の10%追加関税が失効'),
  { knownOn: day('2026-07-24'), kind: 'confirmed', importance: 3, cites: [] },
)
