import type { ReactElement } from 'react'
import { Bars } from './bars.client.tsx'
import type { Drawing } from './chart-view.ts'
import type { FormProps } from './drawing.ts'
import { Flow } from './flow.client.tsx'
import { Lanes } from './lanes.client.tsx'
import { Line } from './line.client.tsx'
import { RelationMap } from './map.client.tsx'
import { Rows } from './rows.client.tsx'
import { Shares } from './shares.client.tsx'
import { Waterfall } from './waterfall.client.tsx'

/** The drawing itself, by its form. Whoever imports this imports Recharts: the draw command, or a chart that wakes. */
export function Form({ drawing, width, id }: FormProps<Drawing>): ReactElement {
  switch (drawing.form) {
    case 'bars':
      return <Bars {...{ drawing, width, id }} />
    case 'flow':
      return <Flow {...{ drawing, width, id }} />
    case 'lanes':
      return <Lanes {...{ drawing, width, id }} />
    case 'line':
      return <Line {...{ drawing, width, id }} />
    case 'map':
      return <RelationMap {...{ drawing, width, id }} />
    case 'rows':
      return <Rows {...{ drawing, width, id }} />
    case 'shares':
      return <Shares {...{ drawing, width, id }} />
    case 'waterfall':
      return <Waterfall {...{ drawing, width, id }} />
  }
}
