import type { Locale } from '#i18n/locale.ts'
import { ClaimSources } from '#ui/claim-sources.tsx'
import { InlineFigure } from '#ui/figure.tsx'
import { History } from '#ui/history.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import type { FundClaimView } from './claims-view.ts'
import { Printings } from './printings.tsx'
import { StandingLine } from './standing-line.tsx'

interface Props {
  readonly claims: readonly FundClaimView[]
  readonly locale: Locale
}

/** Claims, each with its standing, its line in time, its history and its origins. */
export function FundClaimList({ claims, locale }: Props) {
  return (
    <ul className="fact-list two fund-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimArticle view={claim} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

function ClaimArticle({ view, locale }: { readonly view: FundClaimView; readonly locale: Locale }) {
  const [best] = view.sources.grades
  return (
    <article
      id={`claim-${view.id}`}
      data-claim={view.id}
      data-known-on={view.knownOn}
      data-standing={view.state}
      data-grade={best?.grade}
    >
      <p className="statement">
        <StandingMark {...view.standing} /> <b>{view.statement}</b>
      </p>
      <StandingLine view={view.line} />
      {view.figure && (
        <Printings figure={view.figure} others={view.printings}>
          <p>
            <span className="label">{view.figure.label}</span> <InlineFigure view={view.figure} />{' '}
            <SourceMark view={view.figure.source} />
          </p>
        </Printings>
      )}
      <History entries={view.history} locale={locale} />
      <ClaimSources view={view.sources} locale={locale} />
    </article>
  )
}
