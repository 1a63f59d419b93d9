import { ClocksPage } from '#features/vehicle/clocks/clocks-page.tsx'
import { toClocks } from '#features/vehicle/clocks/view.ts'
import { messages } from '#i18n/messages.ts'
import { definePage } from './define-page.tsx'
import { openClocks } from './open-clocks.ts'

/** When a payment would fall, how many days are left, and an even pace; the address says from which day. */
export const vehicleClocks = definePage(
  '/vehicle/clocks',
  async (context) => {
    const { here, query } = context
    const { title, lead, none } = messages(here.locale).vehicleClocks
    const facts = await openClocks(context)
    const view = facts && toClocks(query, facts, context)
    const body = <ClocksPage view={view} here={here} />
    if (!view) return { title, description: none, body }
    return { title, description: lead, body, here: { ...here, path: view.path } }
  },
  { asks: true },
)
