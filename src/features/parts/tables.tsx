import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { FactLines } from '#ui/fact-lines.tsx'
import { FigureText, FullFigure, InlineFigure } from '#ui/figure.tsx'
import type { FigureView } from '#ui/figure-view.ts'
import { Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { FigureSpecimen } from './figures-view.ts'
import { NoExample, Row } from './rows.tsx'
import type { ResultsView, TermsView } from './table-view.ts'

interface Props {
  readonly figures: readonly FigureSpecimen[]
  readonly results: ResultsView
  readonly locale: Locale
}

/** A table that stacks in a narrow window and one that scrolls. */
export function Tables({ figures, results, locale }: Props) {
  const words = messages(locale).partsPage
  return (
    <Panel id="tables" title={words.sections.tables}>
      <Table
        narrow="stack"
        caption={words.stacking}
        columns={[
          { key: 'kind', head: words.heads.kind },
          { key: 'amount', head: words.heads.amount, numeric: true },
          { key: 'source', head: words.heads.source },
        ]}
        rows={figures.flatMap(({ key, name, example }) =>
          example === null
            ? []
            : [
                {
                  key,
                  head: name,
                  cells: [
                    <InlineFigure key="amount" view={example} />,
                    <Source key="source" view={example} locale={locale} />,
                  ],
                },
              ],
        )}
      />
      <Results view={results} locale={locale} />
    </Panel>
  )
}

/** What was never looked at has no document yet: the cell says so. */
function Source({ view, locale }: { readonly view: FigureView; readonly locale: Locale }) {
  if (view.source.cites.length > 0) return <SourceMark view={view.source} />
  return <span className="absent">{messages(locale).partsPage.noDocument}</span>
}

function Results({ view, locale }: { readonly view: ResultsView; readonly locale: Locale }) {
  const words = messages(locale).partsPage
  return (
    <Table
      narrow="scroll"
      caption={words.scrolling}
      columns={[
        { key: 'period', head: words.heads.period },
        ...view.measures.map(({ key, word }) => ({ key, head: word, numeric: true })),
      ]}
      rows={view.rows.map(({ key, period, cells }) => ({
        key,
        head: period,
        order: key,
        cells: cells.map((cell, index) =>
          cell ? (
            <FigureText key={cell.id} view={cell} />
          ) : (
            <span key={`${view.measures[index]?.key}`} className="absent">
              {words.absent}
            </span>
          ),
        ),
      }))}
    />
  )
}

interface TermsProps {
  readonly view: TermsView | null
  readonly locale: Locale
}

/** Rows of a term sheet: words, then figures. */
export function Terms({ view, locale }: TermsProps) {
  const words = messages(locale).partsPage
  return (
    <Panel id="rows" title={words.sections.rows} lead={view?.title ?? null}>
      {view ? (
        <FactLines lines={view.lines}>
          {view.figures.map((figure) => (
            <Row key={figure.id} name={figure.label}>
              <FullFigure view={figure} />
            </Row>
          ))}
        </FactLines>
      ) : (
        <NoExample locale={locale} />
      )}
    </Panel>
  )
}
