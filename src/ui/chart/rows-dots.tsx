import { paint } from '../look/palette.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'
import type { LogScale, RowView } from './row-view.ts'
import { ROW, type RowsLayout } from './rows-layout.ts'
import { AXIS, DOT, type LogPlaces, labelSide, logPlaces } from './rows-log.ts'
import { EmptyRow } from './rows-marks.tsx'

interface Props {
  readonly scale: LogScale
  readonly layout: RowsLayout
  /** The exact values, by the keys of the marks. */
  readonly values: ReadonlyMap<string, string>
  readonly id: string
}

/** Rows as dots on a logarithmic axis, its gridlines behind them. */
export function RowDots({ scale, layout, values, id }: Props) {
  const { left, plot, rows } = layout
  const places = logPlaces(
    scale,
    rows.map(({ row }) => row),
    left,
    plot,
  )
  return (
    <>
      <Axes scale={scale} layout={layout} places={places} />
      {rows.map(({ row, barY }) =>
        row.at === null || row.at <= 0 ? (
          <EmptyRow
            key={row.key}
            {...{ row, values, id, x: left, y: barY, thick: DOT.thick, room: plot }}
          />
        ) : (
          <g key={row.key} data-mark={row.key} data-value={values.get(row.key) ?? ''}>
            <Dot row={row} x={places.at(row.at)} y={barY + DOT.thick / 2} id={id} />
            <DotLabel
              {...{ row, x: places.at(row.at), y: barY + DOT.thick / 2, end: left + plot }}
            />
          </g>
        ),
      )}
    </>
  )
}

interface AxesProps extends Pick<Props, 'scale' | 'layout'> {
  readonly places: LogPlaces
}

/** Lines at each power of ten; a thin one through each dot leads the eye, the same for all. */
function Axes({ scale: { ticks }, layout: { axes, rows }, places }: AxesProps) {
  return (
    <g className="log-axis" fontSize={AXIS.text} fill={paint('soft')} textAnchor="middle">
      {axes.map(({ key, y, spans }) => (
        <g key={key}>
          {ticks.map(({ at, text }) => (
            <g key={at}>
              <path
                d={spans
                  .map(({ from, to }) => `M${round(places.at(at))} ${round(from)}V${round(to)}`)
                  .join('')}
                stroke={paint('grid')}
              />
              <text x={round(places.at(at))} y={round(y)}>
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
      {rows.map(({ row, barY }) => (
        <path
          key={row.key}
          d={`M${round(places.from)} ${round(barY + DOT.thick / 2)}H${round(places.to)}`}
          stroke={paint('grid')}
          strokeDasharray="1 3"
        />
      ))}
    </g>
  )
}

interface DotProps {
  readonly row: RowView
  readonly x: number
  readonly y: number
}

/** The one the drawing is about is larger, with a firmer edge. */
function Dot({ row, x, y, id }: DotProps & { readonly id: string }) {
  const place = { cx: round(x), cy: round(y), r: row.strong ? DOT.strong : DOT.radius }
  const edge = { stroke: paint(row.tone), strokeWidth: row.strong ? 2.5 : 1.5 }
  return (
    <>
      <circle {...place} fill={paint('paper')} />
      <circle {...place} {...paintOf(row.tone, row.firmness, id)} {...edge} />
    </>
  )
}

function DotLabel({ row, x, y, end }: DotProps & { readonly end: number }) {
  const right = labelSide(row.label, ROW.label, x, end) === 'right'
  const beside = (row.strong ? DOT.strong : DOT.radius) + DOT.end
  return (
    <text
      x={round(right ? x + beside : x - beside)}
      y={round(y + 4.2)}
      fontSize={ROW.label}
      fontWeight={row.strong ? 700 : 600}
      fill={paint('ink')}
      textAnchor={right ? 'start' : 'end'}
      stroke={paint('paper')}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {row.label}
    </text>
  )
}
