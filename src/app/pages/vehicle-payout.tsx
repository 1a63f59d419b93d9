import { PayoutPage } from '#features/vehicle/payout/payout-page.tsx'
import { toPayoutPage } from '#features/vehicle/payout/view.ts'
import { messages } from '#i18n/messages.ts'
import { listPayout, listTerms } from '#store/queries/memorandum.ts'
import { Nothing } from '#ui/panel.tsx'
import { definePage } from './define-page.tsx'

/** The payout clause on a reader’s assumptions; the address holds them all. */
export const vehiclePayout = definePage(
  '/vehicle/payout',
  async (context) => {
    const { db, here, edition, meta, query } = context
    const { title, description, lead, none } = messages(here.locale).payoutPage
    const [entries, terms] = await Promise.all([listPayout(db, edition), listTerms(db, edition)])
    const view = toPayoutPage({ entries, terms, meta, query }, context)
    if (!view) {
      const body = (
        <>
          <h1>{title}</h1>
          <Nothing>{none}</Nothing>
        </>
      )
      return { title, description: none, body }
    }
    const there = { ...here, path: view.path }
    const body = <PayoutPage view={view} here={here} />
    return { title, description: view.calculation ? description : lead, body, here: there }
  },
  { asks: true },
)
