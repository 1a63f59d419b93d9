import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { ClaimList } from '#ui/claim-list.tsx'
import { FigureText } from '#ui/figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { TermArticle } from '../terms/term-article.tsx'
import type { AccountsView } from './accounts-view.ts'

interface Props {
  readonly view: AccountsView
  readonly locale: Locale
}

/** What the sources say of the payment, side by side; our view is marked as one. */
export function AccountsPanel({ view, locale }: Props) {
  const words = messages(locale).vehicleClocks.accounts
  return (
    <Panel id="accounts" title={words.title}>
      <h3>
        <a href={view.href}>{words.clause}</a>
      </h3>
      <div className="terms">
        <TermArticle term={view.term} locale={locale} />
      </div>
      {view.ours && (
        <p className="our-view" data-view="ours">
          <span className="badge">{words.view}</span> {view.ours}
        </p>
      )}
      <h3>{words.paid}</h3>
      <Paid view={view} locale={locale} />
      <h3>{words.claim}</h3>
      <ClaimList claims={[view.claim]} locale={locale} />
    </Panel>
  )
}

function Paid({ view: { paid }, locale }: Props) {
  const words = messages(locale).vehicleClocks.accounts
  if (!paid) return <p className="nothing">{words.paidNone}</p>
  return (
    <p>
      <span className="label">{paid.label}</span> <FigureText view={paid} />{' '}
      <SourceMark view={paid.source} allAt={paid.href} />
    </p>
  )
}
