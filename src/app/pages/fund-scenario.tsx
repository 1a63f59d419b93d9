import { Scenario } from '#features/fund/scenario/scenario.tsx'
import { toScenario } from '#features/fund/scenario/view.ts'
import { messages } from '#i18n/messages.ts'
import { listMacro } from '#store/queries/funds.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { Nothing } from '#ui/panel.tsx'
import { definePage } from './define-page.tsx'

/** A reader's assumptions; the address holds them all. */
export const fundScenario = definePage(
  '/fund/scenario',
  async (context) => {
    const { db, here, edition, meta, query } = context
    const { title, description, none } = messages(here.locale).fundScenario
    const [vehicle, macro] = await Promise.all([
      getVehicle(db, 'joint-fund', edition),
      listMacro(db, edition),
    ])
    const view = vehicle && toScenario({ vehicle, macro, meta, query }, context)
    if (!view) {
      const body = (
        <>
          <h1>{title}</h1>
          <Nothing>{none}</Nothing>
        </>
      )
      return { title, description, body }
    }
    const there = { ...here, path: view.path }
    return { title, description, body: <Scenario view={view} here={here} />, here: there }
  },
  { asks: true },
)
