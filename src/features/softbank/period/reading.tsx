import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { LinkedText } from '#ui/linked-text.tsx'
import { Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { ReadingView } from './reading-view.ts'

interface Props {
  readonly view: ReadingView
  readonly here: Here
}

/** What a reader must know before comparing these figures; nothing where there is nothing to say. */
export function Reading({ view: { lines, breaks }, here }: Props) {
  const words = messages(here.locale).softbankPeriod.reading
  if (lines.length === 0 && breaks.length === 0) return null
  return (
    <Panel id="reading" title={words.title} lead={words.lead}>
      <dl className="term-sheet">
        {lines.map(({ key, line, presentation, note }) => (
          <div key={key}>
            <dt>{line}</dt>
            <dd>
              {presentation} {note && <LinkedText text={note} />}
            </dd>
          </div>
        ))}
        {breaks.map(({ id, knownOn, name, text, source }) => (
          <div key={id} data-break={id} data-known-on={knownOn}>
            <dt>{name}</dt>
            <dd>
              {text} <SourceMark view={source} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
