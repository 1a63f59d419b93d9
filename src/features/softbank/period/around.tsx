import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Panel } from '#ui/panel.tsx'
import type { AroundView, PeriodLink } from './around-view.ts'

interface Props {
  readonly view: AroundView
  readonly here: Here
}

/** The ways on: before and after, the year or its quarters, the comparison, the tables. */
export function Around({ view, here }: Props) {
  const words = messages(here.locale).softbankPeriod.around
  const rows = [
    { key: 'previous', term: words.previous, links: view.previous, none: words.none.previous },
    { key: 'next', term: words.next, links: view.next, none: words.none.next },
    { key: 'year', term: words.year, links: view.year, none: null },
    { key: 'quarters', term: words.quarters, links: view.quarters, none: null },
    { key: 'compare', term: words.compare, links: view.compare, none: null },
  ].map(({ links, ...row }) => ({ ...row, links: [links ?? []].flat() }))
  return (
    <Panel id="around" title={words.title}>
      <dl className="neighbours">
        {rows
          .filter(({ links, none }) => links.length > 0 || none !== null)
          .map(({ key, term, links, none }) => (
            <div key={key} data-way={key}>
              <dt>{term}</dt>
              <dd>{links.length > 0 ? <Links links={links} /> : none}</dd>
            </div>
          ))}
      </dl>
      <p className="more">
        <a href={view.statements}>{words.statements}</a>
      </p>
    </Panel>
  )
}

function Links({ links }: { readonly links: readonly PeriodLink[] }) {
  return (
    <ul className="names">
      {links.map(({ key, href, word }) => (
        <li key={key}>
          <a href={href}>{word}</a>
        </li>
      ))}
    </ul>
  )
}
