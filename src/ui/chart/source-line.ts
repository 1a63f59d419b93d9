import { type Cite, evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { foreignLanguage } from '#i18n/script.ts'
import type { FigureContext } from '../figure-view.ts'
import type { SourceLine } from './chart-view.ts'

const NAMED = 3

/** Who published what a chart draws: the most cited by name, the rest by number. One list of cites for each fact. */
export function sourceLine(
  facts: readonly (readonly Cite[])[],
  { here, edition }: Pick<FigureContext, 'here' | 'edition'>,
): SourceLine {
  const counts = new Map<string, number>()
  for (const cites of facts) {
    const publishers = new Set(
      evidenceOn(cites, edition.day).cites.map(({ publisher }) => publisher),
    )
    for (const each of publishers) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  const ordered = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const words = messages(here.locale).parts.chart.source
  const more = ordered.length - NAMED
  return [
    { text: words.lead },
    ...ordered
      .slice(0, NAMED)
      .flatMap(([publisher], index) => [
        ...(index === 0 ? [] : [{ text: words.between }]),
        { text: publisher, lang: foreignLanguage(publisher, here.locale) },
      ]),
    ...(more > 0 ? [{ text: words.more(more) }] : []),
  ]
}
