import type { Firmness } from '#ui/chart/drawing.ts'
import type { LaneMark, Month } from '#ui/chart/lanes-parts.ts'
import type { LanesDrawing } from '#ui/chart/lanes-view.ts'
import { LANES_WORDS } from './lanes-words.ts'

/** The first day of the axis and the edition's day, as an axis counts them. */
export const START = 20_089
export const NOW = START + 691

const FIRMNESS: readonly Firmness[] = ['solid', 'solid-gap', 'outlined', 'struck']
const MONTHS: readonly Month[] = [...Array(23).keys()].map((index) => ({
  ...{ at: START + Math.round(index * 30.44), number: (index % 12) + 1 },
  ...{ text: `M${(index % 12) + 1}`, year: `${2025 + Math.floor(index / 12)}` },
}))

export function laneMark(
  key: string,
  lane: string,
  at: number,
  rest: Partial<LaneMark> = {},
): LaneMark {
  return {
    ...{
      key,
      lane,
      name: `Event ${key}`,
      lines: ['a line'],
      value: '',
      firmness: 'solid',
      size: 2,
    },
    ...{ from: at, to: at, dated: 'day', soft: false, count: null, apart: null, label: null },
    ...rest,
  }
}

/** Events spread over two lanes, one of a month that is not exact and one scheduled. */
export function manyMarks(count: number): readonly LaneMark[] {
  return [
    ...[...Array(count).keys()].map((index) =>
      laneMark(`e${index}`, index % 3 === 0 ? 'calm' : 'busy', START + ((index * 37) % 690), {
        size: index % 10 === 0 ? 3 : 1,
        firmness: FIRMNESS[index % 4] ?? 'solid',
        label: index % 10 === 0 ? { text: `Major event ${index}`, rank: index } : null,
      }),
    ),
    laneMark('month', 'calm', 0, { from: START + 110, to: START + 140, dated: 'span' }),
    laneMark('due', 'busy', NOW + 800, {
      ...{ firmness: 'dotted', apart: { side: 'scheduled', month: 'M1', year: '2029' } },
    }),
  ]
}

/** A drawing of these marks in two lanes, with the counts of its months. */
export function lanesDrawing(
  marks: readonly LaneMark[],
  rest: Partial<LanesDrawing> = {},
): LanesDrawing {
  return {
    ...{ form: 'lanes', span: 'full', alt: 'Events by day in two lanes', marks },
    lanes: [
      { key: 'busy', title: 'Deal and vehicle', note: '81, last Aug 2025', tone: 'ink' },
      { key: 'calm', title: 'Fund', note: '41, last Nov 2026', tone: 'private' },
    ],
    legend: [{ shape: 'solid', text: 'Signed' }],
    axis: {
      ...{ from: START, to: NOW, now: NOW, nowText: 'Nov 22, 2026', months: MONTHS },
      ...{ scheduled: 'Scheduled', observed: null },
    },
    density: {
      title: 'Events a month',
      months: MONTHS.map(({ at }) => ({ from: at, to: at + 29, count: 5 })),
    },
    ...{ gaps: [], dense: null, frame: null, words: LANES_WORDS },
    ...rest,
  }
}
