import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FigureText } from '#ui/figure.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { OriginView } from './form-origin-view.ts'

interface Props {
  readonly view: OriginView
  readonly here: Here
}

/** In small type under its field: the figure of the record opens to its page. */
export function Origin({ view: { kind, text, figure, note, back }, here }: Props) {
  const { origin } = messages(here.locale).scenarioForm
  return (
    <p className={`origin ${kind}`}>
      {text} {figure && kind === 'record' && `${origin.labelled(figure.label)} `}
      {figure && <FigureText view={figure} />}{' '}
      {figure && kind === 'record' && <SourceMark view={figure.source} allAt={figure.href} />}
      {note !== null && <span className="origin-note">{note}</span>}{' '}
      {back !== null && <a href={back}>{origin.back}</a>}
    </p>
  )
}
