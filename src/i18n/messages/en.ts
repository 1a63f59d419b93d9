import { facts } from './en/facts.ts'
import { figures } from './en/figures.ts'
import { frame, parts } from './en/frame.ts'
import { fund } from './en/fund.ts'
import { overview } from './en/overview.ts'
import { people, person } from './en/people.ts'
import { softbank } from './en/softbank.ts'
import { sources } from './en/sources.ts'
import { event, timeline } from './en/timeline.ts'
import { vehicle } from './en/vehicle.ts'
import { words } from './en/words.ts'

/** Words of the domain first, then the sentences of each page under the page's name. */
export const en = {
  ...words,
  frame,
  parts,
  facts,
  figures,
  fund,
  vehicle,
  overview,
  sources,
  softbank,
  timeline,
  event,
  people,
  person,
}

/** The shape every language has: the same keys, plain strings, functions of the same arguments. */
export type Messages = typeof en
