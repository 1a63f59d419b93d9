import { walkOf } from '#domain/graph.ts'
import type { Relation } from '#domain/relation.ts'
import { messages } from '#i18n/messages.ts'
import { formatMissing } from '#i18n/number.ts'
import type { ChartRow, ChartTable } from '#ui/chart/chart-view.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type PartyBook, toPartyLink } from '#ui/party-link.ts'
import { type RelationView, toRelations } from '#ui/relation-view.ts'

/** The mark of a box; a line's is the id of its relation. */
export function nodeKey(id: string): string {
  return `party-${id}`
}

/** One box with the lines that go out from it, and those that come in. */
interface Stop {
  readonly id: string
  readonly outgoing: readonly RelationView[]
  readonly incoming: readonly RelationView[]
}

/** The way the arrow keys go: from box to box along the lines, after each box the lines out of it. */
function stopsOf(
  relations: readonly Relation[],
  book: PartyBook,
  context: FigureContext,
): readonly Stop[] {
  const views = toRelations(relations, book, context)
  return walkOf(relations).map((id) => {
    const incoming = views.filter(({ from, to }) => to.id === id && from.id !== id)
    return { id, outgoing: views.filter(({ from }) => from.id === id), incoming }
  })
}

export function toMarks(
  relations: readonly Relation[],
  book: PartyBook,
  context: FigureContext,
): readonly MarkView[] {
  return stopsOf(relations, book, context).flatMap((stop) => {
    const node = toNodeMark(stop, book, context)
    return node ? [node, ...stop.outgoing.map((view) => toLineMark(view, context))] : []
  })
}

function toNodeMark(
  { id, outgoing, incoming }: Stop,
  book: PartyBook,
  { here }: FigureContext,
): MarkView | null {
  const party = book.get(id)
  if (!party) return null
  const { peopleMap, partyKind, side } = messages(here.locale)
  const words = peopleMap.chart
  const count = outgoing.length + incoming.length
  const [back] = incoming
  const onward = outgoing[0] ?? back
  return {
    ...{ key: nodeKey(id), name: party.name[here.locale], value: `${count}` },
    lines: [
      words.about(partyKind[party.kind], side[party.side]),
      words.countOf(count),
      ...(party.short ? [words.short] : []),
    ],
    href: toPartyLink(party, here).href,
    ...(onward && { onward: onward.id }),
    ...(back && { back: back.id }),
  }
}

function toLineMark(view: RelationView, { here }: FigureContext): MarkView {
  const words = messages(here.locale).peopleMap.chart
  const { id, from, to, type, label, standing, figure } = view
  return {
    ...{ key: id, name: words.pair(from.name, to.name), value: figure?.value ?? '' },
    lines: [
      words.says(type, label),
      words.sure(standing.word, termOf(view)),
      ...(figure ? [words.amount(figure.label, figure.text)] : []),
    ],
    onward: nodeKey(to.id),
    back: nodeKey(from.id),
  }
}

const COLUMNS = ['from', 'relation', 'to', 'standing', 'since', 'amount'] as const

/** A row for every mark: each box, then the relations out of it. */
export function toTable(
  relations: readonly Relation[],
  book: PartyBook,
  context: FigureContext,
): ChartTable {
  const { people, peopleMap } = messages(context.here.locale)
  const { caption, count } = peopleMap.chart
  return {
    caption,
    columns: [
      ...COLUMNS.map((key) => ({ key, head: people.heads[key] })),
      { key: 'count', head: count, numeric: true },
    ],
    rows: stopsOf(relations, book, context).flatMap((stop) => toRows(stop, book, context)),
  }
}

function toRows(stop: Stop, book: PartyBook, { here }: FigureContext): readonly ChartRow[] {
  const party = book.get(stop.id)
  if (!party) return []
  const nothing = { kind: 'text', text: formatMissing('not-applicable', here.locale) } as const
  const count = `${stop.outgoing.length + stop.incoming.length}`
  const link = toPartyLink(party, here)
  const words = messages(here.locale).peopleMap.chart
  return [
    {
      key: nodeKey(stop.id),
      head: { kind: 'text', text: link.name, href: link.href },
      cells: [
        ...COLUMNS.slice(1).map(() => nothing),
        { kind: 'computed', value: count, text: count },
      ],
    },
    ...stop.outgoing.map((view): ChartRow => {
      const { id, from, to, type, label, standing, figure } = view
      const said = [words.says(type, label), to.name, standing.word, termOf(view)]
      return {
        ...{ key: id, head: { kind: 'text', text: from.name } },
        cells: [
          ...said.map((text) => ({ kind: 'text', text }) as const),
          figure ? { kind: 'figure', view: figure } : nothing,
          nothing,
        ],
      }
    }),
  ]
}

function termOf({ since, until }: RelationView): string {
  return until ? `${since} · ${until}` : since
}
