import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { Scales } from './bars-layout.ts'

/** The scales of the drawing around it; null before Recharts has them. */
export function useScales(): Scales | null {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  if (!x || !y || !plot) return null
  return {
    plot,
    from: (key) => x(key, { position: 'start' }) ?? plot.x,
    to: (key) => x(key, { position: 'end' }) ?? plot.x,
    y: (value) => y(value) ?? plot.y,
  }
}
