import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { TimelineView } from './view.ts'

interface Props {
  readonly view: TimelineView
  readonly locale: Locale
}

/** A way to each month of the list, and to what stands after it. */
export function Jump({ view, locale }: Props) {
  const words = messages(locale).timeline
  return (
    <nav className="jump" aria-label={words.jump}>
      <ul>
        {view.jump.map(({ year, months }) => (
          <li key={year}>
            <b>{year}</b>{' '}
            {months.map((month) => (
              <span key={month.href}>
                <a href={month.href} aria-label={month.title}>
                  {month.word}
                </a>{' '}
              </span>
            ))}
          </li>
        ))}
        <li className="rest">
          <a href="#scheduled">{words.scheduled}</a>{' '}
          {view.tracks.length > 0 && <a href="#tracks">{words.index}</a>}
        </li>
      </ul>
    </nav>
  )
}
