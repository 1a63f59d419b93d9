import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { DateSpecimen } from '#ui/chart/date-specimen.tsx'
import { Panel } from '#ui/panel.tsx'
import { toDateSpecimens } from './dates-view.ts'

/** Every way a date is known, as the lanes of time draw it: dates made up for this page, and said to be. */
export function Dates({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).partsPage
  return (
    <Panel id="dates" title={words.sections.dates} lead={words.datesLead}>
      <ul className="fact-list date-specimens">
        {toDateSpecimens(locale).map(({ key, name, written, dated, soft }) => (
          <li key={key} data-specimen={key}>
            <DateSpecimen id={`date-${key}`} {...{ dated, soft }} /> <b>{name}</b>{' '}
            <span className="meta">{written}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
