import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { History } from '#ui/history.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { isCandidate, type ProjectGroupView, type ProjectView } from './projects-view.ts'
import { StatedList } from './stated-list.tsx'

interface Props {
  readonly groups: readonly ProjectGroupView[]
  readonly chart: ReactNode
  readonly locale: Locale
}

/** Projects by batch; candidates apart from those. */
export function ProjectsPanel({ groups, chart, locale }: Props) {
  const words = messages(locale).vehicle
  const candidates = groups.filter((group) => isCandidate(group.key))
  const named = groups.filter((group) => !isCandidate(group.key))
  return (
    <Panel
      id="projects"
      title={words.projects}
      lead={groups.length > 0 ? words.projectsLead : null}
    >
      {chart}
      {named.length === 0 && <Nothing>{words.noProjects}</Nothing>}
      {named.map((group) => (
        <Group key={group.key} group={group} locale={locale} />
      ))}
      {candidates.length > 0 && (
        <section className="candidates">
          <p className="note">{words.candidatesLead}</p>
          {candidates.map((group) => (
            <Group key={group.key} group={group} locale={locale} />
          ))}
        </section>
      )}
    </Panel>
  )
}

interface GroupProps {
  readonly group: ProjectGroupView
  readonly locale: Locale
}

function Group({ group, locale }: GroupProps) {
  return (
    <section className="group" data-batch={group.key}>
      <h3>{group.title}</h3>
      <ul className="fact-list two">
        {group.projects.map((project) => (
          <li key={project.id}>
            <ProjectArticle project={project} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ProjectProps {
  readonly project: ProjectView
  readonly locale: Locale
}

function ProjectArticle({ project, locale }: ProjectProps) {
  const words = messages(locale).vehicle
  return (
    <article id={`project-${project.id}`} data-project={project.id} data-known-on={project.knownOn}>
      <h4>{project.name}</h4>
      <dl className="term-sheet brief">
        <Line term={words.stage}>
          <b className="state">{project.stage}</b>
        </Line>
        <Line term={words.sector}>{project.sector}</Line>
        <Line term={words.place}>{project.place}</Line>
        <Line term={words.sponsors}>
          <Sponsors project={project} none={words.noSponsors} />
        </Line>
      </dl>
      {project.figures.length === 0 ? (
        <p className="note">{words.noAmount}</p>
      ) : (
        <StatedList items={project.figures} />
      )}
      <History entries={project.history} locale={locale} />
      <SourceMark view={project.source} />
    </article>
  )
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Sponsors({ project, none }: { readonly project: ProjectView; readonly none: string }) {
  if (project.sponsors.length === 0) return none
  return (
    <ul>
      {project.sponsors.map((sponsor) => (
        <li key={sponsor.href}>
          <a href={sponsor.href}>{sponsor.name}</a> <span className="meta">{sponsor.role}</span>
        </li>
      ))}
    </ul>
  )
}
