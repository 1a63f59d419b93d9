import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { Specimen } from './specimen-view.ts'

/** Parts by name, one under the other. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <dl className="term-sheet parts">{children}</dl>
}

export function Row({
  name,
  children,
}: {
  readonly name: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface SpecimenRowProps<Example> {
  readonly specimen: Specimen<Example>
  readonly locale: Locale
  /** Stands before the words that say there is no example. */
  readonly alone?: ReactNode
  readonly children: (example: Example) => ReactNode
}

/** A kind with its example, or the words that the record has none. */
export function SpecimenRow<Example>(props: SpecimenRowProps<Example>) {
  const { specimen, locale, alone, children } = props
  return (
    <div data-specimen={specimen.key} data-lacking={specimen.example === null || undefined}>
      <dt>{specimen.name}</dt>
      <dd>
        {specimen.example === null ? (
          <>
            {alone} <NoExample locale={locale} />
          </>
        ) : (
          children(specimen.example)
        )}
      </dd>
    </div>
  )
}

export function NoExample({ locale }: { readonly locale: Locale }) {
  return <span className="meta">{messages(locale).partsPage.none}</span>
}
