import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { FundClaimList } from './claim-article.tsx'
import type { FundClaimGroup, FundClaimsView } from './claims-view.ts'
import { StandingAxis, StandingSwatch } from './standing-line.tsx'

interface Props {
  readonly view: FundClaimsView
  readonly locale: Locale
}

/** Every claim of the record: on the fund in full, then what is related, then what followed. */
export function ClaimsPanel({ view, locale }: Props) {
  const { facts, fund, fundClaims } = messages(locale)
  return (
    <>
      <Panel id="claims" title={facts.claims} lead={facts.claimsLead}>
        <StandingAxis view={view.axis} />
        {view.own.length === 0 && <Nothing>{facts.noClaims}</Nothing>}
        {view.digest && (
          <>
            <p className="claims-digest">
              <Sentence view={view.digest.sentence} />
            </p>
            <p className="formula">
              <Sentence view={view.digest.receipt} />
            </p>
          </>
        )}
        <Keys view={view} locale={locale} />
        <FundClaimList claims={view.own} locale={locale} />
      </Panel>
      {view.related.length > 0 && (
        <Panel id="related" title={fund.otherClaims}>
          {view.related.map((group) => (
            <section key={group.key} className="group">
              <h3>{group.title}</h3>
              <FundClaimList claims={group.claims} locale={locale} />
            </section>
          ))}
        </Panel>
      )}
      <Panel id="followed" title={fundClaims.later}>
        {view.later.length === 0 ? (
          <Nothing>{fundClaims.noLater}</Nothing>
        ) : (
          <p className="lead">
            {fundClaims.laterLead} <a href={view.vehicleHref}>{fundClaims.vehiclePage}</a>
            {fundClaims.digest.end}
          </p>
        )}
        {view.later.map((group) => (
          <Folded key={group.key} group={group} locale={locale} />
        ))}
      </Panel>
    </>
  )
}

function Folded({ group, locale }: { readonly group: FundClaimGroup; readonly locale: Locale }) {
  return (
    <details className="fold claim-group" data-subject={group.key}>
      <summary>{group.summary}</summary>
      <FundClaimList claims={group.claims} locale={locale} />
    </details>
  )
}

/** What the lines mean, once for all of them. */
function Keys({ view, locale }: Props) {
  const words = messages(locale).fundClaims
  return (
    <div className="standing-keys">
      <p className="meta">{words.keyText(view.axis.from, view.axis.until)}</p>
      <ul aria-label={words.key}>
        {view.keys.map(({ standing, word }) => (
          <li key={standing}>
            <StandingSwatch standing={standing} /> {word}
          </li>
        ))}
      </ul>
    </div>
  )
}
