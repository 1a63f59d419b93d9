import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { InlineFigure } from '#ui/figure.tsx'
import type { FigureView } from '#ui/figure-view.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import { Amounts } from './amounts.tsx'
import type { ProjectsDigestView } from './digest-view.ts'
import type { ProjectRowView } from './row-view.ts'

interface Props {
  /** Null where the edition knows no project. */
  readonly view: ProjectsDigestView | null
  readonly here: Here
}

/** Projects in short: those selected with their amounts, the second batch in a line, the number of the rest. */
export function ProjectsDigest({ view, here }: Props) {
  const { vehicleProjects: words } = messages(here.locale)
  const { digest } = words
  return (
    <Panel id="projects" title={words.title}>
      {view === null ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <>
          <p>
            <Sentence view={view.counted} />
          </p>
          {view.rows.length > 0 && <SelectedTable rows={view.rows} here={here} />}
          {view.sum && (
            <p className="formula" data-total="selected">
              <Sentence view={view.sum} /> <Stated figures={view.stated} here={here} />
            </p>
          )}
          {view.announced && (
            <p>
              <Sentence view={view.announced} /> <Stated figures={view.together} here={here} />
            </p>
          )}
          <p className="more">
            <a href={hrefTo(here, '/vehicle/projects')}>{digest.link}</a>
          </p>
        </>
      )}
    </Panel>
  )
}

interface StatedProps {
  readonly figures: readonly FigureView[]
  readonly here: Here
}

/** Amounts that sources state of several projects together, each by its own name. */
function Stated({ figures, here }: StatedProps) {
  return figures.map((figure) => (
    <span key={figure.id}>
      {messages(here.locale).timeline.labelled(figure.label)} <InlineFigure view={figure} />{' '}
      <SourceMark view={figure.source} />{' '}
    </span>
  ))
}

interface TableProps {
  readonly rows: readonly ProjectRowView[]
  readonly here: Here
}

function SelectedTable({ rows, here }: TableProps) {
  const { digest, list } = messages(here.locale).vehicleProjects
  return (
    <Table
      caption={digest.caption}
      columns={[
        { key: 'project', head: digest.heads.project },
        { key: 'place', head: digest.heads.place },
        { key: 'amount', head: digest.heads.amount },
        { key: 'source', head: digest.heads.source },
      ]}
      rows={rows.map(({ id, href, name, place, amounts, source }) => ({
        key: id,
        head: <a href={href}>{name}</a>,
        cells: [
          place,
          amounts.length === 0 ? (
            list.noAmount
          ) : (
            <Amounts key="amount" printings={amounts} also={list.alsoLead} />
          ),
          <SourceMark key="source" view={source} />,
        ],
      }))}
    />
  )
}
