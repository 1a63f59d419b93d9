import type { Claim } from '#domain/claim.ts'
import type { Source } from '#domain/source.ts'
import { listClaims } from '#store/queries/claims.ts'
import { listContradictions, listSearches } from '#store/queries/findings.ts'
import { listFunds, listMacro } from '#store/queries/funds.ts'
import { listNames, listRelations } from '#store/queries/people.ts'
import { listSourcesById } from '#store/queries/sources.ts'
import type { PageContext } from './define-page.tsx'

/** What an edition knows about the fund besides the fund itself. */
export async function listFundFacts({ db, edition }: PageContext) {
  const [claims, funds, macro, contradictions, searches, relations, parties] = await Promise.all([
    listClaims(db, {}, edition),
    listFunds(db, edition),
    listMacro(db, edition),
    listContradictions(db, edition),
    listSearches(db, edition),
    listRelations(db, { party: 'joint-fund' }, edition),
    listNames(db, edition),
  ])
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const sources = await listClaimSources(claims, { db, edition })
  return { claims, sources, funds, macro, contradictions, searches, relations, names }
}

/** What the claims rest on, and the reports those documents pass on. */
function listClaimSources(
  claims: readonly Claim[],
  { db, edition }: Pick<PageContext, 'db' | 'edition'>,
): Promise<Source[]> {
  const cites = claims.flatMap(({ history }) => history.flatMap((entry) => entry.cites))
  const ids = new Set(cites.flatMap(({ source, origin }) => [source, origin]))
  return listSourcesById(db, [...ids], edition)
}
