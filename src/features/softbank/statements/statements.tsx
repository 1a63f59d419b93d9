import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Contents } from '#ui/contents.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Also } from './also.tsx'
import { Printings } from './printings.tsx'
import { Statement } from './statement.tsx'
import { Sums } from './sums.tsx'
import type { StatementsView } from './view.ts'

interface Props {
  readonly view: StatementsView
  readonly here: Here
}

/** Every figure of every quarter and year in tables, whether they add up, and how they were first told. */
export function Statements({ view, here }: Props) {
  const { softbankStatements: words, softbankPeriod } = messages(here.locale)
  const groups = [
    { id: 'quarters', title: words.quarters, statements: view.quarters },
    { id: 'years', title: words.years, statements: view.years },
  ].filter(({ statements }) => statements.length > 0)
  return (
    <>
      <p className="meta">
        <a href={hrefTo(here, '/softbank')}>{softbankPeriod.crumb}</a>
      </p>
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <Contents label={words.contents} items={contentsOf(view, groups, here)} />
      {groups.length === 0 && <Nothing>{words.none}</Nothing>}
      {groups.map(({ id, title, statements }) => (
        <Panel key={id} id={id} title={title}>
          {statements.map((statement) => (
            <Statement key={statement.key} view={statement} here={here} />
          ))}
        </Panel>
      ))}
      <Sums view={view.sums} here={here} />
      <Printings view={view.printings} here={here} />
      {view.also.length > 0 && (
        <Panel id="also" title={words.also.title} lead={words.also.lead}>
          {view.also.map((also) => (
            <Also key={also.key} view={also} />
          ))}
        </Panel>
      )}
    </>
  )
}

function contentsOf(
  view: StatementsView,
  groups: readonly { readonly id: string; readonly title: string }[],
  { locale }: Here,
) {
  const { sums, printings, also } = messages(locale).softbankStatements
  return [
    ...groups.map(({ id, title }) => ({ id, title })),
    { id: 'sums', title: sums.title },
    { id: 'printings', title: printings.title },
    ...(view.also.length > 0 ? [{ id: 'also', title: also.title }] : []),
  ]
}
