import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FigureText } from '#ui/figure.tsx'
import type { NumberPart } from './numbers-view.ts'
import type { PrintedView, StepView } from './step-view.ts'

interface Props {
  readonly step: StepView
  readonly here: Here
}

/** One formula by name, with its numbers in and what it comes to, beside what was printed. */
export function Step({ step, here }: Props) {
  const words = messages(here.locale).softbankClaims
  const { numbers, result, printed, lacking, note } = step
  return (
    <li
      className="reckoning"
      data-formula={step.formula}
      data-agrees={printed?.agrees ?? undefined}
    >
      <p className="names-in">
        {step.names} {numbers && <span className="units">{words.units}</span>}
      </p>
      {numbers && (
        <p className="numbers-in">
          {numbers.map((part, at) => {
            const key = `${at}`
            return <NumberIn key={key} part={part} />
          })}
          {result && (
            <>
              {' = '}
              <data className="computed" value={result.value} data-unit={result.unit || undefined}>
                {result.text}
              </data>
            </>
          )}
        </p>
      )}
      {lacking && <p className="nothing">{lacking}</p>}
      {printed ? (
        <Printed printed={printed} here={here} />
      ) : (
        <p className="meta">{words.explains}</p>
      )}
      {note && <p className="note">{note}</p>}
    </li>
  )
}

function NumberIn({ part }: { readonly part: NumberPart }) {
  switch (part.kind) {
    case 'sign':
      return part.text
    case 'figure':
      return <FigureText view={part.figure} />
    case 'rate':
      return (
        <data
          className="rate"
          value={part.rate.value}
          data-rate-on={part.rate.on}
          data-rate-kind={part.rate.kind}
        >
          {part.rate.text}
        </data>
      )
    case 'printing': {
      const { href, of, presentation, text, value, unit } = part.printing
      return (
        <a className="figure-link" href={href}>
          <data
            className="printing"
            value={value}
            data-unit={unit}
            data-of={of}
            data-presentation={presentation}
          >
            {text}
          </data>
        </a>
      )
    }
  }
}

interface PrintedProps {
  readonly printed: PrintedView
  readonly here: Here
}

function Printed({ printed, here }: PrintedProps) {
  const words = messages(here.locale).softbankClaims
  return (
    <p className="print">
      {printed.rounded && (
        <span className="side">
          <span className="term">{words.rounded}</span> <b>{printed.rounded}</b>{' '}
        </span>
      )}
      <span className="side">
        <span className="term">{words.printed}</span>{' '}
        <data className="printed" value={printed.value} data-unit={printed.unit}>
          {printed.text}
        </data>{' '}
      </span>
      {printed.agrees !== null && (
        <span className="agreement">{printed.agrees ? words.agrees : words.differs}</span>
      )}
    </p>
  )
}
