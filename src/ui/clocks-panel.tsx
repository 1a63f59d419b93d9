import { messages } from '#i18n/messages.ts'
import type { Here } from './address.ts'
import { Clocks } from './clocks.tsx'
import type { ClocksPanelView } from './clocks-panel-view.ts'
import { FigureText } from './figure.tsx'
import { Panel } from './panel.tsx'
import { SourceMark } from './source-mark.tsx'

interface Props {
  readonly view: ClocksPanelView
  readonly here: Here
}

/** A pledge in dollars on its two clocks of yen, for the page of whatever was pledged. */
export function ClocksPanel({ view: { figure, clocks, form }, here }: Props) {
  const words = messages(here.locale).fundYen.panel
  return (
    <Panel id="yen" title={words.title} lead={words.lead}>
      <p className="pledged">
        {messages(here.locale).timeline.labelled(figure.label)} <FigureText view={figure} />{' '}
        <SourceMark view={figure.source} />
      </p>
      <Clocks view={clocks} locale={here.locale} />
      <form className="ask" action={form.action} method="get">
        <input type="hidden" name="pledge" value={figure.id} />
        <label>
          {words.on}{' '}
          <input
            type="date"
            name="on"
            defaultValue={form.to}
            min={form.from}
            max={form.to}
            required
          />
        </label>
        <button type="submit">{words.submit}</button>
      </form>
      <p className="more">
        <a href={clocks.ask}>{words.more}</a>
      </p>
    </Panel>
  )
}
