import type { Fund } from '#domain/fund.ts'
import { type Ranking, rankBinational, type Sized } from '#domain/ranking.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'

/** One sentence of the comparison; `key` says what it is about. */
export interface RankingLineView {
  readonly key: string
  readonly sentence: SentenceView
}

type Line = readonly [key: string, text: string]

/** What the comparison of bi-national funds comes to in this edition, sentence by sentence. */
export function toRankingLines(
  funds: readonly Fund[],
  candidateId: string,
  context: FigureContext,
): readonly RankingLineView[] {
  const ranking = rankBinational(funds, candidateId)
  if (!ranking) return [{ key: 'none', sentence: [messages(context.here.locale).fund.noRanking] }]
  const figures = [
    ranking.candidate,
    ...ranking.capitalised,
    ...ranking.inPart,
    ...ranking.targets,
    ...ranking.largerProgrammes,
  ].map(({ figure }) => toFigureView(figure, context))
  return [...resultLines(ranking, context), ...apartLines(ranking, context)]
    .filter(([, text]) => text !== '')
    .map(([key, text]) => ({ key, sentence: fillSentence(text, figures) }))
}

function resultLines(ranking: Ranking, { here, edition }: FigureContext): readonly Line[] {
  const { locale } = here
  const words = messages(locale).fund
  const { candidate, capitalised, inPart, place } = ranking
  const day = formatDay(edition.day, locale)
  if (capitalised.length + inPart.length === 0) return [['none', words.noPeers(day)]]
  const amount = slot(candidate.figure.id)
  const first = (sized: readonly Sized[], say: (list: string) => string) =>
    sized.length === 0 ? '' : say(toList(largestOf(sized), locale))
  return [
    ['compared', words.compared(`${capitalised.length}`, `${inPart.length}`, day)],
    ['place', place === 1 ? words.largest(amount) : words.placed(amount, `${place}`)],
    ['itself', words.itself[candidate.fund.capitalised]],
    ['whole', first(capitalised, words.largestWhole)],
    ['part', first(inPart, words.largestPart)],
  ]
}

/** The first of a list that is largest first, with those of the same size. */
function largestOf(sized: readonly Sized[]): readonly Sized[] {
  return sized.filter((each) => each.money.amount === sized[0]?.money.amount)
}

function toList(sized: readonly Sized[], locale: Locale): string {
  const words = messages(locale).fund
  return words.listed(
    sized.map(({ fund, figure }) => words.sized(fund.name[locale], slot(figure.id))),
  )
}

/** What is larger or was stated, but is no fund of two governments with capital. */
function apartLines(
  { targets, largerProgrammes }: Ranking,
  { here }: FigureContext,
): readonly Line[] {
  const { locale } = here
  const words = messages(locale).fund
  const dated = ({ fund, figure }: Sized) =>
    words.sizedSince(fund.name[locale], slot(figure.id), formatDay(fund.knownOn, locale))
  const lines: Line[] = []
  if (targets.length > 0) {
    lines.push(['targets', words.targets(toList(targets, locale))])
  }
  if (largerProgrammes.length > 0) {
    lines.push(['programmes', words.programmes(words.listed(largerProgrammes.map(dated)))])
  }
  return lines
}
