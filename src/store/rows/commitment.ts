import { type Commitment, WHOSE } from '#domain/commitment.ts'
import { RUNGS } from '#domain/rung.ts'
import { STAGES } from '#domain/stage.ts'
import type { Prisma } from '#store/generated/client.ts'
import { type Owned, putEntries, putFact, toStates } from './fact.ts'
import type { RowSet } from './rowset.ts'
import { inOrder, oneOf, toDay, toOptionalText, toStrings, writeList } from './values.ts'

export const COMMITMENT_PARTS = { steps: true } as const satisfies Prisma.CommitmentInclude

type CommitmentRow = Prisma.CommitmentGetPayload<{ include: typeof COMMITMENT_PARTS }>

/** A step is a dated entry, its stage the state; rung, figure and event stand beside it. */
export function putCommitment(rows: RowSet, commitment: Commitment, position: number): void {
  const { id, counterparty, title, whose, knownOn, steps, contains, note, cites } = commitment
  const head = { kind: 'commitment', id, knownOn, title } as const
  putFact(rows, head, cites)
  const entries = steps.map(({ stage: state, ...step }) => ({ ...step, state }))
  putEntries(rows, head, 'steps', entries)
  rows.commitment.push({
    ...{ id, position, counterpartyId: counterparty, titleEn: title.en, titleJa: title.ja },
    ...{ whose, knownOn, contains: writeList(contains) },
    noteEn: note?.en ?? null,
    noteJa: note?.ja ?? null,
  })
  steps.forEach(({ rung, figure, event }, at) => {
    rows.commitmentStep.push({
      ...{ commitmentId: id, position: at, rung, figureId: figure, eventId: event },
    })
  })
}

/** The steps public by the edition's day, which are the first ones: they are in order of time. */
export function toCommitment(row: CommitmentRow, owned: Owned): Commitment {
  const parts = inOrder(row.steps)
  return {
    id: row.id,
    counterparty: row.counterpartyId,
    title: { en: row.titleEn, ja: row.titleJa },
    whose: oneOf(WHOSE, row.whose),
    knownOn: toDay(row.knownOn),
    steps: toStates(owned, row.id, 'steps', STAGES).flatMap(({ state, ...entry }, at) => {
      const part = parts[at]
      if (!part) return []
      const { rung, figureId, eventId } = part
      return [
        { ...entry, stage: state, rung: oneOf(RUNGS, rung), figure: figureId, event: eventId },
      ]
    }),
    contains: toStrings(row.contains),
    note: toOptionalText(row.noteEn, row.noteJa),
    cites: owned.cites(row.id),
  }
}
