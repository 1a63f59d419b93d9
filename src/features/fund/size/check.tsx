import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Sentence } from '#ui/sentence.tsx'
import type { CheckView } from './check-view.ts'
import type { TurnView } from './turns-view.ts'

interface Props {
  readonly view: CheckView
  readonly locale: Locale
}

/** The sentence, what this edition’s record says of it, and the days on which the answer changed. */
export function Check({ view, locale }: Props) {
  const { check: words } = messages(locale).fundSize
  const { verdict, times } = view
  return (
    <article
      className="size-check"
      data-check="largest"
      data-verdict={verdict?.key}
      data-edition={view.day}
    >
      <div>
        <h3>{words.title}</h3>
        <Quote locale={locale} />
        <p className="meta">{words.unprinted}</p>
        {verdict && (
          <p>
            <b className="verdict" data-verdict={verdict.key}>
              {verdict.word}
            </b>
          </p>
        )}
        <p className={verdict ? undefined : 'nothing'}>
          <Sentence view={view.finding} />
        </p>
        {times && (
          <div className="reckoning">
            <p className="names-in">
              <Sentence view={times.sentence} />
            </p>
            <p className="numbers-in">
              <Sentence view={times.formula} />
            </p>
          </div>
        )}
        <Turns turns={view.turns} locale={locale} />
      </div>
      {view.lines.length > 0 && (
        <ul className="fact-list apart">
          {view.lines.map(({ key, sentence }) => (
            <li key={key} data-line={key}>
              <Sentence view={sentence} />
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** In its own words, and in the page’s where these are others. */
function Quote({ locale }: { readonly locale: Locale }) {
  const original = messages('en').fundSize.check.quote
  return (
    <blockquote>
      {locale === 'ja' && <p>「{messages('ja').fundSize.check.quote}」</p>}
      <p lang={locale === 'en' ? undefined : 'en'} className={locale === 'en' ? undefined : 'meta'}>
        “{original}”
      </p>
    </blockquote>
  )
}

interface TurnsProps {
  readonly turns: readonly TurnView[]
  readonly locale: Locale
}

function Turns({ turns, locale }: TurnsProps) {
  const words = messages(locale).fundSize.turns
  if (turns.length === 0) return null
  return (
    <>
      <h4>{words.title}</h4>
      <p className="meta">{words.lead}</p>
      <ol className="turns">
        {turns.map(({ on, day, verdict, sentence }) => (
          <li key={on} data-verdict={verdict}>
            <time dateTime={on}>{day}</time>{' '}
            <span>
              <Sentence view={sentence} />
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
