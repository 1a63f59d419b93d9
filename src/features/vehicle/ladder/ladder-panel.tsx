import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { LadderTable } from './ladder-table.tsx'
import type { LadderView } from './ladder-view.ts'
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
      {share && (
        <p data-share="selected">
          <Sentence view={share.sentence} />{' '}
          {share.formula && (
            <span className="formula">
              <Sentence view={share.formula} />
            </span>
          )}
        </p>
      )}
      <div className="pair">
        {chart}
        {others.length > 0 && (
          <section className="group">
            <h3>{vehicle.otherFigures}</h3>
            <StatedList items={others} />
          </section>
        )}
      </div>
      <LadderTable rows={rows} locale={locale} />
    </Panel>
  )
}
