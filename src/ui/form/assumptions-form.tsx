import type { ReactNode } from 'react'
import { type Here, hrefTo } from '../address.ts'
import { FormProblems } from './problems.tsx'
import type { ProblemsView } from './problems-view.ts'

/** What every form of assumptions has: where it asks, what stood before, what could not be used. */
interface AskedView {
  readonly action: string
  /** The last answer, complete: what cannot be used keeps its value of there. */
  readonly last: string
  readonly problems: ProblemsView | null
}

interface FormWords {
  readonly legend: string
  readonly submit: string
  readonly afresh: string
  readonly address: string
  readonly problems: { readonly title: string }
}

interface Props {
  readonly view: AskedView
  readonly words: FormWords
  /** The way back to where a reader starts. */
  readonly afresh: string
  /** The answer shown, complete: `/fund/scenario?…`. */
  readonly path: string
  readonly here: Here
  readonly className: string
  readonly children: ReactNode
}

/** A form of a reader's assumptions: without scripts, a form like any other. */
export function AssumptionsForm({ view, words, afresh, path, here, className, children }: Props) {
  return (
    <form
      className={className}
      action={view.action}
      method="get"
      data-renews=""
      aria-label={words.legend}
    >
      <input type="hidden" name="last" value={view.last} data-renewed="last" />
      <div data-renewed="problems">
        <FormProblems view={view.problems} title={words.problems.title} />
      </div>
      {children}
      <p className="form-end">
        <button type="submit">{words.submit}</button> <a href={afresh}>{words.afresh}</a>{' '}
        <span data-renewed="address">
          <a href={hrefTo(here, path)}>{words.address}</a>
        </span>
      </p>
    </form>
  )
}
