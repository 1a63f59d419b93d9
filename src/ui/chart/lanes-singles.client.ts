'use client'

import { useEffect, useMemo, useState } from 'react'
import { addDays, day } from '#domain/day.ts'
import type { LaneMark } from './lanes-parts.ts'
import type { LanesDrawing } from './lanes-view.ts'
import { countIn, isWhole, monthsAround, type Range, wholeOf } from './lanes-window.ts'

export type SinglesState = 'ready' | 'fetching' | 'failed'

interface Fetched extends Range {
  readonly marks: readonly LaneMark[]
}

const EPOCH = day('1970-01-01')

/**
 * The drawing with the single events of a part, where columns stand for them and one picture holds them all;
 * null while the columns stay. What does not come leaves the columns, which count the same events.
 */
export function useSingles(drawing: LanesDrawing, range: Range) {
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const address = addressOf(drawing, range)
  const months = monthsAround(drawing, range)
  const { from, to } = months
  const held = fetched !== null && fetched.from <= from && fetched.to >= to
  useEffect(() => {
    if (address === null || held) return
    const stop = new AbortController()
    fetchMarks(address, stop.signal).then(
      (marks) => setFetched({ from, to, marks }),
      () => stop.signal.aborted || setFailed(address),
    )
    return () => stop.abort()
  }, [address, held, from, to])
  const singles = useMemo(
    () => (address === null || !held ? null : withSingles(drawing, fetched.marks)),
    [address, held, drawing, fetched],
  )
  const state: SinglesState =
    address === null || held ? 'ready' : failed === address ? 'failed' : 'fetching'
  return { singles, state }
}

/** Null where nothing is to be fetched: no columns, too many events still, or nobody who serves them. */
function addressOf(drawing: LanesDrawing, range: Range): string | null {
  const { dense, marks } = drawing
  if (!dense || dense.singles === null || isWhole(range, wholeOf(drawing))) return null
  const { from, to } = monthsAround(drawing, range)
  if (countIn(marks, { from, to }) > dense.most) return null
  const [first, last] = [addDays(EPOCH, from), addDays(EPOCH, to)]
  return `${dense.singles}&from=${first}&to=${last}`
}

async function fetchMarks(address: string, signal: AbortSignal): Promise<readonly LaneMark[]> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const { marks } = (await response.json()) as { readonly marks: readonly LaneMark[] }
  return marks
}

function withSingles(drawing: LanesDrawing, marks: readonly LaneMark[]): LanesDrawing {
  return { ...drawing, marks: [...drawing.marks.filter(({ apart }) => apart), ...marks] }
}
