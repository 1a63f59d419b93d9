import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Sentence } from '#ui/sentence.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { ReadingView } from './reading-view.ts'

interface Props {
  readonly view: ReadingView
  readonly locale: Locale
}

/** What of the text could be read, before what it says. */
export function Reading({ view, locale }: Props) {
  const words = messages(locale).vehicleTerms
  const { length, read } = view
  return (
    <section className="group reading">
      <h3>{words.readingTitle}</h3>
      <dl className="term-sheet">
        <div>
          <dt>{words.read}</dt>
          <dd>
            {read?.text ?? words.noReading} {read && <span className="meta">{read.looked}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.length}</dt>
          <dd>
            {length?.text ?? words.noReading} {length && <SourceMark view={length.source} />}
          </dd>
        </div>
        <div>
          <dt>{words.numbers}</dt>
          <dd>
            <Numbers view={view} locale={locale} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

function Numbers({ view, locale }: Props) {
  if (!view.numbered) return messages(locale).vehicleTerms.noNumbers
  return (
    <>
      <Sentence view={view.numbered} />
      <ul className="paragraph-numbers">
        {view.paragraphs.map(({ key, text, source }) => (
          <li key={key} data-paragraph={key}>
            {text} <SourceMark view={source} />
          </li>
        ))}
      </ul>
    </>
  )
}
