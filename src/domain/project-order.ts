import type { Edition } from './edition.ts'
import type { Project } from './project.ts'
import { amountOf, stepReached } from './project-progress.ts'
import type { Locale } from './text.ts'

export const PROJECT_ORDERS = ['stage', 'amount', 'name', 'newest'] as const
export type ProjectOrder = (typeof PROJECT_ORDERS)[number]

type Compare = (a: Project, b: Project) => number

/**
 * The furthest stage, the largest amount, the name or the day it became known comes first; what is even
 * stands by amount, then as it stood. Amounts in dollars come before others, which no rate makes comparable here.
 */
export function inProjectOrder(
  projects: readonly Project[],
  order: ProjectOrder,
  edition: Edition,
  locale: Locale,
): Project[] {
  const first = compareBy(order, edition, locale)
  return projects.toSorted((a, b) => first(a, b) || byAmount(a, b))
}

function compareBy(order: ProjectOrder, edition: Edition, locale: Locale): Compare {
  switch (order) {
    case 'stage':
      return (a, b) => (stepReached(b, edition) ?? -1) - (stepReached(a, edition) ?? -1)
    case 'amount':
      return byAmount
    case 'name':
      return (a, b) => inTurn(a.name[locale].toLowerCase(), b.name[locale].toLowerCase())
    case 'newest':
      return (a, b) => inTurn(b.knownOn, a.knownOn)
  }
}

/** Largest first, those without one last. */
function byAmount(a: Project, b: Project): number {
  const [x, y] = [sizeOf(a), sizeOf(b)]
  if (x.currency !== y.currency) return inTurn(x.currency, y.currency)
  return x.amount === y.amount ? 0 : x.amount > y.amount ? -1 : 1
}

/** Dollars, then other currencies by their code, then none; a range counts from its upper end. */
function sizeOf(project: Project): { readonly currency: string; readonly amount: bigint } {
  const quantity = amountOf(project)?.quantity
  const single = quantity?.kind === 'range' ? quantity.high : quantity
  if (single?.kind !== 'money') return { currency: '~', amount: 0n }
  const { currency, amount } = single.money
  return { currency: currency === 'USD' ? '' : currency, amount }
}

function inTurn(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
