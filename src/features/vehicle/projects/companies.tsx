import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { SponsorView } from './row-view.ts'

interface Props {
  readonly sponsors: readonly SponsorView[]
  readonly here: Here
}

/** The companies named for a project: in which part, and how firmly that is told. */
export function Companies({ sponsors, here }: Props) {
  const { vehicleProject: words } = messages(here.locale)
  if (sponsors.length === 0) {
    return (
      <Panel id="companies" title={words.companies}>
        <Nothing>{words.noCompanies}</Nothing>
      </Panel>
    )
  }
  return (
    <Panel id="companies" title={words.companies} lead={words.companiesLead}>
      <Table
        caption={words.companiesCaption(sponsors.length)}
        columns={[
          { key: 'company', head: words.heads.company },
          { key: 'role', head: words.heads.role },
          { key: 'standing', head: words.heads.standing },
        ]}
        rows={sponsors.map(({ id, href, name, role, standing }) => ({
          key: id,
          head: <a href={href}>{name}</a>,
          cells: [role, standing],
        }))}
      />
    </Panel>
  )
}
