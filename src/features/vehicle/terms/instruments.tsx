import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { HistoryEntries } from '#ui/history.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { ForceMark } from '#ui/stage-mark.tsx'
import { TermLine } from '#ui/term-line.tsx'
import type { ForceView, InstrumentView } from './instrument-view.ts'
import type { InstrumentsView } from './instruments-view.ts'
import { Ruling } from './ruling.tsx'

interface Props {
  readonly view: InstrumentsView
  readonly locale: Locale
}

/** The documents, each with the legal force it has and had: the memorandum and the order apart, at the head. */
export function Instruments({ view, locale }: Props) {
  const words = messages(locale).vehicleTerms
  const none = view.pair.length === 0 && view.others.length === 0
  return (
    <Panel id="instruments" title={words.instruments} lead={view.pairLead}>
      {none && <Nothing>{words.noInstruments}</Nothing>}
      {view.pair.length > 0 && <List items={view.pair} level="h3" pair locale={locale} />}
      {view.ruling && <Ruling view={view.ruling} locale={locale} />}
      {view.others.length > 0 && (
        <section className="group">
          <h3>{words.otherInstruments}</h3>
          <List items={view.others} level="h4" locale={locale} />
        </section>
      )}
    </Panel>
  )
}

interface ListProps {
  readonly items: readonly InstrumentView[]
  readonly level: 'h3' | 'h4'
  /** True for the two that are shown beside each other. */
  readonly pair?: boolean
  readonly locale: Locale
}

function List({ items, level: Heading, pair = false, locale }: ListProps) {
  const words = messages(locale).vehicleTerms
  return (
    <ul className={`fact-list two instruments${pair ? ' pair-of-two' : ''}`}>
      {items.map((each) => (
        <li key={each.id}>
          <article
            id={`instrument-${each.id}`}
            data-instrument={each.id}
            data-force={each.force.key ?? undefined}
            data-known-on={each.knownOn}
          >
            <Heading>{each.title}</Heading>
            <dl className="term-sheet brief">
              <TermLine term={words.force}>
                <Force view={each.force} locale={locale} />
              </TermLine>
              {each.parts.map((part) => (
                <TermLine key={part.id} term={part.name}>
                  <Force view={part.force} locale={locale} />
                </TermLine>
              ))}
              <TermLine term={words.dated}>{each.on}</TermLine>
              <TermLine term={words.parties}>{each.parties}</TermLine>
              <TermLine term={words.content}>
                {each.content} <SourceMark view={each.source} />
              </TermLine>
            </dl>
          </article>
        </li>
      ))}
    </ul>
  )
}

function Force({ view, locale }: { readonly view: ForceView; readonly locale: Locale }) {
  const words = messages(locale).vehicleTerms
  const { mark, history } = view
  if (!mark) return words.noForce
  return (
    <>
      <ForceMark {...mark} />
      <details className="fold">
        <summary>{words.forceCourse(history.length)}</summary>
        <HistoryEntries entries={history} />
      </details>
    </>
  )
}
