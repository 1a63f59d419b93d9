import { formatDecimal } from '#domain/decimal.ts'
import { PAYOUT_PARTS, type PayoutEntry } from '#domain/memorandum.ts'
import { parseQuantity } from '#domain/quantity.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** The pieces of the payout rule of one kind: definitions, formulas, open questions. */
export interface PayoutGroupView {
  readonly key: string
  readonly title: string
  readonly entries: readonly PayoutView[]
}

export interface PayoutView {
  readonly id: string
  readonly knownOn: string
  readonly title: string | null
  readonly paragraph: string | null
  readonly text: string
  readonly lines: readonly string[]
  readonly value: string | null
  readonly source: SourceMarkView
}

export function toPayout(
  entries: readonly PayoutEntry[],
  context: FigureContext,
): readonly PayoutGroupView[] {
  const titles = messages(context.here.locale).payoutPart
  return PAYOUT_PARTS.flatMap((part) => {
    const ofPart = entries.filter((entry) => entry.part === part)
    if (ofPart.length === 0) return []
    const views = ofPart.map((entry) => toPayoutEntry(entry, context))
    return [{ key: part, title: titles[part], entries: views }]
  })
}

function toPayoutEntry(entry: PayoutEntry, { here, edition }: FigureContext): PayoutView {
  const { locale } = here
  return {
    id: entry.id,
    knownOn: entry.knownOn,
    title: entry.title?.[locale] ?? null,
    paragraph: entry.paragraph && messages(locale).vehicle.paragraph(entry.paragraph),
    text: entry.text[locale],
    lines: entry.lines.map((line) => line[locale]),
    value: entry.part === 'parameter' && entry.value ? levelOf(entry.value, locale) : null,
    source: toSourceMark(evidenceOn(entry.cites, edition.day), here),
  }
}

/** Points here are a level, not the change that points elsewhere are. */
function levelOf(value: string, locale: Locale): string {
  const quantity = parseQuantity(value)
  if (quantity.kind !== 'measurement' || quantity.unit !== 'pp')
    return formatReported(value, locale)
  return messages(locale).vehicle.points(formatDecimal(quantity.value))
}
