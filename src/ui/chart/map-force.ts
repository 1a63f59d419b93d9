import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Box } from './label-places.ts'
import { apart } from './map-apart.ts'
import { round } from './pixels.ts'

/** A box that looks for its place: how large it is, and the point of the frame it belongs to (0 to 1). */
export interface ToPlace {
  readonly id: string
  readonly width: number
  readonly height: number
  /** `pull` says how firmly it is drawn there across, 0 to 1. */
  readonly home: { readonly x: number; readonly y: number; readonly pull: number }
}

interface Moving extends SimulationNodeDatum, ToPlace {}

interface Frame {
  readonly width: number
  readonly height: number
}

const TICKS = 160
/** The golden angle: places around a point, none behind another. */
const TURN = Math.PI * (3 - Math.sqrt(5))

/**
 * A place for every box: near those it has lines with, each in the part of the frame it belongs to, no
 * two over one another. The same boxes and lines always get the same places: `boxes` go by their order,
 * and nothing is left to chance.
 */
export function placeByForce(
  boxes: readonly ToPlace[],
  lines: readonly { readonly source: string; readonly target: string }[],
  frame: Frame,
): ReadonlyMap<string, Box> {
  const nodes = boxes.map((box, index) => startOf(box, index, frame))
  const length = Math.min(frame.width, frame.height) / 6
  const simulation = forceSimulation(nodes)
    .randomSource(sameEachTime())
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force(
      'home-x',
      forceX<Moving>(({ home }) => home.x * frame.width).strength(({ home }) => home.pull),
    )
    .force('home-y', forceY<Moving>(({ home }) => home.y * frame.height).strength(0.14))
    .force(
      'apart',
      forceManyBody<Moving>()
        .strength(-(frame.width + frame.height) / 6)
        .distanceMax(frame.width / 2),
    )
    .force(
      'lines',
      forceLink<Moving, { source: string; target: string }>(lines.map((line) => ({ ...line })))
        .id(({ id }) => id)
        .distance(length)
        .strength(0.12),
    )
    .force(
      'room',
      forceCollide<Moving>(({ height, width }) => (height + width) / 3.4).strength(0.5),
    )
    .stop()
  simulation.tick(TICKS)
  const placed = apart(
    nodes.map(({ width, height, x = 0, y = 0 }) => {
      return { x: x - width / 2, y: y - height / 2, width, height }
    }),
    frame,
  )
  return new Map(
    placed.map((box, index) => [
      boxes[index]?.id ?? '',
      { ...box, x: round(box.x), y: round(box.y) },
    ]),
  )
}

/** Around its home, none where another starts. */
function startOf(box: ToPlace, index: number, frame: Frame): Moving {
  const far = 7 * Math.sqrt(index + 0.5)
  const x = box.home.x * frame.width + far * Math.cos(index * TURN)
  const y = box.home.y * frame.height + far * Math.sin(index * TURN)
  return { ...box, x, y }
}

/** Numbers from 0 to 1 that look like chance and are the same in every run. */
function sameEachTime(): () => number {
  let state = 1
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296
    return state / 4294967296
  }
}
