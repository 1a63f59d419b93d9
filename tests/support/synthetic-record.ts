import { addDays, type Day, day, daysBetween } from '#domain/day.ts'
import { TRACKS, type TrackedEvent } from '#domain/event.ts'
import { GRADES } from '#domain/grade.ts'
import { PARTS, type Party, SIDES } from '#domain/party.ts'
import type { TheRecord } from '#domain/record.ts'
import { RELATION_STANDINGS, RELATION_TYPES, type Relation } from '#domain/relation.ts'
import type { Cite, Source } from '#domain/source.ts'
import { EVENT_KINDS } from '#domain/standing.ts'
import type { When } from '#domain/when.ts'
import { figure, text } from './mini-parts.ts'

export interface Size {
  readonly events: number
  readonly people: number
  readonly relations: number
}

const LARGE: Size = { events: 10_000, people: 2_000, relations: 5_000 }

/** The record of many years: invented, the same on every run, and added to a true one whose sources it cites. */
export function syntheticRecord<R extends TheRecord>(base: R, size: Size = LARGE): R {
  const dice = diceOf(20_260_101)
  const from = {
    sources: base.sources.filter(({ knownOn }) => knownOn <= FIRST),
    last: base.meta.compiledOn,
  }
  const people = times(size.people, (at) => personOf(at, from, dice))
  const ids = people.map(({ id }) => id)
  return {
    ...base,
    parties: [...base.parties, ...people],
    events: [...base.events, ...times(size.events, (at) => eventOf(at, ids, from, dice))],
    relations: [
      ...base.relations,
      ...times(size.relations, (at) => relationOf(at, ids, from, dice)),
    ],
  }
}

/** Every source cited is public by then, and nothing invented is known before. */
const FIRST = day('2025-03-01')

interface From {
  readonly sources: readonly Source[]
  readonly last: Day
}

interface Dice {
  readonly below: (end: number) => number
  readonly of: <T>(choices: readonly T[]) => T
}

/** The same throws on every run. */
function diceOf(seed: number): Dice {
  let state = seed
  const below = (end: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
  return {
    below,
    of: (choices) => {
      const chosen = choices[below(choices.length)]
      if (chosen === undefined) throw new RangeError('nothing to choose from')
      return chosen
    },
  }
}

function times<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

const FAMILY = ['Arai', 'Baker', 'Chiba', 'Doi', 'Ellis', 'Fujita', 'Grant', 'Hara', 'Ito', 'Jones']
const GIVEN = ['Aki', 'Ben', 'Cho', 'Dan', 'Eri', 'Fay', 'Gen', 'Hal', 'Iku', 'Jun']
const KANJI = ['荒井', '馬場', '千葉', '土井', '江口', '藤田', '後藤', '原', '伊藤', '城']
const KANA = [
  'あらい',
  'ばば',
  'ちば',
  'どい',
  'えぐち',
  'ふじた',
  'ごとう',
  'はら',
  'いとう',
  'じょう',
]

function personOf(at: number, { sources }: From, dice: Dice): Party {
  const [name, sign] = [dice.below(FAMILY.length), dice.below(KANJI.length)]
  const cites = [citeOf(dice.of(sources), dice)]
  const part = { knownOn: FIRST, on: 'us-japan-vehicle', part: dice.of(PARTS), cites }
  return {
    ...{ id: `person-${at}`, kind: 'person', called: [], country: null, short: false },
    name: text(`${dice.of(GIVEN)} ${FAMILY[name]} ${at}`, `${KANJI[sign]}${at}`),
    ...{ reading: KANA[sign] ?? null, side: dice.of(SIDES), knownOn: FIRST, parts: [part] },
    ...{ offices: [], stances: [], descriptions: [], website: null, wikidata: null, cites },
  }
}

const DOES = [
  ['announces a loan to', '融資を発表：'],
  ['meets about', '協議：'],
  ['reports progress of', '進捗を報告：'],
  ['signs a contract for', '契約に署名：'],
] as const
const THINGS = [
  ['a gas plant in Ohio', 'オハイオ州のガス発電所'],
  ['a copper smelter', '銅製錬所'],
  ['the joint fund', '共同ファンド'],
  ['reactors', '原子炉'],
] as const

function eventOf(at: number, people: readonly string[], from: From, dice: Dice): TrackedEvent {
  const [does, thing, scheduled] = [dice.of(DOES), dice.of(THINGS), dice.below(200) === 0]
  const on = addDays(FIRST, dice.below(daysBetween(FIRST, from.last)))
  const cites = times(1 + dice.below(3), () => citeOf(dice.of(from.sources), dice))
  const actors = [...new Set(times(1 + dice.below(4), () => dice.of(people)))]
  const title = text(
    `Party ${at} ${does[0]} ${thing[0]}, entry ${at}`,
    `第${at}号、${does[1]}${thing[1]}`,
  )
  const id = `event-${at}`
  const label = text('Amount', '金額')
  const amounts = times(dice.below(3), (which) =>
    figure({ kind: 'event', id }, `${on}`, `amount-${which}`, `${1 + dice.below(999)}m USD`, {
      ...{ label, knownOn: on, cites: cites.slice(0, 1), basis: null },
    }),
  )
  return {
    ...{
      id,
      title,
      on: scheduled ? { kind: 'day', day: addDays(from.last, 30) } : whenOf(on, dice),
    },
    ...{ knownOn: on, track: dice.of(TRACKS), kind: dice.of(EVENT_KINDS), scheduled, note: null },
    importance: dice.of([1, 1, 1, 1, 2, 2, 3]),
    summary: text(
      `${title.en}. The parties gave no further terms, and none has been published since.`,
      `${title.ja}。当事者はほかの条件を示しておらず、その後の公表もない。`,
    ),
    ...{ actors, figures: amounts, cites, supersededBy: null },
  }
}

/** Mostly days; some moments with a clock time and some months. */
function whenOf(on: Day, dice: Dice): When {
  const which = dice.below(10)
  if (which === 0) return { kind: 'instant', at: `${on}T19:30-05:00` }
  return which === 1
    ? { kind: 'span', unit: 'month', key: on.slice(0, 7) }
    : { kind: 'day', day: on }
}

function relationOf(at: number, people: readonly string[], from: From, dice: Dice): Relation {
  const first = dice.below(people.length)
  const second = (first + 1 + dice.below(people.length - 1)) % people.length
  return {
    ...{ id: `relation-${at}`, from: people[first] ?? '', to: people[second] ?? '' },
    ...{ type: dice.of(RELATION_TYPES), label: text('Works with', '協力する') },
    ...{ since: null, until: null, untilKnownOn: null, standing: dice.of(RELATION_STANDINGS) },
    ...{ figure: null, knownOn: FIRST, note: null },
    cites: [citeOf(dice.of(from.sources), dice)],
  }
}

function citeOf({ id, origin, publisher, knownOn }: Source, dice: Dice): Cite {
  return { source: id, origin, publisher, knownOn, quoted: false, grade: dice.of(GRADES) }
}
