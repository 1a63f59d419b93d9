import type { Figure } from '#domain/figure.ts'
import type { TheRecord } from '#domain/record.ts'

/** Every figure the record states, in the order of its files. */
export function figuresOf(record: TheRecord): Figure[] {
  return [
    ...record.vehicles.flatMap(({ figures }) => figures),
    ...record.events.flatMap(({ figures }) => figures),
    ...record.claims.flatMap(({ figure }) => (figure ? [figure] : [])),
    ...record.projects.flatMap(({ figures }) => figures),
    ...record.relations.flatMap(({ figure }) => (figure ? [figure] : [])),
    ...record.funds.flatMap(({ figures }) => figures),
    ...record.macro.map(({ figure }) => figure),
    ...record.reports.flatMap(({ figures }) => figures),
    ...record.holdings.flatMap(({ figures, items }) => [
      ...figures,
      ...items.map(({ figure }) => figure),
    ]),
  ]
}

/** Names the place where a figure is written: its entry, its measure and its digits. */
export function figureKey({ owner, measure, asReported }: Figure): string {
  return `${owner.kind}:${owner.id}:${measure}:${asReported ?? ''}`
}
