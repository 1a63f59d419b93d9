import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { DocumentList } from '#ui/document-list.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { ExampleView } from './example-view.ts'
import { LabelForm } from './label-form.tsx'
import type { NamingsView } from './namings-view.ts'
import type { AskedView, LabelsView, ReadingView } from './view.ts'

interface Props {
  readonly view: LabelsView
  readonly here: Here
}

/** A label of a quarter or year, every reading of it, and where each leads. */
export function LabelsPage({ view, here }: Props) {
  const words = messages(here.locale).labels
  return (
    <>
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <LabelForm here={here} label={view.asked?.label ?? ''} />
      {view.asked && <Answer asked={view.asked} here={here} />}
      {view.namings && <Namings view={view.namings} here={here} />}
      <p className="more">
        <a href={hrefTo(here, '/softbank')}>{words.back}</a>
      </p>
    </>
  )
}

function Answer({ asked, here }: { readonly asked: AskedView; readonly here: Here }) {
  const words = messages(here.locale).labels
  return (
    <section id="readings" className="panel" aria-labelledby="readings-title">
      <h2 id="readings-title">
        <q lang={asked.lang}>{asked.label}</q>
      </h2>
      {asked.readings.length === 0 ? (
        <>
          <Nothing>{asked.said}</Nothing>
          <p>{words.understood}</p>
          <ul className="examples">
            {asked.examples.map((example) => (
              <li key={example.label}>
                <Example view={example} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className="lead">{asked.said}</p>
          <Readings readings={asked.readings} here={here} />
        </>
      )}
    </section>
  )
}

function Readings({
  readings,
  here,
}: {
  readonly readings: readonly ReadingView[]
  readonly here: Here
}) {
  const words = messages(here.locale).labels
  const { column } = words
  return (
    <Table
      caption={words.caption}
      columns={[
        { key: 'reading', head: column.reading },
        { key: 'months', head: column.months },
        { key: 'naming', head: column.naming },
        { key: 'page', head: column.page },
      ]}
      rows={readings.map((reading) => ({
        key: reading.days,
        head: reading.name,
        order: reading.days,
        cells: [
          <data key="months" className="months" value={reading.days}>
            {reading.months}
          </data>,
          reading.naming,
          <Pages key="page" pages={reading.pages} />,
        ],
      }))}
    />
  )
}

function Pages({ pages }: Pick<ReadingView, 'pages'>) {
  return (
    <ul className="answers">
      {pages.map(({ text, href }) => (
        <li key={text}>
          {href ? <a href={href}>{text}</a> : <span className="absent">{text}</span>}
        </li>
      ))}
    </ul>
  )
}

function Namings({ view, here }: { readonly view: NamingsView; readonly here: Here }) {
  const words = messages(here.locale).labels.namings
  const { column } = words
  return (
    <Panel id="namings" title={view.title} lead={view.lead}>
      <Table
        caption={words.caption}
        columns={[
          { key: 'naming', head: column.naming },
          { key: 'label', head: column.label },
          { key: 'readings', head: column.readings },
        ]}
        rows={view.rows.map(({ key, naming, example, readings }) => ({
          key,
          head: naming,
          cells: [
            <Example key="label" view={example} />,
            <ul key="readings" className="answers">
              {readings.map((months) => (
                <li key={months}>{months}</li>
              ))}
            </ul>,
          ],
        }))}
      />
      {view.numbered && (
        <>
          <p className="meta">{words.source}</p>
          <DocumentList documents={[view.numbered]} />
        </>
      )}
    </Panel>
  )
}

function Example({ view: { label, lang, href } }: { readonly view: ExampleView }) {
  return (
    <a href={href} lang={lang}>
      {label}
    </a>
  )
}
