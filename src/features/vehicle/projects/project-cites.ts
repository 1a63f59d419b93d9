import type { Project } from '#domain/project.ts'
import type { Cite } from '#domain/source.ts'

/** Every document an entry rests on, in whole or in part, each once. */
export function citesOfProject({ cites, stages, figures }: Project): readonly Cite[] {
  const parts = [...stages, ...figures, ...figures.flatMap(({ alternatives }) => alternatives)]
  const all = [...cites, ...parts.flatMap((part) => part.cites)]
  return all.filter(
    ({ source }, index) => all.findIndex((each) => each.source === source) === index,
  )
}
