import { messages } from '#i18n/messages.ts'
import { type Here, hrefToChart } from '../address.ts'
import { ChartTableView } from './chart-table.tsx'
import type { ChartView, Drawing } from './chart-view.ts'
import { WIDTH_CLASSES, WIDTHS, type WidthClass } from './drawing.ts'
import { LiveChart } from './live-chart.client.tsx'
import { type Size, sizeOf } from './size.ts'
import { canBeStill, StillForm } from './still-form.tsx'
import { wrapText } from './text-width.ts'

/** A chart with the pictures drawn ahead of time from these very data; none in an edition nobody drew. */
export interface DrawnChart {
  readonly view: ChartView
  readonly pictures: readonly { readonly width: string; readonly svg: string }[]
}

interface Props {
  readonly chart: DrawnChart
  readonly here: Here
  /** Where the chart stands under a heading of its own. */
  readonly level?: 2 | 3
  /** True for numbers a reader chose: a chart that stays a drawing, with no file of its own to take along. */
  readonly still?: boolean
}

/** A chart as it arrives: what it finds, the picture, who published the numbers, and the same numbers as a table. */
export function ChartFigure({ chart, here, level = 2, still = false }: Props) {
  const { key, title, lead, note, source, drawing } = chart.view
  const Heading = `h${level}` as const
  return (
    <figure data-chart={key} id={key} className={`chart ${drawing.span}`}>
      <figcaption>
        <Heading>
          <a href={`#${key}`}>{title}</a>
        </Heading>
        {lead && <p className="lead">{lead}</p>}
      </figcaption>
      <div className="chart-sizes">
        {WIDTH_CLASSES.filter((width) => WIDTHS[drawing.span][width] !== undefined).map((width) => (
          <Sized key={width} chart={chart} here={here} width={width} still={still} />
        ))}
        {still && <MarkData drawing={drawing} />}
      </div>
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
      <Actions chart={chart} here={here} still={still} />
    </figure>
  )
}

function Sized({ chart, here, width, still }: Props & { readonly width: WidthClass }) {
  const { key, drawing } = chart.view
  const words = messages(here.locale).parts.chart
  if (still && canBeStill(drawing)) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
      <div
        className={`chart-box ${width}`}
        style={sizeOf(drawing, width)}
        data-still={drawing.form}
        role="group"
        aria-label={words.keys}
      >
        <StillForm drawing={drawing} width={width} id={`${key}-${width}`} />
      </div>
    )
  }
  const picture = chart.pictures.find((each) => each.width === width)
  const size = sizeOf(drawing, width)
  return (
    <LiveChart
      drawing={drawing}
      width={width}
      size={size}
      id={`${key}-${width}`}
      drawn={picture !== undefined}
      keys={words.keys}
    >
      {picture ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, from our own store
        <div className="picture" dangerouslySetInnerHTML={{ __html: picture.svg }} />
      ) : (
        <Undrawn text={words.drawnLive} size={size} />
      )}
    </LiveChart>
  )
}

/** What the marks of a still chart say, for the script that shows it. */
function MarkData({ drawing: { marks } }: { readonly drawing: Drawing }) {
  const data = marks.map(({ key, name, lines }) => ({ key, name, lines }))
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, with no end of a script in them
  return <script type="application/json" data-marks="" dangerouslySetInnerHTML={{ __html: json }} />
}

/** What stands in a chart's place where no picture is stored and until it has drawn itself. */
function Undrawn({ text, size }: { readonly text: string; readonly size: Size }) {
  const lines = wrapText(text, size.width - 48, 12)
  return (
    <svg className="picture" role="img" aria-label={text} {...size}>
      <text y="45%" textAnchor="middle" fontSize={12} fill="var(--soft)">
        {lines.map((line) => (
          <tspan key={line} x="50%" dy="1.4em">
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  )
}

/** The numbers as a table, the chart to take along, and its own address. */
function Actions({ chart, here, still = false }: Pick<Props, 'chart' | 'here' | 'still'>) {
  const words = messages(here.locale).parts.chart
  const { key, table } = chart.view
  const drawn = chart.pictures.length > 0
  return (
    <div className="chart-actions">
      <details open={!drawn && !still}>
        <summary>{words.table}</summary>
        <ChartTableView table={table} />
      </details>
      {!still && <Downloads name={key} drawn={drawn} here={here} />}
      <a href={`#${key}`}>{words.link}</a>
    </div>
  )
}

function Downloads({
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
