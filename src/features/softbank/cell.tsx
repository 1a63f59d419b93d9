import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { asPair, ConvertedAmount, FigureText } from '#ui/figure.tsx'
import type { FigureView } from '#ui/figure-view.ts'
import type { RateView } from './rate-view.ts'

interface CellProps {
  readonly figure: FigureView | null
  readonly here: Here
  readonly mark?: string | null
}

/** A figure in a table: its digits, how it came about, and its dollars beneath at the rate of the row. */
export function Cell({ figure, here, mark = null }: CellProps) {
  const { softbank } = messages(here.locale)
  if (figure === null) return <span className="absent">{softbank.tables.notInRecord}</span>
  return (
    <span {...asPair(figure, 'cell')}>
      <span>
        <FigureText view={figure} />
        {mark && <sup className="presentation">{mark}</sup>}
      </span>
      {figure.derived && <span className="badge">{figure.derived}</span>}
      {figure.converted && <ConvertedAmount view={figure.converted} href={figure.href} />}
    </span>
  )
}

/** The rate a row converts at; said in words where there is none. */
export function RateCell({ rate, here }: { readonly rate: RateView | null; readonly here: Here }) {
  if (rate === null) return messages(here.locale).softbank.tables.noRate
  return (
    <data className="rate" value={rate.value} data-rate-on={rate.on} data-rate-kind={rate.kind}>
      {rate.text}
    </data>
  )
}
