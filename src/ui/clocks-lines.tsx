import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { ClocksView } from './clocks-view.ts'
import { ConvertedText } from './figure.tsx'
import { UnbrokenAmounts } from './unbroken-amounts.tsx'

interface Props {
  readonly view: ClocksView
  readonly locale: Locale
}

/** The clocks of a pledge one under the other, for cells and lists, and what the exchange rate alone did. */
export function ClockLines({ view: { clocks, difference, href }, locale }: Props) {
  const words = messages(locale).fundYen.difference
  return (
    <div className="clock-lines">
      {clocks.map(({ key, title, on, converted }) => (
        <p key={key} data-clock={key} data-on={on}>
          <span className="clock-title">{title}</span>{' '}
          <ConvertedText view={converted} href={href} />
        </p>
      ))}
      {difference && (
        <div className="yen-difference" data-move={difference.move}>
          <p>
            <data className="computed" value={difference.value} data-unit="JPY">
              {difference.text}
            </data>
            {words.join}
            {difference.said} <span className="badge">{words.label}</span>
          </p>
          <p className="formula">
            <UnbrokenAmounts text={difference.formula} />
          </p>
        </div>
      )}
    </div>
  )
}
