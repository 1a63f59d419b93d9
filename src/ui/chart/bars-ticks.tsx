import { paint } from '../look/palette.ts'
import type { Scales } from './bars-layout.ts'
import { type BarGroup, type BarsFrame, LINE, TICK_TEXT } from './bars-view.ts'
import { round } from './pixels.ts'
import { textWidth } from './text-width.ts'

interface Props {
  readonly groups: readonly BarGroup[]
  readonly frame: BarsFrame
  readonly scales: Scales
}

const BAND_TEXT = 11
const INDENT = 4

/** Each group's name where there is room for all, and under them the bands, each from its first group. */
export function BarTicks({ groups, frame, scales }: Props) {
  const { plot } = scales
  const bottom = plot.y + plot.height
  const line = bottom + (frame.ticked ? LINE : 0)
  const firsts = groups.filter(({ first, band }) => first && band !== '')
  const named = namedOf(firsts, frame, scales)
  return (
    <g className="ticks" fontSize={TICK_TEXT} fill={paint('soft')}>
      {frame.ticked &&
        groups.map(({ key, tick }) => (
          <text
            key={key}
            x={round((scales.from(key) + scales.to(key)) / 2)}
            y={bottom + 13}
            textAnchor="middle"
          >
            {tick}
          </text>
        ))}
      {firsts.map(({ key }) => (
        <path
          key={key}
          d={`M${round(scales.from(key))} ${bottom}V${line + LINE}`}
          stroke={paint('rule')}
        />
      ))}
      {named.map((group) => (
        <BandName key={group.key} group={group} y={line + 13} frame={frame} scales={scales} />
      ))}
    </g>
  )
}

function BandName({
  group,
  y,
  frame,
  scales,
}: Omit<Props, 'groups'> & { readonly group: BarGroup; readonly y: number }) {
  const x = round(leftOf(group, frame, scales))
  return (
    <g className="band" data-band={group.band}>
      <text x={x} y={y} fontSize={BAND_TEXT} fontWeight={600} fill={paint('ink')}>
        {group.band}
      </text>
      {frame.since && (
        <text x={x} y={y + 14} fontSize={TICK_TEXT}>
          {group.since}
        </text>
      )}
    </g>
  )
}

/** Every band, or every second, third … of them: as many as stand beside each other. */
function namedOf(
  firsts: readonly BarGroup[],
  frame: BarsFrame,
  scales: Scales,
): readonly BarGroup[] {
  for (let stride = 1; stride < firsts.length; stride += 1) {
    const some = firsts.filter((_, index) => index % stride === 0)
    const apart = some.every((group, index) => {
      const next = some[index + 1]
      const limit = next ? leftOf(next, frame, scales) - INDENT : frame.width
      return leftOf(group, frame, scales) + longest(group, frame) <= limit
    })
    if (apart) return some
  }
  return firsts.slice(0, 1)
}

/** A band that has just begun is named from the right, so that it is not cut off. */
function leftOf(group: BarGroup, frame: BarsFrame, scales: Scales): number {
  return Math.min(scales.from(group.key) + INDENT, frame.width - longest(group, frame))
}

function longest({ band, since }: BarGroup, frame: BarsFrame): number {
  const second = frame.since ? textWidth(since, TICK_TEXT) : 0
  return Math.max(textWidth(band, BAND_TEXT, true), second)
}
