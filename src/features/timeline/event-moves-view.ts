import type { TrackedEvent } from '#domain/event.ts'
import type { FactKind, Figure } from '#domain/figure.ts'
import { STANCES } from '#domain/party.ts'
import type { MovedEntry, RecordMove } from '#domain/record-move.ts'
import { LEGAL_FORCES, STAGES } from '#domain/stage.ts'
import { STANDINGS } from '#domain/standing.ts'
import { formatDay } from '#i18n/date.ts'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { foreignLanguage } from '#i18n/script.ts'
import { hrefTo } from '#ui/address.ts'
import { type ClaimSubjects, pathOfFact } from '#ui/fact-path.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** What the record gained on the day of an event from its documents, by kind of fact. */
export interface EventMovesView {
  readonly rule: string
  readonly count: string
  readonly groups: readonly MoveGroupView[]
}

interface MoveGroupView {
  readonly key: string
  readonly title: string
  readonly shown: readonly MoveView[]
  readonly folded: readonly MoveView[]
  /** "12 more"; null where none is folded. */
  readonly more: string | null
}

export interface MoveView {
  readonly key: string
  readonly kind: FactKind
  readonly title: string
  readonly href: string | null
  readonly knownOn: string
  /** From which state to which; null for what is new as a whole. */
  readonly change: string | null
  readonly text: string | null
  readonly figure: FigureView | null
  readonly sources: readonly {
    readonly href: string
    readonly publisher: string
    readonly lang: string | undefined
  }[]
}

const GROUPS = [
  'vehicle',
  'claim',
  'project',
  'instrument',
  'commitment',
  'party',
  'relation',
  'figure',
] as const

/** So many of a group stand open. */
const OPEN = 5

export interface MoveFacts {
  readonly event: Pick<TrackedEvent, 'knownOn' | 'cites'>
  readonly moves: readonly RecordMove[]
  /** Those of the moves that are figures. */
  readonly moved: readonly Figure[]
  readonly subjects: ClaimSubjects
}

export function toEventMoves(facts: MoveFacts, context: FigureContext): EventMovesView {
  const { locale } = context.here
  const words = messages(locale).eventPage
  const groups = GROUPS.flatMap((kind): MoveGroupView[] => {
    const all = facts.moves
      .filter((move) => move.kind === kind)
      .map((move) => toMove(move, facts, context))
    if (all.length === 0) return []
    const [shown, folded] = [all.slice(0, OPEN), all.slice(OPEN)]
    const more = folded.length > 0 ? words.moreMoves(folded.length) : null
    return [{ key: kind, title: words.kinds[kind], shown, folded, more }]
  })
  const count = groups.reduce((sum, { shown, folded }) => sum + shown.length + folded.length, 0)
  return {
    rule: words.movesRule(formatDay(facts.event.knownOn, locale)),
    count: words.movesCount(count),
    groups,
  }
}

function toMove(
  { kind, id, title, between, knownOn, entry, sources }: RecordMove,
  { event, moved, subjects }: MoveFacts,
  context: FigureContext,
): MoveView {
  const { here } = context
  const { locale } = here
  const path = pathOfFact(kind, id, subjects)
  const figure = kind === 'figure' ? moved.find((each) => each.id === id) : undefined
  const name = title?.[locale] ?? id
  const [from, to] = between ?? []
  return {
    key: `${kind} ${id} ${entry ? `${entry.list} ${entry.on} ${entry.state}` : ''}`,
    ...{ kind, knownOn, href: path && hrefTo(here, path) },
    title: from && to ? messages(locale).eventPage.between(from[locale], to[locale], name) : name,
    change: entry && sayChange(entry, locale),
    text: entry?.text[locale] || null,
    figure: figure ? toFigureView(figure, context) : null,
    sources: event.cites
      .filter(({ source }) => sources.includes(source))
      .map(({ source, publisher }) => ({
        href: hrefTo(here, `/sources/${source}`),
        ...{ publisher, lang: foreignLanguage(publisher, locale) },
      })),
  }
}

function sayChange({ list, state, before }: MovedEntry, locale: Locale): string {
  const words = messages(locale).eventPage
  const now = stateWord(list, state, locale)
  if (before === null) return words.began(words.lists[list], now)
  if (before === state) return words.stayed(words.lists[list], now)
  return words.moved(words.lists[list], stateWord(list, before, locale), now)
}

function stateWord(list: MovedEntry['list'], state: string, locale: Locale): string {
  const words = messages(locale)
  const wordOf = <S extends string>(states: readonly S[], names: Readonly<Record<S, string>>) => {
    const known = states.find((each) => each === state)
    return known ? names[known] : state
  }
  switch (list) {
    case 'history':
      return wordOf(STANDINGS, words.standing)
    case 'legalForce':
      return wordOf(LEGAL_FORCES, words.legalForce)
    case 'stances':
      return wordOf(STANCES, words.stance)
    case 'stages':
    case 'steps':
      return wordOf(STAGES, words.stage)
  }
}
