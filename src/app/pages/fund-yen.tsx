import { NoYen, YenPage } from '#features/fund/clocks/yen-page.tsx'
import { messages } from '#i18n/messages.ts'
import { definePage } from './define-page.tsx'
import { openYen } from './open-yen.ts'

/** Any pledge in dollars in yen, on the day it was made and on any other. */
export const fundYen = definePage(
  '/fund/yen',
  async (context) => {
    const { db, query, here } = context
    const words = messages(here.locale).fundYen
    const view = await openYen(db, query, context)
    if (typeof view === 'string') {
      const said = words[view]
      return { title: words.title, description: said, body: <NoYen said={said} here={here} /> }
    }
    return {
      title: words.title,
      description: view.description,
      body: <YenPage view={view} here={here} />,
      here: { ...here, path: view.path },
    }
  },
  { asks: true },
)
