import type { Fund } from '#domain/fund.ts'
import {
  largestOf,
  peersOf,
  type Ranking,
  rankBinational,
  type Sized,
  type Verdict,
  verdictOf,
} from '#domain/ranking.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'
import { listDated, listSized, listStated } from './fund-lists.ts'
import { slotsFor, toMultipleWords } from './multiple-view.ts'
import { type TurnView, toTurns } from './turns-view.ts'

/** The sentence against the record of an edition. */
export interface CheckView {
  readonly day: string
  /** Null where the record gives no size to check. */
  readonly verdict: { readonly key: Verdict; readonly word: string } | null
  /** What the sentence comes to in this edition. */
  readonly finding: SentenceView
  /** How many times the largest peer, and the division; null where the fund is not larger. */
  readonly times: { readonly sentence: SentenceView; readonly formula: SentenceView } | null
  /** Whom it is compared with and what stands apart, line by line. */
  readonly lines: readonly { readonly key: string; readonly sentence: SentenceView }[]
  readonly turns: readonly TurnView[]
}

type Line = readonly [key: string, text: string]

/** Pass only what the edition knows. */
export function toCheck(
  funds: readonly Fund[],
  candidateId: string,
  context: FigureContext,
): CheckView {
  const { here, edition } = context
  const words = messages(here.locale).fundSize.check
  const ranking = rankBinational(funds, candidateId)
  const none = { day: edition.day, verdict: null, times: null, lines: [], turns: [] }
  if (!ranking) return { ...none, finding: [words.unknown] }
  const key = verdictOf(ranking)
  const joined = joinedBy(ranking)
  const { targets, largerProgrammes, largerPledges } = ranking
  const named = [peersOf(ranking), targets, largerProgrammes, largerPledges].flat()
  const slots = slotsFor(ranking, named, context)
  const lines = key === 'none' ? [] : peerLines(ranking, context)
  return {
    day: edition.day,
    verdict: { key, word: words.verdict[key] },
    finding: fillSentence(findingOf(ranking, key, context), slots),
    times: toTimes(ranking, key, context),
    lines: [...lines, ...apartLines(ranking, joined, context)]
      .filter(([, text]) => text !== '')
      .map(([name, text]) => ({ key: name, sentence: fillSentence(text, slots) })),
    turns: toTurns(funds, candidateId, context),
  }
}

function findingOf(ranking: Ranking, verdict: Verdict, { here, edition }: FigureContext): string {
  const words = messages(here.locale).fundSize.check
  const day = formatDay(edition.day, here.locale)
  const amount = slot(ranking.candidate.figure.id)
  switch (verdict) {
    case 'none':
      return words.none(day)
    case 'smaller':
      return words.smaller(amount, `${ranking.place}`, day)
    case 'overtaken':
      return words.overtaken(amount, ranking.largerProgrammes.length, day)
    default:
      return words[verdict](amount, day)
  }
}

function toTimes(ranking: Ranking, verdict: Verdict, context: FigureContext): CheckView['times'] {
  const multiple = toMultipleWords(ranking)
  if (!multiple || !(verdict === 'largest' || verdict === 'overtaken')) return null
  const { locale } = context.here
  const largest = largestOf(peersOf(ranking))
  const slots = slotsFor(ranking, largest, context)
  const { times } = messages(locale).fundSize.check
  return {
    sentence: fillSentence(times(multiple.times, listStated(largest, locale)), slots),
    formula: fillSentence(multiple.formula, slots),
  }
}

function peerLines(ranking: Ranking, { here: { locale } }: FigureContext): readonly Line[] {
  const words = messages(locale).fundSize.check
  const { candidate, capitalised, inPart, targets } = ranking
  const [largest] = peersOf(ranking)
  // The largest of all are named beside their multiple.
  const first = (sized: readonly Sized[], say: (list: string) => string) =>
    sized.length === 0 || sized[0]?.money.amount === largest?.money.amount
      ? ''
      : say(listSized(largestOf(sized), locale))
  const counts = [capitalised, inPart, targets].map(({ length }) => `${length}`)
  const [whole = '', part = '', none = ''] = counts
  return [
    ['compared', words.compared(whole, part, none)],
    ['itself', words.itself[candidate.fund.capitalised]],
    ['whole', first(capitalised, words.whole)],
    ['part', first(inPart, words.part)],
  ]
}

/** What is larger or was stated, but is no fund of two governments with capital. */
function apartLines(
  { targets, largerProgrammes, largerPledges }: Ranking,
  joined: readonly Sized[],
  { here: { locale } }: FigureContext,
): readonly Line[] {
  const words = messages(locale).fundSize.check
  const some = (list: readonly Sized[], text: string) => (list.length === 0 ? '' : text)
  return [
    ['targets', some(targets, words.targets(listSized(targets, locale)))],
    ['programmes', some(largerProgrammes, words.programmes(listDated(largerProgrammes, locale)))],
    ['pledges', some(largerPledges, words.pledges(listDated(largerPledges, locale)))],
    ['joined', joined.length > 0 ? words.joined(listSized(joined, locale)) : words.noneJoined],
  ]
}

/** Funds of two governments in which one of the candidate’s own countries takes part. */
function joinedBy(ranking: Ranking): readonly Sized[] {
  const own = new Set(ranking.candidate.fund.countries)
  return [...peersOf(ranking), ...ranking.targets].filter(({ fund }) =>
    fund.countries.some((country) => own.has(country)),
  )
}
