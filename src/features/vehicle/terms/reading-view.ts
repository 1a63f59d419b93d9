import type { Search } from '#domain/finding.ts'
import type { Paragraph, Term } from '#domain/memorandum.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** How much of the text could be read, as an edition knows it. */
export interface ReadingView {
  /** Its length and where it was published. */
  readonly length: SourcedView | null
  /** How many paragraph numbers sources give, and the highest; null where none does. */
  readonly numbered: SentenceView | null
  readonly paragraphs: readonly SourcedView[]
  /** What of it was read, and the day somebody last looked. */
  readonly read: { readonly text: string; readonly looked: string } | null
}

export interface SourcedView {
  readonly key: string
  readonly text: string
  readonly source: SourceMarkView
}

/** The term that tells how long the text is. */
const PUBLICATION = 'publication'
/** The search for the whole text. */
const FULL_TEXT = 'memorandum-full-text'

export function toReading(
  terms: readonly Term[],
  searches: readonly Search[],
  context: FigureContext,
): ReadingView {
  const { here, edition } = context
  const words = messages(here.locale).vehicleTerms
  const publication = terms.find(({ id }) => id === PUBLICATION)
  const search = searches.find(({ id }) => id === FULL_TEXT)
  const paragraphs = numberedParagraphs(terms)
  return {
    length: publication
      ? {
          key: PUBLICATION,
          text: publication.memorandum[here.locale],
          source: toSourceMark(evidenceOn(publication.cites, edition.day), here),
        }
      : null,
    numbered: toNumbered(paragraphs, context),
    paragraphs: paragraphs.map(({ number, cites }) => ({
      key: number,
      text: words.paragraph(number),
      source: toSourceMark(evidenceOn(cites, edition.day), here),
    })),
    read: search
      ? {
          text: search.finding[here.locale],
          looked: words.lastLooked(formatDay(search.until, here.locale)),
        }
      : null,
  }
}

/** Each number that a source gives, once, by size; the preamble and ranges have none of their own. */
function numberedParagraphs(terms: readonly Term[]): readonly Paragraph[] {
  const byNumber = new Map<string, Paragraph>()
  for (const { paragraph } of terms) {
    if (!paragraph || !/^\d+$/.test(paragraph.number)) continue
    if (!byNumber.has(paragraph.number)) byNumber.set(paragraph.number, paragraph)
  }
  return [...byNumber.values()].toSorted((a, b) => Number(a.number) - Number(b.number))
}

function toNumbered(
  paragraphs: readonly Paragraph[],
  { here }: FigureContext,
): SentenceView | null {
  const highest = paragraphs.at(-1)
  if (!highest) return null
  const words = messages(here.locale).vehicleTerms
  const count = paragraphs.length
  return fillSentence(
    words.numbersNamed(count, slot('count'), slot('highest')),
    new Map([
      [
        'count',
        { kind: 'computed' as const, value: `${count}`, text: words.paragraphNumbers(count) },
      ],
      ['highest', { kind: 'computed' as const, value: highest.number, text: highest.number }],
    ]),
  )
}
