import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { FigureText } from '#ui/figure.tsx'
import { PartyLinks } from '#ui/finding-list.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import type { LedgerRowView, LedgerView } from './ledger-view.ts'

interface Props {
  readonly view: LedgerView
  readonly locale: Locale
}

/** What nobody has answered: one row a question, the longest open first. */
export function Ledger({ view, locale }: Props) {
  const words = messages(locale)
  return (
    <Panel id="searches" title={words.facts.searches}>
      {view.lead && (
        <p className="lead ledger-lead">
          <Sentence view={view.lead} />{' '}
          <span className="meta">{words.fundSilence.counted(view.until)}</span>
        </p>
      )}
      {view.rows.length === 0 && <Nothing>{words.facts.noSearches}</Nothing>}
      <Rows rows={view.rows} locale={locale} level="h3" />
      {view.related.length > 0 && (
        <section className="group">
          <h3>{words.fundSilence.related}</h3>
          <Rows rows={view.related} locale={locale} level="h4" />
        </section>
      )}
    </Panel>
  )
}

interface RowsProps {
  readonly rows: readonly LedgerRowView[]
  readonly locale: Locale
  readonly level: 'h3' | 'h4'
}

/** The heads stand once over all rows where there is room for columns, and in each row where there is not. */
function Rows({ rows, locale, level }: RowsProps) {
  const { facts, fundSilence } = messages(locale)
  if (rows.length === 0) return null
  return (
    <div className="ledger">
      <div className="ledger-heads" aria-hidden="true">
        <span>{fundSilence.question}</span>
        <span>{facts.couldAnswer}</span>
        <span>{facts.open}</span>
        <span>{fundSilence.searched}</span>
        <span>{facts.finding}</span>
      </div>
      <ol>
        {rows.map((row) => (
          <li key={row.key}>
            <Question row={row} locale={locale} level={level} />
          </li>
        ))}
      </ol>
    </div>
  )
}

interface QuestionProps {
  readonly row: LedgerRowView
  readonly locale: Locale
  readonly level: 'h3' | 'h4'
}

function Question({ row, locale, level: Heading }: QuestionProps) {
  const { facts, fundSilence } = messages(locale)
  return (
    <article id={row.key} data-search={row.search ?? undefined} data-known-on={row.knownOn}>
      <Heading>{row.question}</Heading>
      <dl>
        <div className="who">
          <dt>{facts.couldAnswer}</dt>
          <dd>
            {row.couldAnswer.length === 0 && fundSilence.notNamed}
            <PartyLinks parties={row.couldAnswer} />
          </dd>
        </div>
        <div className="open">
          <dt>{facts.open}</dt>
          <dd>
            <data className="computed" value={row.open.days}>
              {row.open.text}
            </data>{' '}
            <span className="meta">{row.open.since}</span>
          </dd>
        </div>
        <div className="searched">
          <dt>{fundSilence.searched}</dt>
          <dd>{row.where ? <Searched row={row} /> : facts.noSearches}</dd>
        </div>
        <div className="found">
          <dt>{facts.finding}</dt>
          <dd>
            {row.figure && <FigureText view={row.figure} />} {row.finding}
          </dd>
        </div>
      </dl>
    </article>
  )
}

function Searched({ row }: { readonly row: LedgerRowView }) {
  return (
    <>
      {row.where} <span className="meta block">{row.span}</span>
    </>
  )
}
