import type { Messages } from './en.ts'
import { facts } from './ja/facts.ts'
import { figures } from './ja/figures.ts'
import { frame, parts } from './ja/frame.ts'
import { fund } from './ja/fund.ts'
import { overview } from './ja/overview.ts'
import { people, person } from './ja/people.ts'
import { softbank } from './ja/softbank.ts'
import { sources } from './ja/sources.ts'
import { event, timeline } from './ja/timeline.ts'
import { vehicle } from './ja/vehicle.ts'
import { words } from './ja/words.ts'

export const ja = {
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
} satisfies Messages
