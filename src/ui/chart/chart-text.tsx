import { messages } from '#i18n/messages.ts'
import { type Here, hrefToChart } from '../address.ts'
import type { ChartView } from './chart-view.ts'

interface Props {
  readonly view: ChartView
  readonly level?: 2 | 3
}

/** What a chart finds, as its heading, and how to read it. */
export function ChartCaption({ view: { key, title, lead }, level = 2 }: Props) {
  const Heading = `h${level}` as const
  return (
    <figcaption>
      <Heading>
        <a href={`#${key}`}>{title}</a>
      </Heading>
      {lead && <p className="lead">{lead}</p>}
    </figcaption>
  )
}

/** What has to be known under a chart, and who published its numbers. */
export function ChartSource({ view: { note, source } }: Props) {
  return (
    <>
      {note && <p className="chart-note">{note}</p>}
      <p className="chart-source">
        {source.map(({ text, lang }, index) => {
          const key = `${index}`
          return (
            <span key={key} lang={lang}>
              {text}
            </span>
          )
        })}
      </p>
    </>
  )
}

/** The files of a chart; a picture only where one is stored. */
export function Downloads({
  name,
  drawn,
  here,
}: {
  readonly name: string
  readonly drawn: boolean
  readonly here: Here
}) {
  const words = messages(here.locale).parts.chart
  return (
    <span className="downloads">
      {words.download}
      {(drawn ? (['svg', 'png', 'csv'] as const) : (['csv'] as const)).map((kind) => (
        <span key={kind}>
          {' '}
          <a href={hrefToChart(here, name, kind)} download>
            {kind.toUpperCase()}
          </a>
        </span>
      ))}
    </span>
  )
}
