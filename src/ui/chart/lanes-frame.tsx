import { paint } from '../look/palette.ts'
import type { WidthClass } from './drawing.ts'
import type { LanesLayout } from './lanes-layout.ts'
import { TITLE_LINE } from './lanes-layout.ts'
import { LEGEND_LINE, LEGEND_SHAPE, LEGEND_SIZE } from './lanes-legend.ts'
import { LegendShape } from './lanes-legend-shape.tsx'
import { gridMonths, layoutTicks, TICK_SIZE } from './lanes-ticks.ts'
import type { LanesDrawing } from './lanes-view.ts'
import { round } from './pixels.ts'

interface Props {
  readonly layout: LanesLayout
}
interface DrawnProps extends Props {
  readonly drawing: LanesDrawing
}
interface SizedProps extends DrawnProps {
  readonly width: WidthClass
}

/** A faint line for each month and each lane, and where the axis is broken. */
export function LaneGrid({ drawing, layout }: DrawnProps) {
  const { across, top, bottom, lanes } = layout
  const { observed } = drawing.axis
  const from = observed && across.at(observed.at)
  const first = Math.min(across.start, ...across.columns.map(({ x }) => x)) - 8
  const before = across.columns.findLast(({ side }) => side === 'earlier')
  const last = across.columns.at(-1)?.side === 'scheduled' ? across.width : across.end
  return (
    <g className="lane-grid" stroke={paint('grid')} fill="none">
      {from !== null && (
        <rect
          x={round(from)}
          y={top}
          width={round(across.end - from)}
          height={round(bottom - top)}
          fill={paint('grid')}
          fillOpacity={0.55}
          stroke="none"
        />
      )}
      {gridMonths(drawing, across).map(({ at, number }) => (
        <path
          key={at}
          d={`M${round(across.at(at))} ${top}V${round(bottom)}`}
          {...(number === 1 && { stroke: paint('rule') })}
        />
      ))}
      {lanes.map(({ lane, middle }) => (
        <path key={lane.key} d={`M${round(first)} ${round(middle)}H${round(last)}`} />
      ))}
      <path
        d={`M${round(across.start)} ${round(bottom)}H${round(across.end)}`}
        stroke={paint('soft')}
      />
      {before && <Break x={across.start - 9} y={bottom} />}
      {drawing.axis.to < drawing.axis.now && <Break x={across.end} y={bottom} />}
    </g>
  )
}

/** Where the axis does not go on as it did. */
function Break({ x, y }: { readonly x: number; readonly y: number }) {
  return <path d={`M${round(x)} ${round(y + 4)}l4 -8m3 8l4 -8`} stroke={paint('soft')} />
}

/** What the shapes mean, over the lanes. */
export function LaneLegend({ layout, id }: Props & { readonly id: string }) {
  return (
    <g className="lane-legend" fontSize={LEGEND_SIZE} fill={paint('soft')}>
      {layout.legend.map(({ entry: { shape, text }, x, line }) => {
        const y = line * LEGEND_LINE + 9
        return (
          <g key={shape}>
            <LegendShape x={x + 6} y={y} shape={shape} id={id} />
            <text x={round(x + LEGEND_SHAPE)} y={y + 4}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Left of the lanes, on a phone over each. */
export function LaneTitles({ layout, width }: Props & { readonly width: WidthClass }) {
  const narrow = width === 'narrow'
  return (
    <g className="lane-titles" fontSize={12} fill={paint('ink')}>
      {layout.lanes.map(({ lane, title, top, middle }) => {
        const first = narrow ? top + 13 : middle - ((title.length + 1) * TITLE_LINE) / 2 + 11
        const note = { fontSize: 11, fontWeight: 400, fill: paint('soft') }
        return (
          <g key={lane.key}>
            {narrow && (
              <path d={`M0 ${round(top)}H${layout.across.width}`} stroke={paint('rule')} />
            )}
            {title.map((line, index) => (
              <text key={line} x={0} y={round(first + index * TITLE_LINE)} fontWeight={700}>
                {line}
                {narrow && (
                  <tspan dx={8} {...note}>
                    {lane.note}
                  </tspan>
                )}
              </text>
            ))}
            {!narrow && (
              <text x={0} y={round(first + title.length * TITLE_LINE)} {...note}>
                {lane.note}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** The dates under the lanes, each year named once. */
export function LaneDates({ drawing, layout, width }: SizedProps) {
  const { across, bottom } = layout
  return (
    <g className="lane-dates" fontSize={TICK_SIZE} fill={paint('soft')} textAnchor="middle">
      {layoutTicks(drawing, across, width).map(({ x, month, year }) => (
        <g key={x}>
          <path d={`M${round(x)} ${round(bottom)}v4`} stroke={paint('soft')} />
          <text x={round(x)} y={round(bottom + 16)}>
            {month}
          </text>
          {year && (
            <text x={round(x)} y={round(bottom + 29)} fontWeight={700} fill={paint('ink')}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** The edition's day, the last day anything was observed on, and right of them what is scheduled. */
export function Now({ drawing, layout, width }: SizedProps) {
  const { nowText, observed, scheduled, to, now } = drawing.axis
  const { across, top, bottom } = layout
  const [x, y] = [round(across.end), top - 5]
  const narrow = width === 'narrow'
  return (
    <g className="lane-now" fontSize={11} fill={paint('soft')} textAnchor="end">
      {to >= now && (
        <>
          <path
            d={`M${x} ${top - 14}V${round(bottom + 4)}`}
            stroke={paint('ink')}
            strokeWidth={1.2}
            strokeDasharray="1.5 2.5"
          />
          {narrow && observed && (
            <text x={x - 5} y={y - 14}>
              {observed.text}
            </text>
          )}
          <text x={x - 5} y={y}>
            {!narrow && observed && `${observed.text} → `}
            <tspan fontWeight={700} fill={paint('ink')}>
              {nowText}
            </tspan>
          </text>
        </>
      )}
      {across.columns.some(({ side }) => side === 'scheduled') && (
        <text x={x + 6} y={y} textAnchor="start">
          {scheduled}
        </text>
      )}
    </g>
  )
}
