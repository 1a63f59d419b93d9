import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { FullFigure } from '#ui/figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { TermLineView } from './term-sheet-view.ts'

interface Props {
  readonly lines: readonly TermLineView[]
  readonly locale: Locale
}

/** The fund as a term sheet: one figure a line, missing ones in words. */
export function TermSheetPanel({ lines, locale }: Props) {
  const words = messages(locale)
  return (
    <Panel id="terms" title={words.fund.terms} lead={words.fund.termsLead}>
      <dl className="term-sheet">
        {lines.map((line) => (
          <div key={line.figure.id}>
            <dt>
              {line.label} <span className="meta">{line.on}</span>
            </dt>
            <dd>
              <FullFigure view={line.figure} />
              {line.note && <p className="note">{line.note}</p>}
              <Alternatives line={line} word={words.facts.alternatives} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Alternatives({ line, word }: { readonly line: TermLineView; readonly word: string }) {
  if (line.alternatives.length === 0) return null
  return (
    <>
      <p className="meta">{word}</p>
      <ul className="meta">
        {line.alternatives.map((other) => (
          <li key={other.key}>
            {other.text} <SourceMark view={other.source} />
          </li>
        ))}
      </ul>
    </>
  )
}
