import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Panel } from '#ui/panel.tsx'
import { ForceMark, StageMark } from '#ui/stage-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { Status } from '#ui/status.tsx'
import type { MarksView } from './marks-view.ts'
import { NoExample, Row, Rows } from './rows.tsx'

interface Props {
  readonly view: MarksView
  readonly locale: Locale
}

/** How firm a thing is, how far it has come, what binds it, and how well it is documented. */
export function Marks({ view, locale }: Props) {
  const words = messages(locale).partsPage
  return (
    <Panel id="marks" title={words.sections.marks}>
      <h3>{words.standings}</h3>
      <Rows>
        {view.drawings.map(({ drawing, name, words: drawn }) => (
          <Row key={drawing} name={name}>
            {drawn.map((word) => (
              <span key={word} className="sample">
                <StandingMark drawing={drawing} word={word} />
              </span>
            ))}
          </Row>
        ))}
      </Rows>
      <h3>{words.stages}</h3>
      <Stages view={view} locale={locale} />
      <h3>{words.forces}</h3>
      <p>
        {view.forces.map(({ key, word, drawing }) => (
          <span key={key} className="sample">
            <ForceMark word={word} drawing={drawing} />
          </span>
        ))}
      </p>
      <h3>{words.grades}</h3>
      <p>
        {view.grades.map(({ grade, word }) => (
          <span key={grade} className="sample">
            <abbr className="grade" title={word} data-grade={grade}>
              {grade}
            </abbr>{' '}
            {word}
          </span>
        ))}
      </p>
      <h3>{words.status}</h3>
      {view.statuses.map((status) => (
        <Status key={status.name} view={status} />
      ))}
      {view.statuses.length === 0 && <NoExample locale={locale} />}
    </Panel>
  )
}

function Stages({ view, locale }: Props) {
  return (
    <div className="stage-samples">
      <Rows>
        {view.stages.map(({ key, mark, example }) => (
          <div key={key} data-specimen={key} data-lacking={example === null || undefined}>
            <dt>
              <StageMark view={mark} />
            </dt>
            <dd>
              {example ? <a href={example.href}>{example.name}</a> : <NoExample locale={locale} />}
            </dd>
          </div>
        ))}
      </Rows>
    </div>
  )
}
