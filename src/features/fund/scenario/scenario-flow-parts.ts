import type { CapitalSplit } from '#domain/capital.ts'
import { add, type Money, toPlain } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { formatExact } from '#i18n/exact.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartRow } from '#ui/chart/chart-view.ts'
import type { MarkView, Tone } from '#ui/chart/drawing.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { amountCell } from '../capital/assumed-numbers.ts'
import { PROFILES } from '../capital/capital-holders.ts'

/** One step of the money: a node, and the ribbon by which it leaves it or, of the uses, arrives. */
export interface FlowPart {
  readonly key: string
  readonly name: string
  readonly tone: Tone
  readonly amount: Money<'USD'>
  /** Null for the total, which is where the ribbons meet. */
  readonly way: { readonly source: string; readonly target: string } | null
  /** Where the other end is, in words. */
  readonly towards: string | null
  /** True for the uses: nobody has said how much goes where. */
  readonly unknown: boolean
  /** True where the reader has left the amount as a source gives it. */
  readonly reported: boolean
}

/** In the order of the columns, and from top to bottom within each. */
export function flowParts(
  { equity, debt, holders, lenders }: CapitalSplit,
  reported: boolean,
  { here }: FigureContext,
): readonly FlowPart[] {
  const { assumed: words, flow, holders: names } = messages(here.locale).fundCapital
  const total = add(equity, debt)
  const plain = { tone: 'slate', unknown: false, reported: false } as const
  const towards = (source: string, target: string, name: string | null) => ({
    ...{ ...plain, way: { source, target }, towards: name },
  })
  return [
    ...holders.map(
      ({ key, amount }): FlowPart => ({
        ...{ ...towards(key, 'equity', words.equity), key, amount },
        ...{ name: names[key], tone: PROFILES[key].tone },
      }),
    ),
    ...lenders.map(
      ({ key, amount }): FlowPart => ({
        ...{ ...towards(key, 'debt', words.debt), key, amount, name: flow.lenders[key] },
      }),
    ),
    {
      ...{ ...towards('equity', 'total', words.total), key: 'equity', name: words.equity },
      ...{ amount: equity, tone: 'ink', reported },
    },
    { ...towards('debt', 'total', words.total), key: 'debt', name: words.debt, amount: debt },
    { ...plain, key: 'total', name: words.total, amount: total, way: null, towards: null },
    {
      ...{ ...towards('total', 'uses', flow.uses), key: 'uses', name: flow.uses },
      ...{ amount: total, unknown: true },
    },
  ]
}

/** Nothing unknown says a number: of the uses only their whole is as broad as the total. */
export function toFlowMark(part: FlowPart, { here }: FigureContext): MarkView {
  const { classed, flow: words } = messages(here.locale).fundCapital
  const { name, towards, unknown, amount } = part
  const way = towards === null || unknown ? name : words.way(name, towards)
  return {
    ...{ key: part.key, name: classed(classOf(part, here.locale), way) },
    value: unknown ? '' : toPlain(amount),
    lines: [unknown ? words.split : formatExact(amount, here.locale)],
  }
}

export function toFlowRow(part: FlowPart, { here }: FigureContext): ChartRow {
  const { locale } = here
  const { assumed, flow, noStanding } = messages(locale).fundCapital
  const [from, to] = part.unknown ? [assumed.total, part.name] : [part.name, part.towards]
  return {
    key: part.key,
    head: { kind: 'text', text: from },
    cells: [
      { kind: 'text', text: to ?? noStanding },
      { kind: 'text', text: classOf(part, locale) },
      part.unknown ? { kind: 'text', text: flow.split } : amountCell(part.amount, locale),
    ],
  }
}

function classOf({ unknown, reported }: FlowPart, locale: Locale): string {
  const { assumed, classes } = messages(locale).fundCapital
  if (unknown) return classes.unknown
  return reported ? assumed.reported : assumed.class
}
