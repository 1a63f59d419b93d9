import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { ReadyLinks } from '#ui/form/short-form.tsx'
import { Nothing } from '#ui/panel.tsx'
import { AccountsPanel } from './accounts-panel.tsx'
import { ClocksForm } from './clocks-form.tsx'
import { EndPanel } from './end-panel.tsx'
import { PacePanel } from './pace-panel.tsx'
import { PaymentPanel } from './payment-panel.tsx'
import type { ClocksView } from './view.ts'

interface Props {
  /** Null where the edition knows of no memorandum. */
  readonly view: ClocksView | null
  readonly here: Here
}

/** When a payment would fall, how many days are left, and an even pace. The page's script renews it in place. */
export function ClocksPage({ view, here }: Props) {
  const words = messages(here.locale).vehicleClocks
  const back = (
    <p className="more">
      <a href={hrefTo(here, '/vehicle')}>{words.back}</a>
    </p>
  )
  if (!view) {
    return (
      <>
        <h1>{words.heading}</h1>
        <Nothing>{words.none}</Nothing>
        {back}
      </>
    )
  }
  return (
    <div className="clocks-of-vehicle" data-renewed="clocks" data-address={view.address}>
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <ClocksForm view={view.form} here={here} />
      <ReadyLinks title={words.ready.title} links={view.form.ready} />
      <PaymentPanel view={view.payment} locale={here.locale} />
      <AccountsPanel view={view.accounts} locale={here.locale} />
      <EndPanel view={view.end} locale={here.locale} />
      <PacePanel view={view.pace} here={here} />
      {back}
    </div>
  )
}
