import type { Messages } from '#i18n/messages/en.ts'
import { messages } from '#i18n/messages.ts'
import type { Here } from '../address.ts'
import { ChartTableView } from './chart-table.tsx'
import { ChartCaption, ChartSource, Downloads } from './chart-text.tsx'
import type { ChartView, Drawing } from './chart-view.ts'
import { type WidthClass, widthsOf } from './drawing.ts'
import { StillLanes } from './lanes-still.tsx'
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
  /** True for a drawing made on request, as of numbers a reader chose; it has no stored picture. */
  readonly still?: boolean
  /** Whether there are files of it to take along; there are none of numbers a reader chose. */
  readonly files?: boolean
}

/** A chart as it arrives: what it finds, the picture, who published the numbers, and the same numbers as a table. */
export function ChartFigure({ chart, here, level = 2, still = false, files = !still }: Props) {
  const { key, drawing } = chart.view
  return (
    <figure data-chart={key} id={key} className={`chart ${drawing.span}`}>
      <ChartCaption view={chart.view} level={level} />
      <div className="chart-sizes">
        {widthsOf(drawing.span).map((width) => (
          <Sized key={width} chart={chart} here={here} width={width} still={still} />
        ))}
        {still && <DrawingData drawing={drawing} />}
      </div>
      <ChartSource view={chart.view} />
      <Actions chart={chart} here={here} still={still} files={files} />
    </figure>
  )
}

function Sized({ chart, here, width, still }: Props & { readonly width: WidthClass }) {
  const { key, drawing } = chart.view
  const words = messages(here.locale).parts.chart
  const lanes = drawing.form === 'lanes'
  if (still && (lanes || canBeStill(drawing))) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
      <div
        className={`chart-box ${width}`}
        style={sizeOf(drawing, width)}
        {...(lanes
          ? { 'data-form': 'lanes', 'data-wakes': width }
          : { 'data-still': drawing.form })}
        role="group"
        aria-label={keysOf(drawing, words)}
      >
        {lanes ? (
          <StillLanes drawing={drawing} width={width} id={`${key}-${width}`} />
        ) : (
          <StillForm drawing={drawing} width={width} id={`${key}-${width}`} />
        )}
      </div>
    )
  }
  const picture = chart.pictures.find((each) => each.width === width)
  const size = sizeOf(drawing, width)
  const id = `${key}-${width}`
  return (
    <LiveChart
      drawing={drawing}
      width={width}
      size={size}
      id={id}
      drawn={picture !== undefined || drawing.form === 'lanes'}
      keys={keysOf(drawing, words)}
    >
      {picture ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, from our own store
        <div className="picture" dangerouslySetInnerHTML={{ __html: picture.svg }} />
      ) : drawing.form === 'lanes' ? (
        <StillLanes drawing={drawing} width={width} id={id} />
      ) : (
        <Undrawn text={words.drawnLive} size={size} />
      )}
    </LiveChart>
  )
}

/** How the keys read a chart of a form. */
function keysOf({ form }: Drawing, words: Messages['parts']['chart']): string {
  if (form === 'map') return words.mapKeys
  return form === 'lanes' ? words.lanesKeys : words.keys
}

/** What the script that shows a still chart needs: what its marks say; for lanes, which come alive, all of it. */
function DrawingData({ drawing }: { readonly drawing: Drawing }) {
  const told = drawing.marks.map(({ value: _, ...mark }) => mark)
  const json = JSON.stringify(drawing.form === 'lanes' ? drawing : told).replaceAll('<', '\\u003c')
  const name = drawing.form === 'lanes' ? { 'data-drawing': '' } : { 'data-marks': '' }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, with no end of a script in them
  return <script type="application/json" {...name} dangerouslySetInnerHTML={{ __html: json }} />
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
function Actions({ chart, here, still, files }: Omit<Props, 'level'>) {
  const words = messages(here.locale).parts.chart
  const { key, table } = chart.view
  const drawn = chart.pictures.length > 0
  const seen = drawn || still || chart.view.drawing.form === 'lanes'
  return (
    <div className="chart-actions">
      <details open={!seen}>
        <summary>{words.table}</summary>
        <ChartTableView table={table} />
      </details>
      {files && <Downloads name={key} drawn={drawn} here={here} />}
      <a href={`#${key}`}>{words.link}</a>
    </div>
  )
}
