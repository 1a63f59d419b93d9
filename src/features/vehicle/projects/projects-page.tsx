import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Contents } from '#ui/contents.tsx'
import { FormProblems } from '#ui/form/problems.tsx'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { ProjectFilterForm } from './filter-form.tsx'
import { October } from './october.tsx'
import { ProjectGroup } from './project-group.tsx'
import { Selected } from './selected.tsx'
import type { ProjectsView } from './view.ts'

interface Props {
  readonly view: ProjectsView
  readonly here: Here
  /** Null where the edition has nothing to draw. */
  readonly charts: { readonly projects: ReactNode; readonly candidates: ReactNode }
}

/** Every project, by how far it has come. The page's script renews the list in place. */
export function ProjectsPage({ view, here, charts }: Props) {
  const { vehicleProjects: words, facts } = messages(here.locale)
  const { problemsTitle } = words.form
  return (
    <div className="projects-page" data-address={hrefTo(here, view.path)}>
      <h1>{words.heading}</h1>
      <p className="lead">
        <Sentence view={view.counted} /> <a href={hrefTo(here, '/vehicle')}>{words.back}</a>
      </p>
      <Contents
        label={facts.contents}
        items={[
          { id: 'selected', title: words.selected.title },
          { id: 'list', title: words.list.title },
          ...(view.october ? [{ id: 'october', title: words.october.title }] : []),
        ]}
      />
      <div data-renewed="problems">
        <FormProblems view={view.problems} title={problemsTitle} />
      </div>
      <Panel id="selected" title={words.selected.title}>
        {view.selected ? (
          <Selected view={view.selected} here={here} />
        ) : (
          <p className="nothing">{words.selected.none}</p>
        )}
        {charts.projects}
      </Panel>
      <Panel id="list" title={words.list.title}>
        <div data-renewed="projects">
          <ProjectFilterForm view={view.form} here={here} />
          <p className="shown" role="status">
            <Sentence view={view.shown} />
          </p>
          {view.groups.map((group) => (
            <ProjectGroup key={group.key} group={group} here={here} />
          ))}
        </div>
      </Panel>
      {view.october && <October view={view.october} chart={charts.candidates} here={here} />}
    </div>
  )
}
