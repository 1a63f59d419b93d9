import { CLAIM_SUBJECTS, type Claim } from '#domain/claim.ts'
import { STANDINGS } from '#domain/standing.ts'
import type { Claim as ClaimRow } from '#store/generated/client.ts'
import { type Owned, putEntries, putFact, toStates } from './fact.ts'
import { putFigures } from './figure.ts'
import type { RowSet } from './rowset.ts'
import { oneOf, toDay } from './values.ts'

export function putClaim(rows: RowSet, claim: Claim, position: number): void {
  const { id, about, statement, knownOn, figure, history } = claim
  const head = { kind: 'claim', id, knownOn, title: statement } as const
  putFact(rows, head, [])
  putFigures(rows, head, figure ? [figure] : [])
  putEntries(rows, head, 'history', history)
  const [statementEn, statementJa] = [statement.en, statement.ja]
  rows.claim.push({ id, position, about, statementEn, statementJa, knownOn })
}

export function toClaim(row: ClaimRow, owned: Owned): Claim {
  const { id } = row
  return {
    id,
    about: oneOf(CLAIM_SUBJECTS, row.about),
    statement: { en: row.statementEn, ja: row.statementJa },
    knownOn: toDay(row.knownOn),
    figure: owned.figures(id)[0] ?? null,
    history: toStates(owned, id, 'history', STANDINGS),
  }
}
