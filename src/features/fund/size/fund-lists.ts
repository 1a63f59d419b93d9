import type { Sized } from '#domain/ranking.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { slot } from '#ui/sentence-view.ts'

/** Funds with their sizes, as text with slots for the figures. */
export function listSized(sized: readonly Sized[], locale: Locale): string {
  const words = messages(locale).fundSize.list
  return words.joined(
    sized.map(({ fund, figure }) => words.sized(fund.name[locale], slot(figure.id))),
  )
}

/** The same with whether each has its capital. */
export function listStated(sized: readonly Sized[], locale: Locale): string {
  const { fundSize, capitalised } = messages(locale)
  const { joined, stated } = fundSize.list
  return joined(
    sized.map(({ fund, figure }) => {
      const state = capitalised[fund.capitalised]
      return stated(
        fund.name[locale],
        slot(figure.id),
        locale === 'en' ? state.toLowerCase() : state,
      )
    }),
  )
}

/** The same with the day each size stands for. */
export function listOn(sized: readonly Sized[], locale: Locale): string {
  const { joined, stated } = messages(locale).fundSize.list
  return joined(
    sized.map(({ fund, figure }) =>
      stated(fund.name[locale], slot(figure.id), formatWhen(figure.on, locale)),
    ),
  )
}

/** The same with the day each size stands for, and since when the record knows it. */
export function listDated(sized: readonly Sized[], locale: Locale): string {
  const words = messages(locale).fundSize.list
  return words.joined(
    sized.map(({ fund, figure }) =>
      words.dated(
        fund.name[locale],
        slot(figure.id),
        formatWhen(figure.on, locale),
        formatDay(figure.knownOn > fund.knownOn ? figure.knownOn : fund.knownOn, locale),
      ),
    ),
  )
}
