import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { FigureText } from '#ui/figure.tsx'
import { SearchList } from '#ui/finding-list.tsx'
import type { SearchView } from '#ui/finding-view.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { MissingLineView } from './term-sheet-view.ts'

interface Props {
  readonly missing: readonly MissingLineView[]
  readonly searches: readonly SearchView[]
  readonly locale: Locale
}

/** What nobody has answered: numbers without a source, and searches without a result. */
export function SilencePanel({ missing, searches, locale }: Props) {
  const words = messages(locale)
  return (
    <Panel id="searches" title={words.facts.searches}>
      <MissingNumbers lines={missing} locale={locale} />
      {searches.length === 0 ? (
        <Nothing>{words.facts.noSearches}</Nothing>
      ) : (
        <SearchList items={searches} locale={locale} />
      )}
    </Panel>
  )
}

interface MissingProps {
  readonly lines: readonly MissingLineView[]
  readonly locale: Locale
}

/** Numbers asked for that no source gives, and for how long. */
export function MissingNumbers({ lines, locale }: MissingProps) {
  if (lines.length === 0) return null
  return (
    <section className="group">
      <h3>{messages(locale).fund.missing}</h3>
      <dl className="term-sheet">
        {lines.map((line) => (
          <div key={line.figure.id}>
            <dt>{line.label}</dt>
            <dd>
              <FigureText view={line.figure} /> <span className="meta">{line.open}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
