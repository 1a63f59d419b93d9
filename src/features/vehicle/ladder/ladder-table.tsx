import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { ClockLines } from '#ui/clocks-lines.tsx'
import { asPair, FigureText, InlineFigure } from '#ui/figure.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { LadderRowView } from './ladder-view.ts'
import { StatedList } from './stated-list.tsx'

interface Props {
  readonly rows: readonly LadderRowView[]
  readonly locale: Locale
}

interface RowProps {
  readonly row: LadderRowView
  readonly locale: Locale
}

/** Every amount with its rung, its day, both clocks of yen, its standing and its sources. */
export function LadderTable({ rows, locale }: Props) {
  const { caption, heads } = messages(locale).vehicleLadder
  return (
    <div className="ladder">
      <Table
        caption={caption}
        narrow="stack"
        columns={[
          { key: 'rung', head: heads.rung },
          { key: 'what', head: heads.what },
          { key: 'amount', head: heads.amount },
          { key: 'on', head: heads.on },
          { key: 'standing', head: heads.standing },
        ]}
        rows={rows.map((row) => ({
          key: row.key,
          order: row.order,
          data: { 'data-rung': row.rung },
          head: (
            <>
              {row.word} {row.meaning && <span className="meta block">{row.meaning}</span>}
            </>
          ),
          cells: [
            <What key="what" row={row} locale={locale} />,
            <Amount key="amount" row={row} locale={locale} />,
            row.on ?? '–',
            <Standing key="standing" row={row} />,
          ],
        }))}
      />
    </div>
  )
}

function What({ row: { figure, note, search, earlier }, locale }: RowProps) {
  const words = messages(locale).vehicleLadder
  if (!figure) return '–'
  return (
    <>
      {figure.label}
      {note && <span className="meta block">{note}</span>}
      {search && (
        <span className="meta block" data-searched={figure.id}>
          {words.searched(search.day)} <a href={search.href}>{search.text}</a>
        </span>
      )}
      {earlier.length > 0 && (
        <details className="earlier">
          <summary>{words.replaced(earlier.length)}</summary>
          <StatedList items={earlier} />
        </details>
      )}
    </>
  )
}

/** Dollars with their yen on two days, yen with their dollars; why there is none. */
function Amount({ row: { figure, clocks }, locale }: RowProps) {
  if (!figure) return messages(locale).vehicleLadder.none
  if (!clocks) return <InlineFigure view={figure} />
  return (
    <div {...asPair(figure, 'ladder-amount')}>
      <FigureText view={figure} />
      <ClockLines view={clocks} locale={locale} />
    </div>
  )
}

function Standing({ row: { figure, standings } }: Pick<RowProps, 'row'>) {
  if (!figure) return '–'
  return (
    <>
      {standings.map(({ key, word, drawing, link }) => (
        <span key={key} className="block" data-told={key}>
          <StandingMark word={word} drawing={drawing} />{' '}
          {link && <a href={link.href}>{link.text}</a>}
        </span>
      ))}
      <SourceMark view={figure.source} allAt={figure.href} />
    </>
  )
}
