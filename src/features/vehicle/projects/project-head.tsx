import { Fragment } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import { StageMark } from '#ui/stage-mark.tsx'
import type { ProjectFact } from './project-facts-view.ts'
import type { ProjectView } from './project-view.ts'

interface Props {
  readonly view: ProjectView
  readonly here: Here
}

/** Its name in both scripts, where it stands, what it is and where. */
export function ProjectHead({ view, here }: Props) {
  const { vehicleProject: words } = messages(here.locale)
  const { id, knownOn, name, other, stage, kin } = view
  return (
    <article className="project-head" data-project={id} data-known-on={knownOn}>
      <header>
        <h1>{name}</h1>
        {other && (
          <p className="names">
            <span lang={other.lang}>{other.text}</span>
          </p>
        )}
        {kin.sameAs && (
          <p className="notice" role="note" data-same-as={kin.sameAs.id}>
            {words.sameAs} <a href={kin.sameAs.href}>{kin.sameAs.name}</a>
          </p>
        )}
      </header>
      <dl className="term-sheet">
        {stage && (
          <div>
            <dt>{words.now}</dt>
            <dd>
              <StageMark view={stage.mark} />
              <p>
                <time dateTime={stage.on}>{stage.date}</time> {stage.text}{' '}
                <SourceMark view={stage.source} />
              </p>
            </dd>
          </div>
        )}
        {view.facts.map((fact) => (
          <Fact key={fact.key} fact={fact} />
        ))}
        {kin.alsoListed.length > 0 && (
          <div>
            <dt>{words.alsoListed}</dt>
            <dd>
              {kin.alsoListed.map((each) => (
                <a key={each.id} href={each.href}>
                  {each.name}
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <SourceMark view={view.source} />
    </article>
  )
}

function Fact({ fact: { term, text, links } }: { readonly fact: ProjectFact }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {text}
        {links.map(({ href, word }, at) => (
          <Fragment key={href}>
            {(at > 0 || text !== '') && ' · '}
            <a href={href}>{word}</a>
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
