import type { Project } from '#domain/project.ts'
import { EVERY_PROJECT, type ProjectFilter, writeProjectFilter } from '#domain/project-filter.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** A term and what is known of it; the links lead to the projects that share it. */
export interface ProjectFact {
  readonly key: string
  readonly term: string
  readonly text: string
  readonly links: readonly { readonly href: string; readonly word: string }[]
}

export function toProjectFacts(project: Project, { here }: FigureContext): readonly ProjectFact[] {
  const { locale } = here
  const { vehicleProject: words, vehicleProjects, batch } = messages(locale)
  const { sector, region, knownOn } = project
  const sharing = (asked: Partial<ProjectFilter>, word: string) => ({
    ...{ href: hrefToFiltered(asked, here), word },
  })
  return [
    {
      ...{ key: 'sector', term: words.what, text: '' },
      links: [sharing({ sector: [sector] }, vehicleProjects.sectors[sector])],
    },
    {
      ...{ key: 'place', term: words.where, text: project.place[locale] },
      links: region.map((each) => sharing({ region: [each] }, vehicleProjects.regions[each])),
    },
    {
      ...{ key: 'batch', term: words.batch, text: '' },
      links: [sharing({ batch: [project.batch] }, batch[project.batch])],
    },
    {
      ...{ key: 'known', term: words.knownOn, text: formatDay(knownOn, locale) },
      links: [],
    },
  ]
}

function hrefToFiltered(asked: Partial<ProjectFilter>, here: Here): string {
  return hrefTo(here, `/vehicle/projects?${writeProjectFilter({ ...EVERY_PROJECT, ...asked })}`)
}
