import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { FullFigure } from '#ui/figure.tsx'
import { GradeMark } from '#ui/grade-mark.tsx'
import { Panel } from '#ui/panel.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { Printings } from './claims/printings.tsx'
import type { TermCellView, TermClaimView, TermLineView } from './term-sheet-view.ts'

interface Props {
  readonly lines: readonly TermLineView[]
  readonly locale: Locale
}

/** The fund as a term sheet: what each source gives side by side, missing numbers in words. */
export function TermSheetPanel({ lines, locale }: Props) {
  const { fund, fundClaims } = messages(locale)
  return (
    <Panel id="terms" title={fund.terms} lead={fund.termsLead}>
      <dl className="term-sheet fund-terms">
        {lines.map((line) => (
          <div key={line.key} data-term={line.key}>
            <dt>{line.label}</dt>
            <dd>
              <div className={`printed-sides of-${line.cells.length}`}>
                {line.cells.map((cell) => (
                  <TermCell key={cell.figure.id} cell={cell} />
                ))}
              </div>
              {line.claim && <TermClaim claim={line.claim} word={fundClaims.statement} />}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function TermCell({ cell }: { readonly cell: TermCellView }) {
  return (
    <div>
      {cell.label && <p className="meta">{cell.label}</p>}
      <p className="meta">{cell.on}</p>
      <Printings figure={cell.figure} others={cell.printings}>
        <FullFigure view={cell.figure} />
      </Printings>
      {cell.note && <p className="note">{cell.note}</p>}
    </div>
  )
}

function TermClaim({ claim, word }: { readonly claim: TermClaimView; readonly word: string }) {
  const { href, statement, standing, grade } = claim
  return (
    <p className="meta term-claim">
      {word}
      <a href={href}>{statement}</a> <StandingMark {...standing} />{' '}
      {grade && <GradeMark grade={grade.letter} word={grade.word} />}
    </p>
  )
}
