import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { FigureText } from '#ui/figure.tsx'
import type { LadderRowView } from './ladder-view.ts'

interface Props {
  readonly rows: readonly LadderRowView[]
  readonly locale: Locale
}

/** The ladder in short: each rung with its amounts as stated, what they are and when. */
export function LadderLine({ rows, locale }: Props) {
  const words = messages(locale).vehicleLadder
  return (
    <ol className="ladder-line">
      {rows.map(({ key, rung, word, figure, on }) => (
        <li key={key} data-rung={rung} data-key={key}>
          <span className="rung">{word}</span>{' '}
          {figure ? (
            <span>
              <FigureText view={figure} />{' '}
              <span className="meta">
                {/* A rung without an amount is named by its own word alone. */}
                {figure.missing === null && (
                  <>
                    {figure.label} <span className="between">·</span>{' '}
                  </>
                )}
                {on}
              </span>
            </span>
          ) : (
            <span>{words.none}</span>
          )}
        </li>
      ))}
    </ol>
  )
}
