import type * as Row from '#store/generated/client.ts'

/** Every row of a record, by table. Tables stand in the order in which each finds its parents. */
export interface RowSet {
  readonly recordMeta: Omit<Row.RecordMeta, 'loadedAt'>[]
  readonly fact: Row.Fact[]
  readonly node: Row.Node[]
  readonly source: Row.Source[]
  readonly cite: Row.Cite[]
  readonly entry: Row.Entry[]
  readonly figure: Row.Figure[]
  readonly figureAlternative: Row.FigureAlternative[]
  readonly rate: Row.Rate[]
  readonly rateQuote: Row.RateQuote[]
  readonly trackedEvent: Row.TrackedEvent[]
  readonly eventActor: Row.EventActor[]
  readonly claim: Row.Claim[]
  readonly project: Row.Project[]
  readonly sponsor: Row.Sponsor[]
  readonly party: Row.Party[]
  readonly office: Row.Office[]
  readonly relation: Row.Relation[]
  readonly vehicle: Row.Vehicle[]
  readonly term: Row.Term[]
  readonly instrument: Row.Instrument[]
  readonly comparisonRow: Row.ComparisonRow[]
  readonly payoutEntry: Row.PayoutEntry[]
  readonly fund: Row.Fund[]
  readonly macroFact: Row.MacroFact[]
  readonly measure: Row.Measure[]
  readonly break: Row.Break[]
  readonly report: Row.Report[]
  readonly holdingsTable: Row.HoldingsTable[]
  readonly holdingItem: Row.HoldingItem[]
  readonly pressCheck: Row.PressCheck[]
  readonly pressStep: Row.PressStep[]
  readonly commitment: Row.Commitment[]
  readonly commitmentStep: Row.CommitmentStep[]
  readonly contradiction: Row.Contradiction[]
  readonly contradictionSide: Row.ContradictionSide[]
  readonly search: Row.Search[]
}

export function emptyRowSet(): RowSet {
  return {
    recordMeta: [],
    fact: [],
    node: [],
    source: [],
    cite: [],
    entry: [],
    figure: [],
    figureAlternative: [],
    rate: [],
    rateQuote: [],
    trackedEvent: [],
    eventActor: [],
    claim: [],
    project: [],
    sponsor: [],
    party: [],
    office: [],
    relation: [],
    vehicle: [],
    term: [],
    instrument: [],
    comparisonRow: [],
    payoutEntry: [],
    fund: [],
    macroFact: [],
    measure: [],
    break: [],
    report: [],
    holdingsTable: [],
    holdingItem: [],
    pressCheck: [],
    pressStep: [],
    commitment: [],
    commitmentStep: [],
    contradiction: [],
    contradictionSide: [],
    search: [],
  }
}
