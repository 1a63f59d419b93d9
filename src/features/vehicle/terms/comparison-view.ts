import type { ComparedCell, ComparisonRow } from '#domain/memorandum.ts'
import { documentsOf } from '#domain/origin.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** Japan's vehicle beside Korea's and beside the fund that was reported. */
export interface ComparisonView {
  readonly rows: readonly ComparisonRowView[]
  /** What the column of the reported fund rests on; null where nothing of it has a source. */
  readonly jointFund: GradedView | null
}

export interface ComparisonRowView {
  readonly id: string
  readonly feature: string
  readonly japan: CellView
  readonly korea: CellView
  readonly jointFund: CellView
}

export interface CellView {
  readonly text: string
  readonly source: SourceMarkView
}

export interface GradedView {
  readonly grade: string
  readonly gradeWord: string
  readonly sentence: SentenceView
  readonly source: SourceMarkView
}

export function toComparison(
  rows: readonly ComparisonRow[],
  context: FigureContext,
): ComparisonView {
  const { locale } = context.here
  return {
    rows: rows.map(({ id, feature, japan, korea, jointFund }) => ({
      ...{ id, feature: feature[locale] },
      japan: toCell(japan, context),
      korea: toCell(korea, context),
      jointFund: toCell(jointFund, context),
    })),
    jointFund: toJointFund(rows, context),
  }
}

function toCell({ text, cites }: ComparedCell, { here, edition }: FigureContext): CellView {
  return { text: text[here.locale], source: toSourceMark(evidenceOn(cites, edition.day), here) }
}

function toJointFund(rows: readonly ComparisonRow[], context: FigureContext): GradedView | null {
  const { here, edition } = context
  const cites = documentsOf(rows.flatMap(({ jointFund }) => jointFund.cites))
  const evidence = evidenceOn(cites, edition.day)
  const { grade, origins } = evidence
  if (grade === null) return null
  const source = toSourceMark(evidence, here)
  const words = messages(here.locale).vehicleTerms
  const text = words.countedOrigins(origins)
  return {
    ...{ grade, gradeWord: source.gradeWord, source },
    sentence: fillSentence(
      words.jointFundRests(slot('origins'), words.graded(grade, source.gradeWord)),
      new Map([['origins', { kind: 'computed', value: `${origins}`, text }]]),
    ),
  }
}
