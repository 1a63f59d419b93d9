import type { LinkView } from './pledges-view.ts'

/** Words that lead somewhere, or the words alone. */
export function TextLink({ view }: { readonly view: LinkView }) {
  return view.href === null ? view.text : <a href={view.href}>{view.text}</a>
}
