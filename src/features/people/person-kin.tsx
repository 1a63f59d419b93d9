import type { Messages } from '#i18n/messages/en.ts'
import { Panel } from '#ui/panel.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import type { PersonClaim, PersonProject } from './person-kin-view.ts'

type Words = Messages['person']

interface ProjectsProps {
  readonly projects: readonly PersonProject[]
  readonly words: Words
}

/** Projects it takes part in, each with its part, and those whose entry names it. */
export function PersonProjects({ projects, words }: ProjectsProps) {
  if (projects.length === 0) return null
  return (
    <Panel id="projects" title={words.projects}>
      <ul className="fact-list">
        {projects.map(({ id, knownOn, href, name, role, standing }) => (
          <li key={`${id} ${role}`}>
            <article data-project={id} data-known-on={knownOn}>
              <a href={href}>{name}</a>{' '}
              <span className="meta">{role === null ? words.named : `${role} · ${standing}`}</span>
            </article>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

interface ClaimsProps {
  readonly claims: readonly PersonClaim[]
  readonly words: Words
}

/** Statements of the record that name it, with how they stand. */
export function PersonClaims({ claims, words }: ClaimsProps) {
  if (claims.length === 0) return null
  return (
    <Panel id="claims" title={words.claims} lead={words.claimsLead}>
      <ul className="fact-list">
        {claims.map(({ id, knownOn, href, statement, standing }) => (
          <li key={id}>
            <article data-claim={id} data-known-on={knownOn}>
              <StandingMark {...standing} /> <a href={href}>{statement}</a>
            </article>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
