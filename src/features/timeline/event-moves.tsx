import type { Messages } from '#i18n/messages/en.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { EventMovesView, MoveView } from './event-moves-view.ts'

interface Props {
  readonly view: EventMovesView
  readonly words: Messages['eventPage']
}

/** What the record gained that day from the event's documents, and the rule by which it stands here. */
export function EventMoves({ view, words }: Props) {
  if (view.groups.length === 0) {
    return (
      <Panel id="moves" title={words.moves}>
        <Nothing>{words.noMoves}</Nothing>
      </Panel>
    )
  }
  return (
    <Panel id="moves" title={words.moves} lead={view.count}>
      <p className="meta rule">{view.rule}</p>
      {view.groups.map(({ key, title, shown, folded, more }) => (
        <section key={key} className="group" data-moved={key}>
          <h3>{title}</h3>
          <Moves moves={shown} words={words} />
          {more && (
            <details className="fold">
              <summary>{more}</summary>
              <Moves moves={folded} words={words} />
            </details>
          )}
        </section>
      ))}
    </Panel>
  )
}

function Moves({ moves, words }: { readonly moves: readonly MoveView[] } & Pick<Props, 'words'>) {
  return (
    <ul className="fact-list two">
      {moves.map((move) => (
        <li key={move.key} data-known-on={move.knownOn}>
          <p className="statement">
            {move.href ? <a href={move.href}>{move.title}</a> : <b>{move.title}</b>}
          </p>
          {move.figure && (
            <p>
              <InlineFigure view={move.figure} />
            </p>
          )}
          {move.change && <p className="change">{move.change}</p>}
          {move.text && <p>{move.text}</p>}
          <p className="meta">
            {words.sharedWith}{' '}
            {move.sources.map(({ href, publisher, lang }, at) => (
              <span key={href}>
                {at > 0 && ' · '}
                <a className="cite" href={href} lang={lang}>
                  {publisher}
                </a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
