import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { ClocksView } from './clocks-view.ts'
import { ConvertedText } from './figure.tsx'

interface Props {
  readonly view: ClocksView
  readonly locale: Locale
  readonly level?: 3 | 4
}

/** The clocks of a pledge side by side, and beneath them what the exchange rate alone did. */
export function Clocks({ view, locale, level = 3 }: Props) {
  const words = messages(locale).fundYen
  const Heading = `h${level}` as const
  return (
    <div className="yen-clocks">
      <div className={`panels of-${view.clocks.length}`}>
        {view.clocks.map(({ key, title, on, day, converted }) => (
          <div key={key} className="figure-panel yen-clock" data-clock={key} data-on={on}>
            <Heading>
              {title} <span className="period">{day}</span>
            </Heading>
            <ConvertedText view={converted} href={view.href} large />
          </div>
        ))}
      </div>
      {view.difference && (
        <div className="yen-difference" data-move={view.difference.move}>
          <p>
            <data className="computed" value={view.difference.value} data-unit="JPY">
              {view.difference.text}
            </data>
            {words.difference.join}
            {view.difference.said} <span className="badge">{words.difference.label}</span>
          </p>
          <p className="formula">{view.difference.formula}</p>
        </div>
      )}
      <p className="meta">{words.answer.series}</p>
    </div>
  )
}
