import type { Figure } from '#domain/figure.ts'
import { FUND_GROUPS, type Fund, type FundGroup } from '#domain/fund.ts'
import { latestSize, sizeOf } from '#domain/ranking.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Drawing } from '#domain/standing.ts'
import type { Locale } from '#domain/text.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** One fund in the table of sizes. */
export interface FundRowView {
  readonly id: string
  readonly name: string
  readonly details: readonly string[]
  readonly class: string
  readonly capitalised: { readonly word: string; readonly drawing: Drawing }
  readonly status: string | null
  readonly size: FigureView | null
  readonly on: string | null
  /** What the number is: its label, what is noted of it, how it was reckoned. */
  readonly basis: readonly string[]
  readonly others: readonly FigureView[]
  /** What the size rests on; without a size, the fund. */
  readonly source: SourceMarkView
  /** What else is said of the fund and its other figures rests on; null where on nothing more. */
  readonly more: SourceMarkView | null
}

export interface FundTableView {
  readonly group: FundGroup
  readonly title: string
  readonly caption: string
  readonly rows: readonly FundRowView[]
}

/** One table a group, the largest first; groups without a fund are left out. */
export function toFundTables(
  funds: readonly Fund[],
  context: FigureContext,
): readonly FundTableView[] {
  const words = messages(context.here.locale)
  return FUND_GROUPS.flatMap((group) => {
    const rows = funds.filter((fund) => fund.group === group).toSorted(bySize)
    if (rows.length === 0) return []
    const title = words.fundGroup[group]
    return [
      {
        group,
        title,
        caption: words.fundSize.table.caption(title),
        rows: rows.map((fund) => toRow(fund, context)),
      },
    ]
  })
}

/** Funds whose size is not one amount of dollars stand last. */
function bySize(a: Fund, b: Fund): number {
  const difference = amountOf(b) - amountOf(a)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

function amountOf(fund: Fund): bigint {
  return sizeOf(fund)?.money.amount ?? -1n
}

const DRAWINGS: Readonly<Record<Fund['capitalised'], Drawing>> = {
  yes: 'solid',
  'in-part': 'solid-gap',
  no: 'hatched',
}

function toRow(fund: Fund, context: FigureContext): FundRowView {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale)
  const size = latestSize(fund)
  return {
    id: fund.id,
    name: fund.name[locale],
    details: detailsOf(fund, locale),
    class: words.fundClass[fund.class],
    capitalised: {
      word: words.capitalised[fund.capitalised],
      drawing: DRAWINGS[fund.capitalised],
    },
    status: fund.status?.[locale] ?? null,
    size: size && toFigureView(size, context),
    on: size && formatWhen(size.on, locale),
    basis: size ? basisOf(size, locale) : [],
    others: fund.figures
      .filter((figure) => figure !== size)
      .map((figure) => toFigureView(figure, context)),
    source: toSourceMark(evidenceOn(size?.cites ?? fund.cites, edition.day), here),
    more: moreOf(fund, size, context),
  }
}

/** What the number of a size is, in the words of the record. */
export function basisOf({ label, note, formula }: Figure, locale: Locale): readonly string[] {
  const words = messages(locale).fundSize.table
  const lines = [label[locale], note?.[locale] ?? null, formula && words.formula(formula)]
  return lines.filter((line) => line !== null)
}

function moreOf(fund: Fund, size: Figure | null, context: FigureContext): SourceMarkView | null {
  if (!size) return null
  const own = new Set(size.cites.map(({ source }) => source))
  const more = fund.cites.filter(({ source }) => !own.has(source))
  const { here, edition } = context
  return more.length === 0 ? null : toSourceMark(evidenceOn(more, edition.day), here)
}

function detailsOf(fund: Fund, locale: Locale): readonly string[] {
  const words = messages(locale).fundSize.table.details
  const { owner, parties, split, leverage, inception, note } = fund
  const named = parties.map((party) => party[locale]).join(locale === 'ja' ? '、' : '; ')
  const lines = [
    owner && words.owner(owner[locale]),
    named === '' ? null : words.parties(named),
    split && words.split(split[locale]),
    leverage && words.leverage(leverage[locale]),
    inception && words.inception(formatWhen(inception, locale)),
    note?.[locale] ?? null,
  ]
  return lines.filter((line) => line !== null)
}
