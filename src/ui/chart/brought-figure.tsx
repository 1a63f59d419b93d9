import { messages } from '#i18n/messages.ts'
import type { Here } from '../address.ts'
import type { DrawnChart } from './chart-figure.tsx'
import { ChartCaption, ChartSource, Downloads } from './chart-text.tsx'
import { widthsOf } from './drawing.ts'
import { sizeOf } from './size.ts'

interface Props {
  readonly chart: DrawnChart
  /** The page that has the picture and the table. */
  readonly from: string
  readonly here: Here
  readonly files: boolean
}

/**
 * A chart whose picture and table would outweigh the page: they stand on a page of their own. The page's
 * script brings them into boxes of their final size; without it, each box is a link to them.
 */
export function BroughtFigure({ chart, from, here, files }: Props) {
  const { view } = chart
  const { key, drawing } = view
  const words = messages(here.locale).parts.chart
  return (
    <figure data-chart={key} id={key} className={`chart ${drawing.span}`} data-brings={from}>
      <ChartCaption view={view} />
      <div className="chart-sizes">
        {widthsOf(drawing.span).map((width) => (
          <a
            key={width}
            href={`${from}#${key}`}
            className={`chart-box brought ${width}`}
            style={sizeOf(drawing, width)}
            data-form={drawing.form}
          >
            {words.elsewhere}
          </a>
        ))}
      </div>
      <ChartSource view={view} />
      <div className="chart-actions">
        <a href={`${from}#${key}`}>{words.table}</a>
        {files && <Downloads name={key} drawn={chart.pictures.length > 0} here={here} />}
        <a href={`#${key}`}>{words.link}</a>
      </div>
    </figure>
  )
}
