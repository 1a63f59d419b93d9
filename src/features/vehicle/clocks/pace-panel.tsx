import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ChartFigure } from '#ui/chart/chart-figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import type { DrawnPace, PaceView } from './pace-view.ts'

interface Props {
  readonly view: PaceView
  readonly here: Here
}

/** An even pace, drawn only where a reader asks for it. */
export function PacePanel({ view, here }: Props) {
  const words = messages(here.locale).vehicleClocks.pace
  const { toggle, drawn, said } = view
  return (
    <Panel id="pace" title={words.title}>
      {said && <p className="nothing">{said}</p>}
      {drawn && <Drawn drawn={drawn} here={here} />}
      <p className="more">
        <a href={toggle.href} data-pace={drawn ? 'drawn' : 'undrawn'}>
          {toggle.text}
        </a>
      </p>
    </Panel>
  )
}

function Drawn({ drawn, here }: { readonly drawn: DrawnPace; readonly here: Here }) {
  const words = messages(here.locale).vehicleClocks.pace
  return (
    <>
      <p className="clocks-lead">
        <Sentence view={drawn.sentence} /> <span className="badge">{words.illustrative}</span>
      </p>
      <p className="meta formula">{drawn.formula}</p>
      <ChartFigure chart={{ view: drawn.chart, pictures: [] }} here={here} level={3} still />
      <p className="note">
        <Sentence view={drawn.yen} />
      </p>
    </>
  )
}
