import type { Figure } from '#domain/figure.ts'
import type { PeriodKey } from '#domain/period.ts'
import { judge, type PressCheck, periodsOf } from '#domain/press.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** A sentence of the press in one line: who printed it, how it was rated, where it is checked. */
export interface SentenceLineView {
  readonly id: string
  readonly statement: string
  readonly outlet: string
  readonly day: string
  readonly rating: string
  readonly ratingWord: string
  readonly href: string
}

/** Those checked with a figure of the period, oldest first; `figures` are all the edition knows. */
export function toSentences(
  period: PeriodKey,
  checks: readonly PressCheck[],
  figures: readonly Figure[],
  { here, rates }: FigureContext,
): SentenceLineView[] {
  const { locale } = here
  const known = { figures: new Map(figures.map((figure) => [figure.id, figure])), rates }
  return checks
    .filter((check) => periodsOf(check).some(({ key }) => key === period))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map((check) => {
      const { rating } = judge(check, known)
      const { outlet, via } = check
      return {
        ...{ id: check.id, rating },
        outlet: via === null ? outlet : messages(locale).softbankClaims.outletVia(outlet, via),
        statement: check.statement[locale],
        day: formatDay(check.on, locale),
        ratingWord: messages(locale).rating[rating],
        href: hrefTo(here, `/softbank/claims#${check.id}`),
      }
    })
}
