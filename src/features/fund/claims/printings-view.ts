import { isKnown } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** A number as someone else printed it, beside the figure of the record. */
export interface PrintingView {
  readonly key: string
  /** Whose printing it is: "Also printed: …". */
  readonly label: string
  readonly text: string
  readonly source: SourceMarkView
}

/** The other printings the edition knows, in the order of the record. */
export function toPrintings(
  { alternatives }: Figure,
  { here, edition }: FigureContext,
): readonly PrintingView[] {
  const { locale } = here
  return alternatives
    .filter((other) => isKnown(other, edition))
    .map((other) => ({
      key: `${other.label.en} ${other.asReported}`,
      label: messages(locale).fundClaims.printedAs(other.label[locale]),
      text: formatReported(other.asReported, locale),
      source: toSourceMark(evidenceOn(other.cites, edition.day), here),
    }))
}
