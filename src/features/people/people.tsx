import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Contents } from '#ui/contents.tsx'
import { OfficeName } from '#ui/office.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { RelationTable } from '#ui/relation-table.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { MemberView, PeopleView } from './view.ts'

interface Props {
  readonly view: PeopleView
  readonly here: Here
}

/** Everyone the edition names, by side and part, then their relations. */
export function People({ view, here }: Props) {
  const words = messages(here.locale).people
  const some = view.relations.length > 0
  return (
    <>
      <h1>{words.title}</h1>
      {view.lead ? <p className="lead">{view.lead}</p> : <Nothing>{words.none}</Nothing>}
      <Contents label={messages(here.locale).facts.contents} items={view.contents} />
      {view.sides.map(({ id, title, groups }) => (
        <Panel key={id} id={id} title={title}>
          {groups.map((group) => (
            <section key={group.key} className="group">
              <h3>{group.title}</h3>
              <ul className="fact-list members">
                {group.members.map((member) => (
                  <li key={member.id}>
                    <Member view={member} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Panel>
      ))}
      <Panel id="relations" title={words.relations} lead={some ? words.relationsLead : null}>
        <RelationTable relations={view.relations} locale={here.locale} />
      </Panel>
    </>
  )
}

function Member({ view }: { readonly view: MemberView }) {
  return (
    <>
      <p>
        <a className="name" href={view.href}>
          {view.name}
        </a>{' '}
        {view.other && <span lang={view.other.lang}>{view.other.text}</span>}{' '}
        <span className="meta">{view.kind}</span>
      </p>
      {view.offices.map((office) => (
        <p key={office.key} className="office">
          <OfficeName view={office} />{' '}
          <span className="meta">
            {office.term.join(' · ')} <SourceMark view={office.source} />
          </span>
        </p>
      ))}
      {view.description && <p>{view.description}</p>}
      {view.part && (
        <p className="meta">
          {view.part.from} <SourceMark view={view.part.source} />
        </p>
      )}
    </>
  )
}
