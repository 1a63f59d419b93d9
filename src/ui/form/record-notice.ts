import type { RecordStamp } from '#domain/record-stamp.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay } from '#i18n/date.ts'

/** How a page says that an address was made with another record; both records as `record` names them. */
interface NoticeWords {
  readonly record: (version: string, day: string) => string
  readonly newer: (then: string, now: string) => string
  readonly older: (then: string, now: string) => string
}

/** The numbers of an address stay as they are; a reader is told when the record has moved on. Else null. */
export function recordNotice(
  made: RecordStamp | null,
  own: RecordStamp,
  words: NoticeWords,
  locale: Locale,
): string | null {
  if (made === null || made.version === own.version) return null
  const say = ({ version, compiledOn }: RecordStamp) =>
    words.record(version, formatDay(compiledOn, locale))
  const tell = made.compiledOn > own.compiledOn ? words.older : words.newer
  return tell(say(made), say(own))
}
