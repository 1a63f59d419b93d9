import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { ClocksView, DifferenceView } from './clocks-view.ts'
import { ConvertedText } from './figure.tsx'
import { UnbrokenAmounts } from './unbroken-amounts.tsx'

interface Props {
  readonly view: ClocksView
  readonly locale: Locale
}

/** The clocks of a pledge one under the other, for cells and lists, and what the exchange rate alone did. */
export function ClockLines({ view: { clocks, difference, href }, locale }: Props) {
  return (
    <div className="clock-lines">
      {clocks.map(({ key, title, on, converted }) => (
        <p key={key} data-clock={key} data-on={on}>
          <span className="clock-title">{title}</span>{' '}
          <ConvertedText view={converted} href={href} />
        </p>
      ))}
      {difference && <YenDifference view={difference} locale={locale} />}
    </div>
  )
}

interface DifferenceProps {
  readonly view: DifferenceView
  readonly locale: Locale
}

/** What the exchange rate alone did, with its formula. */
export function YenDifference({ view, locale }: DifferenceProps) {
  const words = messages(locale).fundYen.difference
  return (
    <div className="yen-difference" data-move={view.move}>
      <p>
        <data className="computed" value={view.value} data-unit="JPY">
          {view.text}
        </data>
        {words.join}
        {view.said} <span className="badge">{words.label}</span>
      </p>
      <p className="formula">
        <UnbrokenAmounts text={view.formula} />
      </p>
    </div>
  )
}
