'use client'

import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { BarTip } from './bar-tip.tsx'
import { QUARTER_BARS_SIZES, type QuarterBarsView, type WidthClass } from './quarter-bars-view.ts'
import { BarLabels, BarMark, GapMarks } from './quarter-marks.tsx'
import { QuarterTicks, Unit } from './quarter-ticks.tsx'

export interface QuarterBarsProps {
  readonly view: QuarterBarsView
  readonly width: WidthClass
  /** Answers to pointer and arrow keys; a picture does not. */
  readonly live: boolean
}

const MARGIN = { top: 28, right: 4, bottom: 40, left: 0 }

/** Bars by quarter over and under a zero line, quarters without a number as gaps that say why. */
export function QuarterBars({ view, width, live }: QuarterBarsProps) {
  const { axis, bars } = view
  const words = new Map(axis.ticks.map(({ at, text }) => [at, text]))
  return (
    <BarChart
      {...QUARTER_BARS_SIZES[width]}
      data={bars}
      margin={MARGIN}
      barCategoryGap="18%"
      accessibilityLayer={live}
      aria-label={view.alt}
      {...(live ? {} : { role: 'img' })}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis dataKey="key" hide />
      <YAxis
        width={width === 'wide' ? 36 : 26}
        domain={[axis.low, axis.high]}
        ticks={axis.ticks.map(({ at }) => at)}
        tickFormatter={(at: number) => words.get(at) ?? ''}
        tick={{ fontSize: 11, fill: 'var(--soft)' }}
        interval={0}
        axisLine={false}
        tickLine={false}
      />
      <Bar dataKey="value" shape={BarMark} isAnimationActive={false} />
      <ReferenceLine y={0} stroke="var(--ink)" />
      <GapMarks bars={bars} id={`hatch-${width}`} />
      <BarLabels bars={bars} all={width === 'wide'} />
      <QuarterTicks bars={bars} width={width} />
      <Unit text={view.unit} />
      {live && (
        <Tooltip
          content={BarTip}
          isAnimationActive={false}
          filterNull={false}
          cursor={{ fill: 'var(--grid)' }}
          allowEscapeViewBox={{ x: false, y: true }}
        />
      )}
    </BarChart>
  )
}
