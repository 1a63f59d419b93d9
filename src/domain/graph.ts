/** A line from one thing to another, both named by their ids. */
export interface Edge {
  readonly from: string
  readonly to: string
}

/** How many lines each thing is an end of; a line from a thing to itself counts once. */
export function degreesOf(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>()
  for (const { from, to } of edges) {
    for (const end of new Set([from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  return degrees
}

/** The ends with the most lines, at most `most` of them, `always` first; of equals by id. */
export function bestConnected(
  edges: readonly Edge[],
  most: number,
  always: string | null = null,
): readonly string[] {
  return [...degreesOf(edges)]
    .toSorted(
      ([a, x], [b, y]) => Number(b === always) - Number(a === always) || y - x || byId(a, b),
    )
    .slice(0, most)
    .map(([id]) => id)
}

/**
 * Every end once, each as near as can be behind one it has a line with: from the best connected along
 * its lines, its best connected neighbours first. What nothing leads to begins anew.
 */
export function walkOf(edges: readonly Edge[]): readonly string[] {
  const order = bestConnected(edges, Number.POSITIVE_INFINITY)
  const rank = new Map(order.map((id, index) => [id, index]))
  const neighbours = neighboursOf(edges)
  const seen = new Set<string>()
  const ahead = order.toReversed()
  // A stack and no recursion: a chain may be longer than calls may be nested.
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const next = [...(neighbours.get(id) ?? [])].filter((each) => !seen.has(each))
    ahead.push(...next.toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0)))
  }
  return [...seen]
}

function neighboursOf(edges: readonly Edge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  const add = (id: string, other: string) => {
    const known = all.get(id) ?? new Set()
    all.set(id, known.add(other))
  }
  for (const { from, to } of edges) {
    add(from, to)
    add(to, from)
  }
  return all
}

/** Ids in the order of their letters' codes: the same on every machine. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
