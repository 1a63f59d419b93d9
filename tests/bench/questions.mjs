const TRACKS = ['swf-proposal', 'trade-deal', 'softbank', 'project', 'japan-policy', 'us-swf']
const WORDS = [
  ...[
    'loan',
    'fund',
    'tariff',
    'memorandum',
    'Trump',
    'Son',
    'Ohio',
    'gas',
    'OpenAI',
    'Bessent',
    'JBIC',
  ],
  ...['融資', '基金', '関税', '覚書', '孫', 'トランプ', '赤沢', '原発', '投資', '財務省'],
]
const GRADES = ['A', 'B', 'C', 'D', 'E', 'F']
const NAMES = [
  'son',
  'kato',
  'trump',
  'bank',
  'ministry',
  '孫',
  '財務',
  'かとう',
  'sb',
  'a',
  'e',
  '銀行',
]
const SIDES = ['us', 'japan', 'private', 'other']

const both = (path, queries) =>
  queries.map((query, at) => `/${at % 2 === 0 ? 'en' : 'ja'}${path}?${query}`)
const pairs = (first, second) => first.flatMap((one) => second.map((other) => [one, other]))

/** Every sort of question the lists take, each in many forms; the first of a sort warms up. */
export const QUESTIONS = [
  {
    name: 'events: a page of all',
    path: '/timeline',
    queries: range(21).map((at) => `page=${at * 30 + 2}`),
  },
  {
    name: 'events: from a day',
    path: '/timeline',
    queries: range(21).map((at) => `on=2026-${month(at)}-11`),
  },
  {
    name: 'events: a track and a weight',
    path: '/timeline',
    queries: pairs(TRACKS, [2, 3]).map(([track, weight]) => `track=${track}&importance=${weight}`),
  },
  {
    name: 'events: grades of some tracks',
    path: '/timeline',
    queries: pairs(TRACKS, GRADES.slice(2)).map(
      ([track, grade]) => `track=${track}&grade=${grade}`,
    ),
  },
  {
    name: 'events: words',
    path: '/timeline',
    queries: WORDS.map((word) => `q=${encodeURIComponent(word)}`),
  },
  {
    name: 'people: a page of all',
    path: '/people',
    queries: range(21).map((at) => `page=${at * 3 + 2}`),
  },
  {
    name: 'people: a name',
    path: '/people',
    queries: NAMES.map((name) => `q=${encodeURIComponent(name)}`),
  },
  {
    name: 'people: a side and a sort',
    path: '/people',
    queries: pairs(SIDES, ['person', 'institution']).map(
      ([side, kind]) => `side=${side}&kind=${kind}`,
    ),
  },
].map(({ name, path, queries }) => ({ name, addresses: both(path, queries) }))

/** What is asked for less often, and may be larger than a page of a list. */
export const OTHERS = [
  { name: 'an event', addresses: range(12).map((at) => `/en/events/event-${at * 800}`) },
  {
    name: 'a feed',
    addresses: TRACKS.map((track) => `/timelines/events.atom?lang=ja&track=${track}`),
  },
  { name: 'the lanes', addresses: TRACKS.map((track) => `/ja/timeline/lanes?track=${track}`) },
  {
    name: 'the map around one',
    addresses: range(12).map((at) => `/en/people/map?focus=person-${at * 150}`),
  },
]

function range(length) {
  return [...Array(length).keys()]
}

function month(at) {
  return String((at % 12) + 1).padStart(2, '0')
}
