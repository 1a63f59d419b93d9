import { announcedOn, type StatedPledge } from '#domain/clocks.ts'
import type { Day } from '#domain/day.ts'
import type { FactKind } from '#domain/figure.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity, withQualifier } from '#i18n/number.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { yenPath } from '#ui/clocks-view.ts'
import type { ReadyLink } from '#ui/form/short-form.tsx'
import { nameOf } from './pledge-name.ts'
import type { YenFacts, YenQuestion } from './question.ts'
import { sayProblem } from './say-problem.ts'

/** A form whose fields are the parameters of the address. */
export interface YenFormView {
  readonly action: string
  readonly groups: readonly PledgeGroup[]
  readonly pledge: string
  readonly on: string
  readonly from: string
  readonly to: string
  readonly hint: string
  readonly ready: readonly ReadyLink[]
  readonly problems: { readonly pledge: string | null; readonly on: string | null }
}

/** The pledges of one subject. */
export interface PledgeGroup {
  readonly key: string
  readonly title: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

/** Days that readers ask for; null where the edition does not know of them. */
export interface KnownDays {
  readonly 'first-report': Day | null
  readonly memorandum: Day | null
}

export function toYenForm(
  question: YenQuestion,
  facts: YenFacts,
  days: KnownDays,
  here: Here,
): YenFormView {
  const { locale } = here
  const { from, to } = facts.coverage
  const words = messages(locale).fundYen.form
  return {
    action: hrefTo(here, yenPath(null, null)),
    groups: groupsOf(facts.pledges, locale),
    pledge: question.pledge.figure.id,
    ...{ on: question.on, from, to },
    hint: words.hint(formatDay(from, locale), formatDay(to, locale)),
    ready: readyDays(question, facts, days, here),
    problems: {
      pledge: sayProblem('pledge', question, facts, here),
      on: sayProblem('on', question, facts, here),
    },
  }
}

/** What the record is about first, single reports of it last. */
const ORDER: readonly FactKind[] = ['vehicle', 'fund', 'commitment', 'claim', 'project', 'event']

function groupsOf(pledges: readonly StatedPledge[], locale: Locale): readonly PledgeGroup[] {
  const groups = new Map<string, StatedPledge[]>()
  for (const pledge of pledges.toSorted(byRank)) {
    const { subject } = pledge.figure
    groups.set(subject, [...(groups.get(subject) ?? []), pledge])
  }
  return [...groups].map(([key, [first, ...rest]]) => ({
    key,
    title: first ? (first.statedBy?.[locale] ?? nameOf(first, locale)) : key,
    options: [...(first ? [first] : []), ...rest].map(({ figure }) => ({
      id: figure.id,
      text: messages(locale).fundYen.form.option(
        figure.label[locale],
        withQualifier(formatQuantity(figure.quantity, locale), figure.qualifier, locale),
        formatWhen(figure.on, locale),
      ),
    })),
  }))
}

function byRank({ figure: a }: StatedPledge, { figure: b }: StatedPledge): number {
  const rank = rankOf(a.owner.kind) - rankOf(b.owner.kind)
  return rank || announcedOn(a).localeCompare(announcedOn(b)) || a.id.localeCompare(b.id)
}

function rankOf(kind: FactKind): number {
  const place = ORDER.indexOf(kind)
  return place < 0 ? ORDER.length : place
}

/** Each day once, those without a rate left out. */
function readyDays(
  { pledge, on }: YenQuestion,
  { coverage: { from, to } }: YenFacts,
  days: KnownDays,
  here: Here,
): readonly ReadyLink[] {
  const words = messages(here.locale).fundYen.ready
  const all: (readonly ['announced' | 'latest' | keyof KnownDays, Day | null])[] = [
    ['announced', announcedOn(pledge.figure)],
    ['first-report', days['first-report']],
    ['memorandum', days.memorandum],
    ['latest', to],
  ]
  return all.flatMap(([key, day], index) => {
    const before = all.slice(0, index).some(([, other]) => other === day)
    if (day === null || before || day < from || day > to) return []
    const href = hrefTo(here, yenPath(pledge.figure.id, day))
    return [
      { key, text: words.day(words[key], formatDay(day, here.locale)), href, current: day === on },
    ]
  })
}
