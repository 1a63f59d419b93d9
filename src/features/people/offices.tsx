import type { Messages } from '#i18n/messages/en.ts'
import { OfficeName } from '#ui/office.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { OfficeAxis, OfficeLine } from './office-line.tsx'
import type { OfficeLineView } from './office-line-view.ts'
import type { PersonView } from './person-view.ts'
import { Whole } from './whole.tsx'

interface Props {
  readonly view: PersonView
  readonly words: Messages['person']
}

/** Dated offices with their lines in time: those of a person, or those held at an institution. */
export function Offices({ view, words }: Props) {
  const { axis, own, here } = view.offices
  const none = own.length === 0
  return (
    <>
      {axis && <OfficeAxis view={axis} />}
      {(view.person || !none) && (
        <Panel id="offices" title={words.offices} lead={none ? null : words.officesLead}>
          {none ? <Nothing>{words.noOffices}</Nothing> : <Lines lines={own} words={words} />}
        </Panel>
      )}
      {here.length > 0 && (
        <Panel id="office-holders" title={words.holders} lead={words.officesLead}>
          <Lines lines={here} words={words} />
        </Panel>
      )}
    </>
  )
}

interface LinesProps {
  readonly lines: readonly OfficeLineView[]
  readonly words: Messages['person']
}

function Lines({ lines, words }: LinesProps) {
  return (
    <ul className="fact-list offices">
      {lines.map((office) => (
        <li
          key={`${office.holder?.id} ${office.key}`}
          className={office.held ? 'held' : undefined}
          data-holder={office.holder?.id}
        >
          {office.holder && (
            <>
              <a className="name" href={office.holder.href}>
                {office.holder.name}
              </a>
              {' · '}
            </>
          )}
          {office.holder ? office.title : <OfficeName view={office} />}{' '}
          <span className="meta">
            <Whole parts={office.held ? [...office.term, words.held] : office.term} />{' '}
            <SourceMark view={office.source} />
          </span>
          <OfficeLine view={office} />
        </li>
      ))}
    </ul>
  )
}
