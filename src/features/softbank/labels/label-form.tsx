import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'

interface Props {
  readonly here: Here
  /** What the reader asked last; empty at first. */
  readonly label?: string
}

/** Asks which months a label means; a plain form that works without scripts. */
export function LabelForm({ here, label = '' }: Props) {
  const words = messages(here.locale).labels.form
  return (
    <form className="ask" action={hrefTo(here, '/softbank/labels')} method="get">
      <label>
        {words.label}{' '}
        <input
          type="text"
          name="label"
          defaultValue={label}
          placeholder={words.example}
          autoComplete="off"
          required
        />
      </label>
      <button type="submit">{words.button}</button>
    </form>
  )
}
