import { paint } from '#ui/look/palette.ts'
import type { OfficeAxisView, OfficeLineView } from './office-line-view.ts'

/** Pixels down the line; across it, everything is a percentage of the width it is given. */
const LINE = { height: 36, top: 4, thick: 12, words: 33, text: 11, lead: 22 } as const
const MIDDLE = LINE.top + LINE.thick / 2
const AXIS = 'office-line-axis'

/** An office in time: filled where documents have it held, outlined where none says so. */
export function OfficeLine({ view }: { readonly view: OfficeLineView }) {
  return (
    <svg
      className="office-line"
      role="img"
      aria-label={view.label}
      width="100%"
      height={LINE.height}
    >
      <use href={`#${AXIS}`} />
      {view.fadesFrom !== null && (
        <svg x={view.fadesFrom} overflow="visible" aria-hidden="true">
          <line
            {...{ x1: -LINE.lead, x2: 0, y1: MIDDLE, y2: MIDDLE }}
            stroke={paint('ink')}
            strokeWidth={2}
            strokeDasharray="2 3"
          />
        </svg>
      )}
      {view.pieces.map(({ key, sure, x, width }) => (
        <rect
          key={key}
          {...{ x, width, y: LINE.top, height: LINE.thick }}
          fill={paint(sure ? 'ink' : 'paper')}
          stroke={paint('ink')}
          strokeWidth={1.2}
          data-sure={sure}
        />
      ))}
      {view.seen !== null && (
        <circle
          {...{ cx: view.seen, cy: MIDDLE, r: 3.5 }}
          fill={paint('paper')}
          stroke={paint('ink')}
        />
      )}
    </svg>
  )
}

/** What all lines share, once on the page: the years and both ends. */
export function OfficeAxis({ view }: { readonly view: OfficeAxisView }) {
  const bottom = LINE.top + LINE.thick
  const words = { y: LINE.words, fontSize: LINE.text, fill: paint('faint') }
  return (
    <svg className="standing-axis" aria-hidden="true" width="0" height="0">
      <defs>
        <g id={AXIS}>
          {view.ticks.map(({ key, x, word }) => (
            <line
              key={key}
              {...{ x1: x, x2: x, y1: 0, y2: bottom + (word ? 6 : 3) }}
              stroke={paint(word ? 'faint' : 'rule')}
            />
          ))}
          <text {...words}>{view.from}</text>
          {view.ticks
            .filter(({ word }) => word)
            .map(({ key, x }) => (
              <text key={key} x={x} textAnchor="middle" {...words}>
                {key.slice(0, 4)}
              </text>
            ))}
          <text x="100%" textAnchor="end" {...words}>
            {view.until}
          </text>
        </g>
      </defs>
    </svg>
  )
}
