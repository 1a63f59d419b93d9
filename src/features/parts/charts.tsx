import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { Drawing } from '#ui/chart/chart-view.ts'
import { Panel } from '#ui/panel.tsx'
import { NoExample } from './rows.tsx'

/** Every form a chart has, in the order of the page. */
export const FORMS = [
  'bars',
  'line',
  'shares',
  'waterfall',
  'lanes',
  'flow',
  'rows',
  'map',
] as const satisfies readonly Drawing['form'][]

/** One chart of each form, and one whose picture is not stored; null where there is none. */
export interface PartsCharts {
  readonly forms: Readonly<Record<Drawing['form'], ReactNode>>
  readonly undrawn: ReactNode
}

interface Props {
  readonly charts: PartsCharts
  readonly locale: Locale
}

export function Charts({ charts, locale }: Props) {
  const words = messages(locale).partsPage
  return (
    <Panel id="charts" title={words.sections.charts}>
      {FORMS.map((form) => (
        <Group key={form} name={words.chartForms[form]} locale={locale}>
          {charts.forms[form]}
        </Group>
      ))}
      <Group name={words.undrawn} locale={locale}>
        {charts.undrawn}
      </Group>
    </Panel>
  )
}

interface GroupProps {
  readonly name: string
  readonly locale: Locale
  readonly children: ReactNode
}

function Group({ name, locale, children }: GroupProps) {
  return (
    <section className="group" aria-label={name}>
      <p className="meta">{name}</p>
      {children ?? <NoExample locale={locale} />}
    </section>
  )
}
