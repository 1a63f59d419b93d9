import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { SentenceLineView } from './press-view.ts'

interface Props {
  readonly view: readonly SentenceLineView[]
  readonly here: Here
}

/** What the press said of a period, each sentence with its rating and the way to its check. */
export function Sentences({ view, here }: Props) {
  const words = messages(here.locale).softbankPeriod.press
  return (
    <Panel id="press" title={words.title} lead={words.lead}>
      {view.length === 0 && <Nothing>{words.none}</Nothing>}
      <ul className="fact-list two sentences">
        {view.map(({ id, statement, outlet, day, rating, ratingWord, href }) => (
          <li key={id} data-rating={rating}>
            <span className="said">{statement}</span>{' '}
            <b className="verdict" data-rating={rating}>
              {ratingWord}
            </b>{' '}
            <span className="meta">
              {outlet} · <span className="day">{day}</span> · <a href={href}>{words.check}</a>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
