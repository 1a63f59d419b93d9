import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Panel } from '#ui/panel.tsx'
import type { KinView, ProjectLink } from './project-kin-view.ts'

interface Props {
  readonly kin: KinView
  readonly here: Here
}

/** The projects before and after it in its batch. */
export function ProjectNeighbours({ kin, here }: Props) {
  const { vehicleProject: words, vehicleProjects } = messages(here.locale)
  return (
    <Panel id="neighbours" title={words.neighbours}>
      <dl className="neighbours">
        <div>
          <dt>{words.previous}</dt>
          <dd>
            <To link={kin.previous} none={words.first} />
          </dd>
        </div>
        <div>
          <dt>{words.next}</dt>
          <dd>
            <To link={kin.next} none={words.last} />
          </dd>
        </div>
      </dl>
      <p className="more">
        <a href={hrefTo(here, '/vehicle/projects')}>{vehicleProjects.all}</a>
      </p>
    </Panel>
  )
}

function To({ link, none }: { readonly link: ProjectLink | null; readonly none: string }) {
  return link ? <a href={link.href}>{link.name}</a> : none
}
