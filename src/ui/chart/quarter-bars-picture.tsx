import { LiveBars } from './live-bars.client.tsx'
import { type QuarterBarsView, WIDTH_CLASSES } from './quarter-bars-view.ts'

/** A chart drawn ahead of time for one class of widths. */
export interface Drawn {
  readonly width: string
  readonly svg: string
}

interface Props {
  readonly view: QuarterBarsView
  readonly pictures: readonly Drawn[]
}

/** The chart as drawn ahead of time, once for each class of widths; the page's style shows one of them. */
export function QuarterBarsPicture({ view, pictures }: Props) {
  return WIDTH_CLASSES.map((width) => {
    const drawn = pictures.find((picture) => picture.width === width)
    return (
      <LiveBars key={width} view={view} width={width} drawn={drawn !== undefined}>
        {drawn && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, from our own store
          <div className="picture" dangerouslySetInnerHTML={{ __html: drawn.svg }} />
        )}
      </LiveBars>
    )
  })
}
