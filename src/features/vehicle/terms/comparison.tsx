import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { GradeMark } from '#ui/grade-mark.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { CellView, ComparisonView, GradedView } from './comparison-view.ts'

interface Props {
  readonly view: ComparisonView
  readonly locale: Locale
}

/** The vehicle beside Korea's and beside the fund that was reported, each cell with its own sources. */
export function Comparison({ view, locale }: Props) {
  const words = messages(locale).vehicleTerms
  const { rows, jointFund } = view
  if (rows.length === 0) {
    return (
      <Panel id="comparison" title={words.comparison}>
        <Nothing>{words.noComparison}</Nothing>
      </Panel>
    )
  }
  return (
    <Panel id="comparison" title={words.comparison}>
      {jointFund && (
        <p className="lead" data-grade={jointFund.grade}>
          <Sentence view={jointFund.sentence} /> <SourceMark view={jointFund.source} />
        </p>
      )}
      <Table
        caption={words.comparisonCaption}
        columns={[
          { key: 'feature', head: words.feature },
          { key: 'japan', head: words.japan },
          { key: 'korea', head: words.korea },
          jointFundColumn(jointFund, locale),
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          head: row.feature,
          cells: [
            <Cell key="japan" view={row.japan} />,
            <Cell key="korea" view={row.korea} />,
            <Cell key="joint-fund" view={row.jointFund} />,
          ],
        }))}
      />
    </Panel>
  )
}

/** The grade stands in the head, and in words where a narrow window takes the table apart. */
function jointFundColumn(graded: GradedView | null, locale: Locale) {
  const words = messages(locale).vehicleTerms
  if (!graded) return { key: 'joint-fund', head: words.jointFund }
  return {
    key: 'joint-fund',
    label: words.jointFundGraded(graded.grade),
    head: (
      <>
        {words.jointFund} <GradeMark grade={graded.grade} word={graded.gradeWord} />
      </>
    ),
  }
}

function Cell({ view }: { readonly view: CellView }) {
  return (
    <>
      {view.text} <SourceMark view={view.source} />
    </>
  )
}
