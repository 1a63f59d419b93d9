import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Contents } from '#ui/contents.tsx'
import { Panel } from '#ui/panel.tsx'
import { Switches } from '#ui/switches.tsx'
import { Charts, type PartsCharts } from './charts.tsx'
import { Colours } from './colours.tsx'
import { Dates } from './dates.tsx'
import { Figures, Sources } from './figures.tsx'
import { Marks } from './marks.tsx'
import { Claims, Events, Findings, Histories } from './record.tsx'
import { States } from './states.tsx'
import { Tables, Terms } from './tables.tsx'
import type { PartsView } from './view.ts'

interface Props {
  readonly view: PartsView
  readonly here: Here
  readonly charts: PartsCharts
}

/** Every part of the look in every state, for tests and for those who change one. */
export function PartsPage({ view, here, charts }: Props) {
  const { locale } = here
  const { partsPage: words, facts } = messages(locale)
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Contents
        label={facts.contents}
        items={Object.entries(words.sections).map(([id, title]) => ({ id, title }))}
      />
      <Colours locale={locale} />
      <Marks view={view.marks} locale={locale} />
      <Figures figures={view.figures} printings={view.printings} locale={locale} />
      <Sources view={view.sources} locale={locale} />
      <States view={view} here={here} />
      <Tables figures={view.figures} results={view.results} locale={locale} />
      <Terms view={view.terms} locale={locale} />
      <Claims view={view} locale={locale} />
      <Histories view={view} locale={locale} />
      <Events view={view} locale={locale} />
      <Findings view={view} locale={locale} />
      <Panel id="switches" title={words.sections.switches}>
        <Switches locale={locale} />
      </Panel>
      <Dates locale={locale} />
      <Charts charts={charts} locale={locale} />
    </>
  )
}
