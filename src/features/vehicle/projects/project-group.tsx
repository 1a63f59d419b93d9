import { Fragment } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import { StageMark } from '#ui/stage-mark.tsx'
import { TermLine } from '#ui/term-line.tsx'
import { Amounts } from './amounts.tsx'
import type { ProjectGroupView } from './groups-view.ts'
import { type ProjectRowView, toAlike } from './row-view.ts'

interface Props {
  readonly group: ProjectGroupView
  readonly here: Here
}

/** Projects that have come equally far, one under the other. */
export function ProjectGroup({ group, here }: Props) {
  const { key, title, rows, empty } = group
  return (
    <section className="group project-group" data-group={key}>
      <h3>
        {title}{' '}
        <data className="computed count" value={rows.length}>
          {rows.length}
        </data>
      </h3>
      {empty && <p className="nothing">{empty}</p>}
      {rows.map((row) => (
        <ProjectRow key={row.id} row={row} here={here} />
      ))}
    </section>
  )
}

function ProjectRow({ row, here }: { readonly row: ProjectRowView; readonly here: Here }) {
  const { list } = messages(here.locale).vehicleProjects
  const { id, knownOn, href, name, stage, amounts, note } = row
  return (
    <article className="project-row" data-project={id} data-known-on={knownOn}>
      <header>
        <h4>
          <a href={href}>{name}</a>
        </h4>
        <p className="meta">
          {row.sector} · {row.place}
        </p>
      </header>
      <dl>
        <TermLine term={list.amount}>
          {amounts.length === 0 ? (
            list.noAmount
          ) : (
            <Amounts printings={amounts} also={list.alsoLead} />
          )}
          {note && <span className="note block">{note}</span>}
        </TermLine>
        <TermLine term={list.stage}>{stage ? <StageMark view={stage} /> : list.noStage}</TermLine>
        <TermLine term={list.companies}>
          <Sponsors row={row} here={here} />
        </TermLine>
      </dl>
      <SourceMark view={row.source} />
    </article>
  )
}

function Sponsors({ row, here }: { readonly row: ProjectRowView; readonly here: Here }) {
  const { list } = messages(here.locale).vehicleProjects
  if (row.sponsors.length === 0) return list.noCompanies
  return (
    <ul>
      {toAlike(row.sponsors).map((alike) => {
        const [first] = alike
        return (
          <li key={first?.id}>
            {alike.map(({ id, href, name }, at) => (
              <Fragment key={id}>
                {at > 0 && list.between}
                <a href={href}>{name}</a>
              </Fragment>
            ))}{' '}
            {first && <span className="meta">{list.sponsor(first.role, first.standing)}</span>}
          </li>
        )
      })}
    </ul>
  )
}
