import type { WhenView } from './when-view.ts'

/** A date; one that is not exact is drawn as uncertain beside saying so. */
export function WhenText({ view }: { readonly view: WhenView }) {
  const className = view.uncertain ? 'when uncertain' : 'when'
  return view.machine ? (
    <time className={className} dateTime={view.machine}>
      {view.text}
    </time>
  ) : (
    <span className={className}>{view.text}</span>
  )
}
