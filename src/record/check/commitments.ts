import type { Commitment } from '#domain/commitment.ts'
import type { Figure } from '#domain/figure.ts'
import type { TheRecord } from '#domain/record.ts'
import type { FactProblem } from './facts.ts'
import { figuresOf } from './figures.ts'

/** A pledge's steps are in order of time, and each names an amount that was public by then. */
export function checkCommitments(record: TheRecord): FactProblem[] {
  const figures = new Map(figuresOf(record).map((figure) => [figure.id, figure]))
  const events = new Map(record.events.map(({ id, knownOn }) => [id, knownOn]))
  return record.commitments.flatMap((commitment) => [
    ...checkOrder(commitment),
    ...commitment.steps.flatMap((step) => {
      const figure = figures.get(step.figure)
      const event = step.event === null ? undefined : events.get(step.event)
      const late = event !== undefined && event > step.knownOn
      return [
        ...(figure ? checkAmount(commitment, step, figure) : []),
        ...(late ? [problem(commitment, `${step.on}: the event ${step.event} came later`)] : []),
      ]
    }),
  ])
}

function checkOrder(commitment: Commitment): FactProblem[] {
  const { steps, knownOn, id, contains } = commitment
  const ordered = steps.every((each, at) => each.knownOn >= (steps[at - 1]?.knownOn ?? knownOn))
  return [
    ...(steps[0]?.knownOn === knownOn ? [] : [problem(commitment, 'does not start on knownOn')]),
    ...(ordered ? [] : [problem(commitment, 'steps: not in order of time')]),
    ...(contains.includes(id) ? [problem(commitment, 'contains: itself')] : []),
  ]
}

function checkAmount(
  commitment: Commitment,
  { on, knownOn }: Commitment['steps'][number],
  figure: Figure,
): FactProblem[] {
  const { quantity } = figure
  return [
    ...(quantity.kind === 'money' || quantity.kind === 'range'
      ? []
      : [problem(commitment, `${on}: ${figure.id} is no amount of money`)]),
    ...(figure.knownOn <= knownOn
      ? []
      : [problem(commitment, `${on}: ${figure.id} was not public by then`)]),
  ]
}

function problem({ id }: Commitment, what: string): FactProblem {
  return {
    fact: `commitment:${id}`,
    what,
    expected: 'dated steps that start on knownOn, each with an amount public by its day',
    example: '- { on: 2025-04-01, stage: instrument-signed, rung: financed, figure: … }',
  }
}
