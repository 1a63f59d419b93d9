import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { History } from './history.tsx'
import { Panel } from './panel.tsx'
import { SourceMark } from './source-mark.tsx'
import type { VehicleHeadView } from './vehicle-head-view.ts'

/** The status in a sentence, the description of this edition, and both histories. */
export function VehicleHead({
  view,
  locale,
}: {
  readonly view: VehicleHeadView
  readonly locale: Locale
}) {
  const words = messages(locale).facts
  const { status, description } = view
  return (
    <Panel id="status" title={words.status}>
      {status && (
        <p className="lead">
          {status.sentence} {view.evidence} <SourceMark view={status.source} />
        </p>
      )}
      {description && (
        <p>
          {description.text} <SourceMark view={description.source} />
        </p>
      )}
      <div className="two">
        <section>
          <h3>{words.stageHistory}</h3>
          <History entries={view.stages} locale={locale} />
        </section>
        <section>
          <h3>{words.forceHistory}</h3>
          <History entries={view.legalForce} locale={locale} />
        </section>
      </div>
    </Panel>
  )
}
