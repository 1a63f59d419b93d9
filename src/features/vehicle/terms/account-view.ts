import { accountOn } from '#domain/agreement.ts'
import type { Day } from '#domain/day.ts'
import type { Account } from '#domain/memorandum.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type EntryView, toEntry } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** What one capital says of a term: its last account, or since when nothing was found. */
export interface AccountView {
  readonly side: 'us' | 'jp'
  /** What it says as a key, equal on both sides where both say the same; null where it is silent. */
  readonly says: string | null
  readonly current: EntryView | null
  /** Said where it is silent: the day somebody last looked, or how far the record goes. */
  readonly silence: string | null
  /** What it said before, and remarks that do not state the term. */
  readonly others: readonly EntryView[]
}

/** `compiledOn` is the day the whole record was last looked through. */
export function toAccount(
  side: AccountView['side'],
  accounts: readonly Account[],
  compiledOn: Day,
  context: FigureContext,
): AccountView {
  const current = accountOn(accounts, context.edition.day)
  return {
    side,
    says: current?.says ?? null,
    current: current && toEntry(current, context),
    silence: current ? null : toSilence(compiledOn, context),
    others: accounts
      .filter((account) => account !== current)
      .map((account) => toOther(account, context)),
  }
}

function toOther(account: Account, context: FigureContext): EntryView {
  const { nearby } = messages(context.here.locale).vehicleTerms
  const entry = toEntry(account, context)
  return account.says === null ? { ...entry, state: { word: nearby, drawing: null } } : entry
}

/** An older edition cannot say that somebody looked: only that it has nothing. */
function toSilence(compiledOn: Day, { here, edition }: FigureContext): string {
  const words = messages(here.locale).vehicleTerms
  const on = formatDay(edition.day, here.locale)
  return edition.day >= compiledOn ? words.notFound(on) : words.notInRecord(on)
}
