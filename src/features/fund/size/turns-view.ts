import type { Fund } from '#domain/fund.ts'
import { largestOf, peersOf, type Sized, type Verdict } from '#domain/ranking.ts'
import { standingOverTime, type Turn } from '#domain/ranking-turns.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { fillSentence, type SentenceView } from '#ui/sentence-view.ts'
import { listOn, listStated } from './fund-lists.ts'
import { slotsFor, toMultipleWords } from './multiple-view.ts'

/** One day on which the answer changed. */
export interface TurnView {
  readonly on: string
  readonly day: string
  readonly verdict: Verdict
  readonly sentence: SentenceView
}

/** First to last, up to the edition’s day. */
export function toTurns(
  funds: readonly Fund[],
  candidateId: string,
  context: FigureContext,
): readonly TurnView[] {
  const { here, edition } = context
  return standingOverTime(funds, candidateId, edition.day).map((turn) => {
    const { day, verdict, ranking, newlyLarger } = turn
    const named: readonly Sized[] = [
      ...largestOf(peersOf(ranking)),
      ...newlyLarger,
      ...ranking.largerProgrammes,
    ]
    const sentence = fillSentence(textOf(turn, context), slotsFor(ranking, named, context))
    return { on: day, day: formatDay(day, here.locale), verdict, sentence }
  })
}

function textOf(turn: Turn, context: FigureContext): string {
  const { locale } = context.here
  const words = messages(locale).fundSize.turns
  const { verdict, ranking } = turn
  switch (verdict) {
    case 'none':
      return words.none
    case 'smaller':
      return words.smaller(`${ranking.place}`)
    case 'level':
      return words.level(listStated(largestOf(peersOf(ranking)), locale))
    case 'largest':
      return turn.newMultiple ? multipleText(turn, context) : words.ahead
    case 'overtaken':
      return overtakenText(turn, context)
  }
}

function overtakenText(turn: Turn, context: FigureContext): string {
  const { locale } = context.here
  const words = messages(locale).fundSize.turns
  const { newMultiple, newlyLarger, ranking } = turn
  const before = ranking.largerProgrammes.length - newlyLarger.length
  const list = newlyLarger.length > 0 ? newlyLarger : ranking.largerProgrammes
  const say = before > 0 && newlyLarger.length > 0 ? words.overtakenAgain : words.overtaken
  const parts = [
    ...(newMultiple ? [multipleText(turn, context)] : []),
    ...(newlyLarger.length > 0 || !newMultiple ? [say(listOn(list, locale))] : []),
  ]
  return parts.join(locale === 'ja' ? '' : ' ')
}

function multipleText({ ranking, verdict }: Turn, context: FigureContext): string {
  const { locale } = context.here
  const words = messages(locale).fundSize.turns
  const multiple = toMultipleWords(ranking)
  const list = listStated(largestOf(peersOf(ranking)), locale)
  const say = verdict === 'largest' ? words.largest : words.multiple
  return say(multiple?.times ?? '', multiple?.formula ?? '', list)
}
