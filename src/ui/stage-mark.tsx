import type { ForceMarkView, StageMarkView } from './stage-mark-view.ts'
import { StandingMark } from './standing-mark.tsx'

/** The stage as a badge, its step in words and as a small gauge. */
export function StageMark({ view }: { readonly view: StageMarkView }) {
  const { word, drawing, step } = view
  return (
    <span className="stage">
      <StandingMark drawing={drawing} word={word} />
      {step && (
        <>
          {' '}
          <span className="step">
            {step.text}
            <span className="gauge" aria-hidden="true">
              <span style={{ width: `${(step.taken / step.of) * 100}%` }} />
            </span>
          </span>
        </>
      )}
    </span>
  )
}

/** Legal force, which a stage does not tell: a thing can be signed and not binding. */
export function ForceMark({ word, drawing }: ForceMarkView) {
  return <span className={`standing ${drawing}`}>{word}</span>
}
