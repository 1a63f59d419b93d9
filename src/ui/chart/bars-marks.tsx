import { paint } from '../look/palette.ts'
import { GAP_TEXT, type LaidBar } from './bars-layout.ts'
import type { MarkView } from './drawing.ts'
import type { Box } from './label-places.ts'
import { paintOf } from './mark-paint.tsx'
import { round } from './pixels.ts'
import { textWidth } from './text-width.ts'

interface Props {
  readonly laid: readonly LaidBar[]
  readonly marks: readonly MarkView[]
}

/** A bar for each mark that has a number. */
export function BarMarks({ laid, marks, id }: Props & { readonly id: string }) {
  const values = new Map(marks.map(({ key, value }) => [key, value]))
  return (
    <g className="bars">
      {laid.filter(isKnown).map(({ mark, tone, firmness, box }) => (
        <rect
          key={mark.markKey}
          className="bar"
          data-mark={mark.markKey}
          data-value={values.get(mark.markKey) ?? ''}
          {...rounded(box)}
          {...(firmness === 'solid' ? { fill: paint(tone) } : paintOf(tone, firmness, id))}
        />
      ))}
    </g>
  )
}

/** A hatched box over the zero line for each mark that has none. */
export function GapMarks({ laid, id }: Omit<Props, 'marks'> & { readonly id: string }) {
  const gaps = laid.filter((each) => !isKnown(each))
  return gaps.map(({ mark, tone, box }) => (
    <g key={mark.markKey} data-mark={mark.markKey} data-value="" data-gap="">
      <rect {...rounded(box)} fill={paint('paper')} />
      <rect {...rounded(box)} {...paintOf(tone, 'hatched', id)} />
    </g>
  ))
}

function isKnown({ mark }: LaidBar): boolean {
  return mark.value !== null
}

/** The reasons, over the gaps. */
export function GapWords({ laid, top }: Pick<Props, 'laid'> & { readonly top: number }) {
  const gaps = laid.filter((each) => !isKnown(each))
  return (
    <g
      className="gap-words"
      fontSize={GAP_TEXT}
      fill={paint('soft')}
      stroke={paint('paper')}
      strokeWidth={3}
      paintOrder="stroke"
      textAnchor="middle"
    >
      {gaps.filter(hasRoom).map((each) => (
        <text key={each.mark.markKey} transform={placeOf(each, top)}>
          {each.mark.gap}
        </text>
      ))}
    </g>
  )
}

/** Two words side by side need the height of their letters; of more gaps than fit, the first says why. */
function hasRoom({ mark, box }: LaidBar, index: number, gaps: readonly LaidBar[]): boolean {
  const before = gaps[index - 1]
  return !before || before.mark.gap !== mark.gap || box.x - before.box.x >= GAP_TEXT - 1
}

/** Along a gap that is high enough, within one that is not, and never over the plot's top. */
function placeOf({ mark, box, pitch }: LaidBar, top: number): string {
  const long = textWidth(mark.gap ?? '', GAP_TEXT)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  if (box.height < long && long <= pitch) return `translate(${round(x)} ${round(y + 3.5)})`
  return `translate(${round(x + 3.5)} ${round(Math.max(y, top + long / 2))}) rotate(-90)`
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) }
}
