import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { LinkedText } from '#ui/linked-text.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { FundingView } from './funding-view.ts'

interface Props {
  readonly views: readonly FundingView[]
  readonly here: Here
}

/** Loans, bonds and sales of shares, one under the other and never added. */
export function Funding({ views, here }: Props) {
  const words = messages(here.locale).softbankMeans.funding
  return (
    <Panel id="funding" title={words.title} lead={views.length > 0 ? words.lead : null}>
      {views.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <Table
          caption={words.caption}
          columns={[
            { key: 'what', head: words.what },
            { key: 'amount', head: words.amount, numeric: true },
            { key: 'day', head: words.day },
            { key: 'source', head: words.source },
          ]}
          rows={views.map(({ figure, day, note, href }) => ({
            key: figure.id,
            head: (
              <>
                {href ? <a href={href}>{figure.label}</a> : figure.label}
                {note && (
                  <span className="meta block">
                    <LinkedText text={note} />
                  </span>
                )}
              </>
            ),
            cells: [
              <InlineFigure key="amount" view={figure} />,
              day,
              <SourceMark key="source" view={figure.source} />,
            ],
          }))}
        />
      )}
    </Panel>
  )
}
