import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import type { OriginView } from './form-origin-view.ts'

interface Props {
  readonly view: OriginView
  readonly here: Here
}

/** In small type under its field: sourced, ours or the reader’s, and what the record says of the number. */
export function Origin({ view: { kind, text, said, back }, here }: Props) {
  const { origin } = messages(here.locale).payoutForm
  const gap = here.locale === 'en' ? ' ' : ''
  return (
    <p className={`origin ${kind}`}>
      {[text, said?.text ?? ''].filter((each) => each !== '').join(gap)}{' '}
      {said && <SourceMark view={said.source} />}{' '}
      {back !== null && <a href={back}>{origin.back}</a>}
    </p>
  )
}
