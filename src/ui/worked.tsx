import { digitRuns } from '#i18n/digit-runs.ts'
import { UnbrokenAmounts } from './unbroken-amounts.tsx'
import type { ReceiptView, ResultValueView } from './worked-view.ts'

interface ValueProps {
  readonly view: ResultValueView
  /** Alone in its panel: the words of the number stand smaller than its digits. */
  readonly large?: boolean
}

/** A computed number, or the words that stand for one. */
export function ResultValue({ view, large = false }: ValueProps) {
  if (view.none !== null) {
    return (
      <span className="no-number" data-line={view.line} data-none={view.none}>
        {view.text}
      </span>
    )
  }
  return (
    <data className="computed" value={view.value} data-line={view.line} data-unit={view.unit}>
      {large ? <LargeText text={view.text} /> : view.text}
    </data>
  )
}

function LargeText({ text }: { readonly text: string }) {
  return digitRuns(text).map((run, index) => {
    const key = `${index}`
    return (
      <span key={key} className={run.digits ? undefined : 'unit'}>
        {run.text}
      </span>
    )
  })
}

/** The formula in words and, beneath, with its numbers in. */
export function Receipt({ view }: { readonly view: ReceiptView }) {
  return (
    <div className="working" data-receipt={view.line} data-formula={view.machine ?? undefined}>
      {view.words && <span className="in-words">{view.words}</span>}
      {view.numbers && (
        <span className="in-numbers">
          <UnbrokenAmounts text={view.numbers} />
        </span>
      )}
    </div>
  )
}
