import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { LadderTable } from './ladder-table.tsx'
import type { LadderView } from './ladder-view.ts'
import type { ShareView } from './share-view.ts'
import { StatedList } from './stated-list.tsx'

interface Props {
  readonly view: LadderView
  readonly chart: ReactNode
  readonly locale: Locale
}

/** Headline, named, selected, financed, paid, returned: each amount on its own line. */
export function LadderPanel({ view: { share, rows, others }, chart, locale }: Props) {
  const { vehicle, vehicleLadder } = messages(locale)
  return (
    <Panel id="ladder" title={vehicle.ladder} lead={vehicleLadder.lead}>
      <div className="pair">
        {chart}
        <div>
          {others.length > 0 && (
            <section className="group">
              <h3>{vehicle.otherFigures}</h3>
              <StatedList items={others} />
            </section>
          )}
          {share && <Share view={share} />}
        </div>
      </div>
      <LadderTable rows={rows} locale={locale} />
    </Panel>
  )
}

/** The title of the chart says it large; here it stands as its receipt. */
function Share({ view: { sentence, formula } }: { readonly view: ShareView }) {
  return (
    <p className="ladder-receipt" data-share="selected">
      <Sentence view={sentence} />{' '}
      {formula && (
        <span className="formula">
          <Sentence view={formula} />
        </span>
      )}
    </p>
  )
}
