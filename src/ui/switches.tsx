import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'

/** What holds until the reader chooses; scripts press the button that does. */
const FREE = { currency: 'both', theme: 'system' } as const

/** Yen, dollars or both; as the system has it, light or dark. Seen only where scripts run. */
export function Switches({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).switches
  return (
    <div className="switches">
      {(['currency', 'theme'] as const).map((choice) => (
        <fieldset key={choice} className="switch">
          <legend className="visually-hidden">{words[choice].label}</legend>
          {Object.entries(words[choice].options).map(([value, { sign, name }]) => (
            <button
              key={value}
              type="button"
              data-choose={choice}
              data-value={value}
              aria-label={name}
              aria-pressed={value === FREE[choice]}
            >
              {sign}
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
