import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Contents } from '#ui/contents.tsx'
import { FormProblems } from '#ui/form/problems.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { RelationTable } from '#ui/relation-table.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { PeopleForm } from './filter-form.tsx'
import { MapLink } from './map/map-link.tsx'
import { Member } from './member.tsx'
import { Pager } from './pager.tsx'
import type { PeopleView } from './view.ts'

interface Props {
  readonly view: PeopleView
  readonly here: Here
}

/** Everyone asked for, by side and part, then their relations. The page's script renews the lists in place. */
export function People({ view, here }: Props) {
  const { people: words, facts, peopleForm } = messages(here.locale)
  if (!view.lead) {
    return (
      <>
        <h1>{words.title}</h1>
        <Nothing>{words.none}</Nothing>
      </>
    )
  }
  return (
    <div className="people-page" data-address={hrefTo(here, view.path)}>
      <h1>{words.title}</h1>
      <p className="lead">
        {view.lead} <MapLink here={here} />
      </p>
      <div data-renewed="contents">
        <Contents label={facts.contents} items={view.contents} />
      </div>
      <div data-renewed="problems">
        <FormProblems view={view.problems} title={peopleForm.problemsTitle} />
      </div>
      <div data-renewed="people">
        <div id="list">
          <PeopleForm view={view.form} here={here} />
          <p className="shown" role="status">
            <Sentence view={view.shown} />
          </p>
          {view.sides.length === 0 && <Nothing>{words.notShown}</Nothing>}
          <Pager view={view.pager} label={peopleForm.pager.people} words={peopleForm.pager} />
        </div>
        <Roster view={view} />
        <Pager
          view={view.pager}
          label={peopleForm.pager.below(peopleForm.pager.people)}
          words={peopleForm.pager}
        />
      </div>
      <div data-renewed="relations">
        <Relations view={view} here={here} />
      </div>
    </div>
  )
}

function Roster({ view }: Pick<Props, 'view'>) {
  return view.sides.map(({ id, title, groups }) => (
    <Panel key={id} id={id} title={title}>
      {groups.map((group) => (
        <section key={group.key} className="group">
          <h3>{group.title}</h3>
          <ul className="fact-list members">
            {group.members.map((member) => (
              <li key={member.id} data-party={member.id} data-known-on={member.knownOn}>
                <Member view={member} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  ))
}

function Relations({ view, here }: Props) {
  const { people: words, peopleForm } = messages(here.locale)
  const { nothing, shown, lines, pager } = view.relations
  return (
    <Panel
      id="relations"
      title={words.relations}
      lead={lines.length > 0 ? words.relationsLead : null}
    >
      {lines.length > 0 && (
        <p className="shown">
          <Sentence view={shown} />
        </p>
      )}
      <Pager view={pager} label={peopleForm.pager.relations} words={peopleForm.pager} />
      {lines.length === 0 ? (
        <Nothing>{nothing}</Nothing>
      ) : (
        <RelationTable relations={lines} locale={here.locale} />
      )}
      <Pager
        view={pager}
        label={peopleForm.pager.below(peopleForm.pager.relations)}
        words={peopleForm.pager}
      />
    </Panel>
  )
}
