import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Nothing } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import type { PayoutDigestView } from './digest-view.ts'

interface Props {
  readonly view: PayoutDigestView
  readonly locale: Locale
}

/** The worked example in a few sentences, and the way to the page that works out any other. */
export function PayoutDigest({ view: { sentences, href }, locale }: Props) {
  const { digest } = messages(locale).payoutPage
  return (
    <div className="payout-digest">
      {sentences.length === 0 && <Nothing>{digest.none}</Nothing>}
      {sentences.length > 0 && (
        <p>
          {sentences.map((sentence, index) => {
            const key = `${index}`
            return (
              <span key={key}>
                <Sentence view={sentence} />{' '}
              </span>
            )
          })}
        </p>
      )}
      <p className="more">
        <a href={href}>{digest.more}</a>
      </p>
    </div>
  )
}
