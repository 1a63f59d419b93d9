import {
  type Clue,
  type Pieces,
  readBothYears,
  readClosing,
  readLength,
  readMonth,
  readMonths,
  readQuarter,
  readYear,
} from './fiscal-label-clues.ts'

/** How a word of a label is written and what it says; null where it only looks like it. */
type Form = readonly [pattern: RegExp, read: (pieces: Pieces) => readonly Clue[] | null]

const Y = String.raw`'?(?:(?:19|20)\d{2}|\d{2})(?!\d)`
const YYYY = String.raw`(?:19|20)\d{2}(?!\d)`
const M = String.raw`(?:0?[1-9]|1[0-2])(?!\d)`
const NAMES = [
  ...['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?'],
  ...['aug(?:ust)?', 'sep(?:t(?:ember)?)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
].join('|')
const DATE = String.raw`(?: \d{1,2}(?:st|nd|rd|th)?(?:,|(?= ${YYYY})|(?= ?(?:-|to |through ))))?`
const MONTH = String.raw`(?:${NAMES})(?![a-z])\.?`
const BEFORE = String.raw`(?:\d{1,2} )?`
const TO = '(?: ?(?:-|から) ?| (?:to|through|until) )'

/** Tried in this order at each place of a label: the longer and surer before the shorter. */
const FORMS: readonly Form[] = [
  ...yearsThatClose(),
  ...months(),
  ...partsOfYears(),
  form(`(?<y>${Y})(?:会計)?年度`, ({ y }) => [{ kind: 'fiscal' }, readYear(y)]),
  form('fiscal(?: year)?|fye?|会計年度', says({ kind: 'fiscal' })),
  form('calendar(?: year)?|cy|暦年', says({ kind: 'calendar' })),
  form('第?(?<term>\\d{1,3})期', ({ term }) => [{ kind: 'term', term: Number(term) }]),
  form(`(?<y>${Y})年?`, ({ y }) => [readYear(y)]),
  ...wordsThatSayNothing(),
]

/** `2025年3月期`, `FY3/25`, `year ended March 31, 2025`, `2024/25`. */
function yearsThatClose(): Form[] {
  const ended = '(?:fye|(?:fiscal )?year|fy)(?: ended| ending| end| to)?,? ?'
  return [
    form(
      `(?:fy ?)?(?<y>${Y})(?:年|[./])(?<m>${M})月?(?:\\d{1,2}日)?(?:決算)?期(?!間)`,
      readClosing,
    ),
    form(
      `${ended}${BEFORE}(?<m>${MONTH})${DATE}[ ,-]*(?<y>${Y})(?!${TO}${BEFORE}${MONTH})`,
      readClosing,
    ),
    form(`fye? ?(?<m>0?3)/(?<y>${Y})`, readClosing),
    form(
      `(?:fy ?)?'?(?<y>${YYYY}|\\d{2})[-/](?<next>${YYYY}|\\d{2})(?![\\d月])(?:年度)?`,
      readBothYears,
    ),
    form(`fye? ?(?<m>${M})/(?<y>${Y})`, readClosing),
    form(`fye? ?(?<y>${Y})[./](?<m>${M})`, readClosing),
  ]
}

/** `4-6月期`, `Jan-Mar 2025`, `2024-04-01/2024-06-30`, `March 2025`. */
function months(): Form[] {
  const year = (name: string) => `(?:(?<${name}>${Y})(?:年|[./]) ?)?`
  return [
    form(
      `(?<fy>${YYYY})-(?<fm>${M})-\\d{2} ?[-/] ?(?<ly>${YYYY})-(?<lm>${M})-\\d{2}(?!\\d)`,
      readMonths,
    ),
    form(
      `${year('fy')}(?<fm>${M})(?<named>月(?:1日)?)?${TO}${year('ly')}(?<lm>${M})(?<last>月(?:\\d{1,2}日)?)?(?:期間?)?`,
      (pieces) => (pieces['named'] || pieces['last'] || pieces['fy'] ? readMonths(pieces) : null),
    ),
    form(
      `${BEFORE}(?<fm>${MONTH})${DATE}(?:,? ?'?(?<fy>${YYYY}))?${TO}${BEFORE}(?<lm>${MONTH})${DATE}(?:[ ,-]*(?<ly>${Y}))?`,
      readMonths,
    ),
    form(`${BEFORE}(?<m>${MONTH})${DATE}(?:[ ,-]*(?<y>${Y}))?`, readMonth),
    form(`(?<y>${Y})年 ?(?<m>${M})月(?:\\d{1,2}日|末)?`, readMonth),
    form(`(?<y>${YYYY})[./-](?<m>${M})(?!m)`, readMonth),
    form(`(?<m>${M})/(?<y>${YYYY})`, readMonth),
    form(`(?<m>${M})月(?:\\d{1,2}日|末)?`, readMonth),
  ]
}

/** `2Q`, `第3四半期累計`, `1H`, `9M`, `通期`. */
function partsOfYears(): Form[] {
  const ordinal = '(?:1st|2nd|3rd|4th|first|second|third|fourth)'
  return [
    form('第?[1-4一二三四]四半期(?:会計期間)?|q[1-4]|[1-4]q', readQuarter),
    form(`${ordinal}[ -]quarter|quarter [1-4]`, readQuarter),
    form(
      'h1|1h|上半期|上期|中間期?|(?:first|1st)[ -]half|half[ -]year',
      says({ kind: 'part', part: 'h1' }),
    ),
    form('h2|2h|下半期|下期|(?:second|2nd)[ -]half', says({ kind: 'part', part: 'h2' })),
    form('通期|通年|年間|full[ -]year|annual', says({ kind: 'part', part: 'year' })),
    form(
      '(?<count>3|6|9|12|three|six|nine|twelve)(?: ?[かヶヵケカ]月間?|[ -]?m(?:onths?)?(?![a-z]))',
      readLength,
    ),
    form('累計(?:期間)?|cumulative|year[ -]to[ -]date|ytd', says({ kind: 'total' })),
    form('四半期|quarter|qtr', says({ kind: 'length', months: 3, counted: false })),
  ]
}

function wordsThatSayNothing(): Form[] {
  return [
    form('softbank(?: group)?(?: corp)?|ソフトバンク(?:グループ)?|sbg|9984', says()),
    form('results?|earnings|決算(?:短信)?|業績|期間?|の|まで', says()),
    form('(?:ended|ending|year|for|of|the|in|to|first)(?![a-z])', says()),
    form(String.raw`[\s,;:・、。()/|_.'-]+`, says()),
  ]
}

/** Every word of a label as what it says, in order; null if one of them is not understood. */
export function readClues(text: string): readonly Clue[] | null {
  const label = normalise(text)
  const clues: Clue[] = []
  for (let at = 0; at < label.length; ) {
    const found = readAt(label, at)
    if (found === null) return null
    clues.push(...found.clues)
    at = found.end
  }
  return clues
}

function readAt(label: string, at: number): { clues: readonly Clue[]; end: number } | null {
  for (const [pattern, read] of FORMS) {
    pattern.lastIndex = at
    const match = pattern.exec(label)
    const clues = match && read({ ...match.groups, all: match[0] })
    if (clues) return { clues, end: at + match[0].length }
  }
  return null
}

/** Full-width signs, dashes, capitals and eras in one way of writing. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−〜~]/g, '-')
    .replace(/(?<=[\d月])ー(?=\d)/g, '-')
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”"「」『』\s]+/g, ' ')
    .replace(/(令和|平成|昭和|(?<![a-z])[rhs])(元|\d{1,2})(?=年)/g, (_, era, year) => {
      return String(ERAS[era as keyof typeof ERAS] + (year === '元' ? 1 : Number(year)))
    })
    .trim()
}

/** The year before the first of each era. */
const ERAS = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 } as const

function form(pattern: string, read: Form[1]): Form {
  return [new RegExp(pattern, 'uy'), read]
}

function says(...clues: readonly Clue[]): () => readonly Clue[] {
  return () => clues
}
