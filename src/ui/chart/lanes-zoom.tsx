import { addDays, day } from '#domain/day.ts'
import { formatDay } from '#i18n/date.ts'
import type { SinglesState } from './lanes-singles.client.ts'
import { isWhole, LEAST, type Range } from './lanes-window.ts'
import type { LanesWords } from './lanes-words.ts'

const STEPS = ['closer', 'wider', 'earlier', 'later', 'whole'] as const
export type Step = (typeof STEPS)[number]

const SIGNS: Readonly<Record<Step, string>> = {
  ...{ closer: '+', wider: '−', earlier: '←', later: '→', whole: '0' },
}
const EPOCH = day('1970-01-01')

interface Props {
  readonly words: LanesWords
  readonly range: Range
  readonly whole: Range
  readonly count: number
  readonly all: number
  readonly state: SinglesState
  readonly step: (way: Step) => void
}

/** Buttons that come closer and go along the time, and what part of it is seen. */
export function LanesZoom({ words, range, whole, count, all, state, step }: Props) {
  const full = isWhole(range, whole)
  // A button that does nothing keeps its place and its focus.
  const idle = (way: Step) =>
    way === 'closer' ? range.to - range.from <= LEAST : full || atEnd(way, range, whole)
  const told = { fetching: words.fetching, failed: words.notFetched, ready: '' }[state]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div className="lanes-zoom" role="group" aria-label={words.zoom}>
      {STEPS.map((way) => (
        <button
          key={way}
          type="button"
          data-step={way}
          aria-disabled={idle(way)}
          onClick={() => idle(way) || step(way)}
        >
          <span aria-hidden="true">{SIGNS[way]}</span> {words[way]}
        </button>
      ))}
      <output aria-live="polite">
        {full
          ? ''
          : words.shown
              .replace('{from}', dayOf(range.from, words))
              .replace('{to}', dayOf(range.to, words))
              .replace('{count}', String(count))
              .replace('{all}', String(all))}
        {told && ` ${told}`}
      </output>
    </div>
  )
}

function atEnd(way: Step, range: Range, whole: Range): boolean {
  if (way === 'earlier') return range.from <= whole.from
  return way === 'later' && range.to >= whole.to
}

function dayOf(number: number, { locale }: LanesWords): string {
  return formatDay(addDays(EPOCH, number), locale)
}
