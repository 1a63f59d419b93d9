import type { Locale } from '#i18n/locale.ts'
import type { ClaimGroupView, ClaimView } from './claim-view.ts'
import { InlineFigure } from './figure.tsx'
import { History } from './history.tsx'
import { StandingMark } from './standing-mark.tsx'

interface ListProps {
  readonly claims: readonly ClaimView[]
  readonly locale: Locale
}

/** Claims with their standing, figure and full history. */
export function ClaimList({ claims, locale }: ListProps) {
  return (
    <ul className="fact-list two">
      {claims.map((claim) => (
        <li key={claim.id}>
          <article id={`claim-${claim.id}`} data-claim={claim.id} data-known-on={claim.knownOn}>
            <p className="statement">
              <StandingMark {...claim.standing} /> <b>{claim.statement}</b>
            </p>
            {claim.figure && (
              <p>
                <span className="label">{claim.figure.label}</span>{' '}
                <InlineFigure view={claim.figure} />
              </p>
            )}
            <History entries={claim.history} locale={locale} />
          </article>
        </li>
      ))}
    </ul>
  )
}

interface GroupsProps {
  readonly groups: readonly ClaimGroupView[]
  readonly locale: Locale
}

/** Claims under the names of their subjects. */
export function ClaimGroups({ groups, locale }: GroupsProps) {
  return groups.map((group) => (
    <section key={group.key} className="group">
      <h3>{group.title}</h3>
      <ClaimList claims={group.claims} locale={locale} />
    </section>
  ))
}
