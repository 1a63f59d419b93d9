import { paint } from '../look/palette.ts'
import { GAP_TEXT, type LaidBar } from './bars-layout.ts'
import { type Box, placeLabels, type Wanted } from './label-places.ts'
import { round } from './pixels.ts'
import { textWidth } from './text-width.ts'

interface Props {
  readonly laid: readonly LaidBar[]
  readonly stacked: boolean
  /** What is written already. */
  readonly fixed: readonly Box[]
  readonly bounds: Box
}

const LABEL_TEXT = 11
const HEIGHT = 12
const AIR = 3
/** Out of the way of a gap's word beside the last bar. */
const NUDGE = 5
/** Among thinner bars, a label over its neighbours could be taken for theirs. */
const LEAST_PITCH = 16

/** The number at the end of its bar: those worth noting, and every other one that has the room. */
export function BarLabels({ laid, stacked, fixed, bounds }: Props) {
  const shown = laid
    .filter(({ mark, pitch }) => isShown(mark, pitch))
    .toReversed()
    .toSorted(byWeight)
  const gaps = laid.filter(({ mark }) => mark.value === null)
  const places = placeLabels(
    shown.map((each) => wanted(each, stacked)),
    {
      marks: stacked ? [] : laid.map(({ box }) => box),
      fixed: [...fixed, ...gaps.map(wordOf)],
      bounds,
    },
  )
  return (
    <g
      className="bar-labels"
      fontSize={LABEL_TEXT}
      textAnchor="middle"
      fill={paint('ink')}
      stroke={paint('paper')}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {shown.map(({ mark }) => {
        const place = places.get(mark.markKey)
        if (!place) return null
        return (
          <text
            key={mark.markKey}
            x={round(place.x + place.width / 2)}
            y={round(place.y + HEIGHT - 2.5)}
            fontWeight={mark.strong ? 700 : 600}
          >
            {mark.label}
          </text>
        )
      })}
    </g>
  )
}

function isShown({ value, label, strong, noted }: LaidBar['mark'], pitch: number): boolean {
  if (value === null || label === '') return false
  return strong || noted || textWidth(label, LABEL_TEXT, true) + AIR <= pitch
}

/** What the words speak of first, the latest of it before the rest; then the longest. */
function byWeight({ mark: a }: LaidBar, { mark: b }: LaidBar): number {
  const rank = ({ strong, noted }: LaidBar['mark']) => (strong ? 0 : noted ? 1 : 2)
  if (a.strong && b.strong) return 0
  return rank(a) - rank(b) || Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0)
}

/** The word along a gap, which no label may cover. */
function wordOf({ box }: LaidBar): Box {
  const width = GAP_TEXT + AIR
  return { ...box, x: box.x + (box.width - width) / 2, width }
}

/** At the bar's end, in its middle or flush with one of its sides; in a stack within its part. */
function wanted({ mark, box, pitch }: LaidBar, stacked: boolean): Wanted {
  const width = textWidth(mark.label, LABEL_TEXT, true)
  const size = { width, height: HEIGHT }
  const x = box.x + (box.width - width) / 2
  const base = { key: mark.markKey, own: box, must: mark.strong && pitch >= LEAST_PITCH }
  if (stacked) {
    const fits = box.height >= HEIGHT + AIR
    const y = box.y + (box.height - HEIGHT) / 2
    return { ...base, candidates: fits ? [{ ...size, x, y }] : [] }
  }
  const below = (mark.value ?? 0) < 0
  const y = below ? box.y + box.height + AIR : box.y - AIR - HEIGHT
  const aside = Math.max((width - box.width) / 2, 0)
  const candidates = [0, -aside, aside, -aside - NUDGE].map((by) => ({ ...size, x: x + by, y }))
  return { ...base, candidates }
}
