import { paint } from '../look/palette.ts'
import { round } from './pixels.ts'
import { type PlacedHeading, type PlacedRow, ROW } from './rows-layout.ts'

/** The headings of groups, each under a rule. */
export function RowHeadings(props: {
  readonly headings: readonly PlacedHeading[]
  readonly width: number
}) {
  return (
    <g className="row-headings" fontSize={ROW.title} fontWeight={700} fill={paint('ink')}>
      {props.headings.map(({ key, y, lines }) => (
        <g key={key}>
          <path d={`M0 ${round(y - 5.5)}H${props.width}`} stroke={paint('rule')} />
          {lines.map((line, index) => (
            <text key={line} x={0} y={round(y + 11 + index * ROW.titleLine)}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}

/** What each row is: its title and the smaller words after it. */
export function RowWords({ rows }: { readonly rows: readonly PlacedRow[] }) {
  return (
    <g className="row-words">
      {rows.map((placed) => (
        <Words key={placed.row.key} placed={placed} />
      ))}
    </g>
  )
}

function Words({ placed: { row, y, titles, lines, inline } }: { readonly placed: PlacedRow }) {
  const small = { fontSize: ROW.line, fontWeight: 400, fill: paint('soft') }
  const under = y + titles.length * ROW.titleLine
  return (
    <>
      {titles.map((title, index) => (
        <text
          key={title}
          x={0}
          y={round(y + 12 + index * ROW.titleLine)}
          fontSize={ROW.title}
          fontWeight={row.strong ? 700 : 600}
          fill={paint('ink')}
        >
          {title}
          {inline && (
            <tspan dx={7} {...small}>
              {lines[0]}
            </tspan>
          )}
        </text>
      ))}
      {!inline &&
        lines.map((line, index) => (
          <text key={line} x={0} y={round(under + 10 + index * ROW.smallLine)} {...small}>
            {line}
          </text>
        ))}
    </>
  )
}
