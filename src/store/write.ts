import type { Database } from './client.ts'
import type { RowSet } from './rows/rowset.ts'

/** The store inside a transaction. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0]

type Insert = (tx: Transaction, rows: RowSet) => PromiseLike<{ readonly count: number }>

/** The tables a load replaces, parents first. Pictures are not among them. */
export const TABLES: readonly (readonly [name: string, insert: Insert])[] = [
  ['RecordMeta', (tx, rows) => tx.recordMeta.createMany({ data: rows.recordMeta })],
  ['Fact', (tx, rows) => tx.fact.createMany({ data: rows.fact })],
  ['Node', (tx, rows) => tx.node.createMany({ data: rows.node })],
  ['Source', (tx, rows) => tx.source.createMany({ data: rows.source })],
  ['Cite', (tx, rows) => tx.cite.createMany({ data: rows.cite })],
  ['Entry', (tx, rows) => tx.entry.createMany({ data: rows.entry })],
  ['Figure', (tx, rows) => tx.figure.createMany({ data: rows.figure })],
  [
    'FigureAlternative',
    (tx, rows) => tx.figureAlternative.createMany({ data: rows.figureAlternative }),
  ],
  ['Rate', (tx, rows) => tx.rate.createMany({ data: rows.rate })],
  ['RateQuote', (tx, rows) => tx.rateQuote.createMany({ data: rows.rateQuote })],
  ['TrackedEvent', (tx, rows) => tx.trackedEvent.createMany({ data: rows.trackedEvent })],
  ['EventActor', (tx, rows) => tx.eventActor.createMany({ data: rows.eventActor })],
  ['Claim', (tx, rows) => tx.claim.createMany({ data: rows.claim })],
  ['Project', (tx, rows) => tx.project.createMany({ data: rows.project })],
  ['Sponsor', (tx, rows) => tx.sponsor.createMany({ data: rows.sponsor })],
  ['Party', (tx, rows) => tx.party.createMany({ data: rows.party })],
  ['Office', (tx, rows) => tx.office.createMany({ data: rows.office })],
  ['Relation', (tx, rows) => tx.relation.createMany({ data: rows.relation })],
  ['Vehicle', (tx, rows) => tx.vehicle.createMany({ data: rows.vehicle })],
  ['Term', (tx, rows) => tx.term.createMany({ data: rows.term })],
  ['Instrument', (tx, rows) => tx.instrument.createMany({ data: rows.instrument })],
  ['ComparisonRow', (tx, rows) => tx.comparisonRow.createMany({ data: rows.comparisonRow })],
  ['PayoutEntry', (tx, rows) => tx.payoutEntry.createMany({ data: rows.payoutEntry })],
  ['Fund', (tx, rows) => tx.fund.createMany({ data: rows.fund })],
  ['MacroFact', (tx, rows) => tx.macroFact.createMany({ data: rows.macroFact })],
  ['Measure', (tx, rows) => tx.measure.createMany({ data: rows.measure })],
  ['Break', (tx, rows) => tx.break.createMany({ data: rows.break })],
  ['Report', (tx, rows) => tx.report.createMany({ data: rows.report })],
  ['HoldingsTable', (tx, rows) => tx.holdingsTable.createMany({ data: rows.holdingsTable })],
  ['HoldingItem', (tx, rows) => tx.holdingItem.createMany({ data: rows.holdingItem })],
  ['PressCheck', (tx, rows) => tx.pressCheck.createMany({ data: rows.pressCheck })],
  ['PressStep', (tx, rows) => tx.pressStep.createMany({ data: rows.pressStep })],
  ['Commitment', (tx, rows) => tx.commitment.createMany({ data: rows.commitment })],
  ['CommitmentStep', (tx, rows) => tx.commitmentStep.createMany({ data: rows.commitmentStep })],
  ['Contradiction', (tx, rows) => tx.contradiction.createMany({ data: rows.contradiction })],
  [
    'ContradictionSide',
    (tx, rows) => tx.contradictionSide.createMany({ data: rows.contradictionSide }),
  ],
  ['Search', (tx, rows) => tx.search.createMany({ data: rows.search })],
]
