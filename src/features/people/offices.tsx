import type { Messages } from '#i18n/messages/en.ts'
import { OfficeName } from '#ui/office.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { PersonView } from './person-view.ts'

interface Props {
  readonly view: PersonView
  readonly words: Messages['person']
}

/** Dated offices, those held in the edition marked. */
export function Offices({ view, words }: Props) {
  const none = view.offices.length === 0
  return (
    <Panel id="offices" title={words.offices} lead={none ? null : words.officesLead}>
      {none && <Nothing>{words.noOffices}</Nothing>}
      <ul className="fact-list offices">
        {view.offices.map((office) => (
          <li key={office.key} className={office.held ? 'held' : undefined}>
            <OfficeName view={office} />{' '}
            <span className="meta">
              {office.term.join(' · ')}
              {office.held && ` · ${words.held}`} <SourceMark view={office.source} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
