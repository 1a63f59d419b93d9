import type { LanesWords } from '#ui/chart/lanes-words.ts'

/** Words of a living chart of lanes, in English. */
export const LANES_WORDS: LanesWords = {
  ...{ locale: 'en', zoom: 'Part of the time', closer: 'Closer', wider: 'Wider' },
  ...{ earlier: 'Earlier', later: 'Later', whole: 'All', day: '{month} {day}' },
  shown: '{from} to {to}: {count} of {all} events',
  fetching: 'Fetching the single events…',
  notFetched: 'The single events could not be fetched; the columns count them.',
}
