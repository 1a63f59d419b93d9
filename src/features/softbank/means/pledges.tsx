import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { type Row, Table } from '#ui/table.tsx'
import { TextLink } from './pledge-link.tsx'
import type { PledgesView, PledgeView, StepView } from './pledges-view.ts'

interface Props {
  readonly view: PledgesView
  readonly here: Here
}

/** What SoftBank Group said it would put in, or did: side by side and never added. */
export function Pledges({ view, here }: Props) {
  const words = messages(here.locale).softbankMeans.pledges
  if (view.rows.length === 0) {
    return (
      <Panel id="pledges" title={words.title}>
        <Nothing>{words.none}</Nothing>
      </Panel>
    )
  }
  return (
    <Panel id="pledges" title={words.title} lead={words.lead}>
      <p className="no-total">{words.noTotal}</p>
      <p className="meta">{view.counts}</p>
      <Table
        caption={words.caption}
        narrow="stack"
        columns={[
          { key: 'pledge', head: words.pledge },
          { key: 'stage', head: words.stage },
          { key: 'rung', head: words.rung },
          { key: 'amount', head: words.amount, numeric: true },
          { key: 'as-of', head: words.asOf },
        ]}
        rows={view.rows.map((pledge) => toRow(pledge, here))}
      />
    </Panel>
  )
}

function toRow({ id, title, to, whose, whoseWord, now }: PledgeView, here: Here): Row {
  const words = messages(here.locale).softbankMeans.pledges
  return {
    key: id,
    head: (
      <>
        <a href={`#commitment-${id}`}>{title}</a>
        <span className="meta block">
          {words.labelled(words.to)}
          <TextLink view={to} /> ·{' '}
          <span data-whose={whose}>
            {words.labelled(words.whose)}
            {whoseWord}
          </span>
        </span>
      </>
    ),
    cells: [
      <b key="stage" className="state" data-stage={now.stage}>
        {now.stageWord}
      </b>,
      <span key="rung" data-rung={now.rung}>
        {now.rungWord}
      </span>,
      <Amount key="amount" step={now} here={here} />,
      <span key="as-of">
        <time dateTime={now.on}>{now.date}</time> <SourceMark view={now.source} />
      </span>,
    ],
  }
}

/** The amount of a step with its conversion; said in words where the edition has none. */
export function Amount({ step, here }: { readonly step: StepView; readonly here: Here }) {
  if (step.figure) return <InlineFigure view={step.figure} />
  const { pledges } = messages(here.locale).softbankMeans
  return <span className="absent">{pledges.notInRecord}</span>
}
