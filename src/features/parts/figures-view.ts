import { type Figure, QUALIFIERS } from '#domain/figure.ts'
import { MISSING, type Single, UNITS } from '#domain/quantity.ts'
import { type RateBook, rateFor } from '#domain/rate.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { type Specimen, specimen } from './specimen-view.ts'

export type FigureSpecimen = Specimen<FigureView>

type Fits = (figure: Figure, rates: RateBook) => boolean

/** What a number can be beside its unit, its qualifier and its absence. */
const KINDS = {
  dollars: (figure, rates) => isIn('USD', figure) && rateFor(figure, rates) !== null,
  yen: (figure, rates) => isIn('JPY', figure) && rateFor(figure, rates) !== null,
  'no-rate': (figure, rates) =>
    (isIn('USD', figure) || isIn('JPY', figure)) && rateFor(figure, rates) === null,
  'other-currency': (figure) => {
    const { kind } = figure.quantity
    return kind === 'money' && !isIn('USD', figure) && !isIn('JPY', figure)
  },
  negative: ({ quantity }) => {
    const single = quantity.kind === 'range' ? quantity.low : quantity
    return single.kind !== 'missing' && digitsOf(single) < 0n
  },
  range: ({ quantity }) => quantity.kind === 'range',
  derived: ({ formula }) => formula !== null,
  alternatives: ({ alternatives }) => alternatives.length > 0,
} satisfies Record<string, Fits>

type Kind = keyof typeof KINDS

/** One figure of each kind, qualifier, unit and reason for having no number, the first in the order given. */
export function toFigureSpecimens(
  figures: readonly Figure[],
  context: FigureContext,
): readonly FigureSpecimen[] {
  const words = messages(context.here.locale)
  const show = (figure: Figure) => toFigureView(figure, context)
  const first = (key: string, name: string, fits: (figure: Figure) => boolean) =>
    specimen(key, name, figures, fits, show)
  return [
    ...(Object.keys(KINDS) as Kind[]).map((kind) =>
      first(kind, words.partsPage.kinds[kind], (figure) => KINDS[kind](figure, context.rates)),
    ),
    ...QUALIFIERS.map((qualifier) =>
      first(
        qualifier,
        words.partsPage.qualifiedBy(words.qualified[qualifier]('…')),
        (figure) => figure.qualifier === qualifier,
      ),
    ),
    ...UNITS.map((unit) =>
      first(
        unit,
        words.partsPage.units[unit],
        ({ quantity }) => quantity.kind === 'measurement' && quantity.unit === unit,
      ),
    ),
    ...MISSING.map((reason) =>
      first(
        reason,
        words.partsPage.missingBy(words.missing[reason]),
        ({ quantity }) => quantity.kind === 'missing' && quantity.reason === reason,
      ),
    ),
  ]
}

/** Another printing of the same number, with who printed it. */
export interface PrintingView {
  readonly key: string
  readonly text: string
  readonly source: SourceMarkView
}

/** The other printings of the first figure that has some. */
export function toPrintings(
  figures: readonly Figure[],
  { here, edition }: FigureContext,
): readonly PrintingView[] {
  const { locale } = here
  const found = figures.find(({ alternatives }) => alternatives.length > 0)
  const colon = locale === 'ja' ? '：' : ': '
  return (found?.alternatives ?? []).map((other) => ({
    key: `${other.label.en} ${other.asReported}`,
    text: `${other.label[locale]}${colon}${formatReported(other.asReported, locale)}`,
    source: toSourceMark(evidenceOn(other.cites, edition.day), here),
  }))
}

function isIn(currency: 'JPY' | 'USD', { quantity }: Figure): boolean {
  return quantity.kind === 'money' && quantity.money.currency === currency
}

function digitsOf(single: Single): bigint {
  return single.kind === 'money' ? single.money.amount : single.value.digits
}
