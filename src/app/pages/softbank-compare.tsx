import { openComparison } from '#app/comparisons/open-comparison.ts'
import { Compare } from '#features/softbank/compare/compare.tsx'
import { toCompareView } from '#features/softbank/compare/compare-view.ts'
import { LabelForm } from '#features/softbank/labels/label-form.tsx'
import { messages } from '#i18n/messages.ts'
import { Nothing } from '#ui/panel.tsx'
import { definePage } from './define-page.tsx'

/** `/softbank` with a question after it. */
export const softbankCompare = definePage(
  '/softbank',
  async (context) => {
    const { db, here, edition, query } = context
    const opened = await openComparison(db, query, edition)
    const words = messages(here.locale).compare
    if (!opened) {
      const { title, description, none } = words
      return { title, description, body: <Nothing>{none}</Nothing> }
    }
    const view = toCompareView(opened.question, opened.facts, context)
    const labels = <LabelForm here={here} />
    return {
      title: view.title,
      description: view.description,
      body: <Compare view={view} here={here} labels={labels} />,
      here: { ...here, path: view.path },
    }
  },
  { asks: true },
)
