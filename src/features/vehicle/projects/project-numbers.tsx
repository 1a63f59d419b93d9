import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FullFigure } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { NumberView } from './project-numbers-view.ts'

interface Props {
  readonly numbers: readonly NumberView[]
  readonly here: Here
}

/** Its amount and capacity, every printing beside the others. */
export function ProjectNumbers({ numbers, here }: Props) {
  const { vehicleProject: words } = messages(here.locale)
  return (
    <Panel
      id="amounts"
      title={words.amounts}
      lead={numbers.some(({ printings }) => printings.length > 1) ? words.amountsLead : null}
    >
      {numbers.length === 0 && <Nothing>{words.noAmounts}</Nothing>}
      {numbers.map((number) => (
        <section key={number.id} className="group project-number">
          <h3>
            {number.label} <span className="meta">{number.on}</span>
          </h3>
          <div className={`panels of-${Math.min(number.printings.length, 3)}`}>
            {number.printings.map(({ key, whose, figure }) => (
              <div key={key} className="figure-panel">
                {(whose || number.printings.length > 1) && <h4>{whose ?? words.firstPrinting}</h4>}
                <FullFigure view={figure} />
              </div>
            ))}
          </div>
          {number.remarks.map((remark) => (
            <p key={remark} className="meta">
              {remark}
            </p>
          ))}
          <p className="meta">
            <a href={number.href}>{words.receipt}</a>
          </p>
        </section>
      ))}
    </Panel>
  )
}
