import type { Figure } from '#domain/figure.ts'
import type { TheRecord } from '#domain/record.ts'
import type { RecordFiles } from '../read.ts'
import type { FactProblem } from './facts.ts'
import { figureKey, figuresOf } from './figures.ts'

/** Every figure is named, and every amount says what it runs over; most take both from measures.yaml. */
export function checkLabels({ problems }: RecordFiles, record: TheRecord): FactProblem[] {
  const measuresMissing = problems.some(({ place }) => place.file === 'softbank/measures.yaml')
  if (measuresMissing) return []
  return figuresOf(record).flatMap(checkLabel)
}

function checkLabel(figure: Figure): FactProblem[] {
  const fact = figureKey(figure)
  const problems: FactProblem[] = []
  if (figure.label.en === '') {
    const expected = 'a label in both languages'
    const example = 'label: { en: Pledge, ja: 投資枠 }'
    problems.push({ fact, what: `${figure.id}: no label`, expected, example })
  }
  if (figure.quantity.kind === 'money' && figure.basis === null) {
    const expected = 'flow (over a period), stock (on a day) or pledge'
    problems.push({ fact, what: `${figure.id}: no basis`, expected, example: 'basis: pledge' })
  }
  return problems
}
