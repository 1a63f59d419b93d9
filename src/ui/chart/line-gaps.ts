import { type Box, placesOf, TEXT } from './line-geometry.ts'
import type { LineDrawing } from './line-view.ts'
import { textWidth } from './text-width.ts'

/** A dot without a number: a hatched band, or a hatched spot where another series has a number. */
export interface GapMark {
  readonly markKey: string
  readonly reason: string
  readonly box: Box
  /** False for a spot. */
  readonly band: boolean
  /** Written once along a run of gaps with one reason; null where another gap of the run says it. */
  readonly word: GapWord | null
  /** False where the reason fits on no gap of its run: the legend says it. */
  readonly said: boolean
}

export interface GapWord {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Turned to run upwards. */
  readonly turned: boolean
  /** Japanese in a narrow band: letter under letter; empty where the text runs on one line. */
  readonly letters: readonly { readonly letter: string; readonly y: number }[]
  readonly box: Box
}

interface Found {
  readonly markKey: string
  readonly reason: string
  readonly box: Box
  readonly band: boolean
}

const SPOT = 9

/** `plot` is where bands stand; `x` places a time in it. */
export function gapMarks(drawing: LineDrawing, plot: Box, x: (at: number) => number): GapMark[] {
  const places = placesOf(drawing)
  const gaps = drawing.series.flatMap(({ dots }, index) => {
    const found = dots.flatMap((dot): Found[] => {
      if (dot.value !== null) return []
      const edges = edgesOf(places, dot.at, plot, x)
      const band = isBare(drawing, dot.at)
      const box = band
        ? slice(plot, edges, index, drawing.series.length)
        : spot(plot, x(dot.at), index)
      return [{ markKey: dot.markKey, reason: dot.gap ?? '', box, band }]
    })
    return runsOf(found).flatMap(withWord)
  })
  return gaps.map((gap, index) => {
    const above = gaps.slice(0, index).some(({ word }) => sameWord(word, gap.word))
    return above ? { ...gap, word: null } : gap
  })
}

/** The same word one over the other, in the bands of two series. */
function sameWord(a: GapWord | null, b: GapWord | null): boolean {
  return a !== null && b !== null && a.text === b.text && a.x === b.x
}

/** No series has a number there. */
function isBare({ series }: LineDrawing, at: number): boolean {
  return series.every(({ dots }) => dots.every((dot) => dot.at !== at || dot.value === null))
}

/** Half way to the neighbours on both sides. */
function edgesOf(
  places: readonly number[],
  at: number,
  plot: Box,
  x: (at: number) => number,
): readonly [number, number] {
  const index = places.indexOf(at)
  const [before, after] = [places[index - 1], places[index + 1]]
  const left = before === undefined ? plot.x : x((before + at) / 2)
  const right = after === undefined ? plot.x + plot.width : x((at + after) / 2)
  return [left, right]
}

function slice(
  plot: Box,
  [left, right]: readonly [number, number],
  index: number,
  of: number,
): Box {
  const height = plot.height / of
  return { x: left, y: plot.y + index * height, width: right - left, height }
}

function spot(plot: Box, middle: number, index: number): Box {
  const y = plot.y + plot.height - (index + 1) * (SPOT + 2)
  return { x: middle - SPOT / 2, y, width: SPOT, height: SPOT }
}

/** Bands side by side with one reason; a spot is a run of its own. */
function runsOf(found: readonly Found[]): readonly (readonly Found[])[] {
  const runs: Found[][] = []
  for (const gap of found) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const joins =
      last?.band &&
      gap.band &&
      last.reason === gap.reason &&
      last.box.x + last.box.width + 0.5 > gap.box.x
    if (run && joins) run.push(gap)
    else runs.push([gap])
  }
  return runs
}

function withWord(run: readonly Found[]): GapMark[] {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return []
  const box = { ...first.box, width: last.box.x + last.box.width - first.box.x }
  const word = wordIn(first.reason, box)
  return run.map(({ markKey, reason, band, box: own }, index) => {
    return { markKey, reason, band, box: own, word: index === 0 ? word : null, said: word !== null }
  })
}

function wordIn(text: string, box: Box): GapWord | null {
  const long = textWidth(text, TEXT - 1)
  const [middle, foot] = [box.x + box.width / 2, box.y + box.height - 7]
  if (box.width >= long + 4 && box.height >= 14) {
    const around = { x: middle - long / 2, y: foot - 9, width: long, height: 12 }
    return { text, x: middle, y: foot, turned: false, letters: [], box: around }
  }
  if (box.width < 10 || box.height < long + 12) return null
  const around = { x: middle - 6, y: foot - long - 2, width: 12, height: long + 2 }
  if (JAPANESE.test(text)) {
    const top = foot - (text.length - 1) * (TEXT - 1)
    const letters = [...text].map((letter, index) => ({ letter, y: top + index * (TEXT - 1) }))
    return { text, x: middle, y: top, turned: false, letters, box: around }
  }
  return { text, x: middle + 3.5, y: foot, turned: true, letters: [], box: around }
}

const JAPANESE = /^[\u3040-\u9fff]+$/
