import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { CalculationView } from './calculation-view.ts'
import { Drawn } from './drawn.tsx'
import { PayoutGroup, PayoutPiece } from './entries.tsx'
import type { PayoutView } from './entries-view.ts'
import { PayoutForm } from './form.tsx'
import { Others } from './others.tsx'
import { Readings } from './readings.tsx'
import type { PayoutPageView } from './view.ts'
import { Working } from './working.tsx'

interface Props {
  readonly view: PayoutPageView
  readonly here: Here
}

/** The payout clause on a reader’s assumptions. The page’s script renews the answer in place. */
export function PayoutPage({ view, here }: Props) {
  const words = messages(here.locale).payoutPage
  const { calculation, formulas } = view
  const gap = here.locale === 'en' ? ' ' : ''
  return (
    <div className="scenario payout" data-address={hrefTo(here, view.path)}>
      <h1>{words.heading}</h1>
      <p className="lead">
        {[words.lead, ...(calculation ? [words.readings] : [])].join(gap)}{' '}
        <a href={hrefTo(here, '/vehicle')}>{words.back}</a>
      </p>
      <Known view={view} here={here} />
      {calculation?.notice && (
        <p className="notice" role="note" data-notice="">
          {calculation.notice} <a href={hrefTo(here, '/vehicle/payout')}>{words.afresh}</a>
        </p>
      )}
      {calculation ? (
        <Calculation calculation={calculation} questions={view.questions} here={here} />
      ) : (
        <>
          <Nothing>{words.notYet}</Nothing>
          <Questions questions={view.questions} here={here} />
        </>
      )}
      <Panel id="formulas" title={words.record.formulas}>
        <div className="pair">
          <ul className="fact-list">
            {formulas.map((entry) => (
              <li key={entry.id}>
                <PayoutPiece entry={entry} locale={here.locale} level={3} />
              </li>
            ))}
          </ul>
          {calculation && (
            <div data-renewed="working">
              <Working view={calculation.drawn.working} locale={here.locale} />
            </div>
          )}
        </div>
      </Panel>
      <Panel id="rule" title={words.record.rest} lead={words.record.restLead}>
        {view.groups.map((group) => (
          <PayoutGroup
            key={group.key}
            group={group}
            locale={here.locale}
            examples={view.examples}
          />
        ))}
      </Panel>
    </div>
  )
}

/** How the rule was rebuilt, and that the original was not read in full. */
function Known({ view: { status, questions }, here }: Props) {
  const words = messages(here.locale).payoutPage
  return (
    <section className="known" aria-label={words.known}>
      {status && (
        <article id={`payout-${status.id}`} data-known-on={status.knownOn}>
          <p>
            {status.text} <SourceMark view={status.source} />
          </p>
        </article>
      )}
      {questions.length > 0 && (
        <p>
          {words.open(questions.length)} <a href="#questions">{words.openLink}</a>
        </p>
      )}
    </section>
  )
}

interface CalculationProps {
  readonly calculation: CalculationView
  readonly questions: readonly PayoutView[]
  readonly here: Here
}

function Calculation({ calculation, questions, here }: CalculationProps) {
  const { locale } = here
  return (
    <>
      <div className="scenario-parts">
        <PayoutForm view={calculation.form} here={here} path={calculation.path} />
        <div className="scenario-results">
          <div data-renewed="results">
            <Readings view={calculation.readings} locale={locale} />
          </div>
          <Questions questions={questions} here={here} />
        </div>
      </div>
      <div data-renewed="others">
        <Others view={calculation.others} locale={locale} />
      </div>
      <div data-renewed="drawn">
        <Drawn view={calculation.drawn} here={here} />
      </div>
    </>
  )
}

/** Beside the result: what it rests on and no source settles. */
function Questions({ questions, here }: Omit<CalculationProps, 'calculation'>) {
  const words = messages(here.locale).payoutPage.record
  if (questions.length === 0) return null
  return (
    <aside id="questions" className="questions" aria-labelledby="questions-title">
      <h3 id="questions-title">{words.questions}</h3>
      <p className="note">{words.questionsLead}</p>
      <ul className="fact-list">
        {questions.map((entry) => (
          <li key={entry.id}>
            <PayoutPiece entry={entry} locale={here.locale} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
