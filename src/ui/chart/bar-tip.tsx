import type { TooltipContentProps } from 'recharts'
import type { QuarterBar } from './quarter-bars-view.ts'

/** What a bar says when it is pointed at or reached by arrow keys: the table's row in words. */
export function BarTip({ active, payload }: TooltipContentProps) {
  const bar = payload[0]?.payload as QuarterBar | undefined
  if (!active || !bar) return null
  return (
    <div className="chart-tip">
      <strong>{bar.name}</strong>
      {bar.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
