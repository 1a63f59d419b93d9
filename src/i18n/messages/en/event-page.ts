import type { MovingList } from '#domain/record-move.ts'
import type { VehicleId } from '#domain/vehicle.ts'

/** What the page of one event says beyond its facts: what it moved, what it belongs to, what is around it. */
export const eventPage = {
  clock: 'Time of day',
  calendar: 'Calendar file of this event',
  calendarTerm: 'For a calendar',
  documents: (count: number) => (count === 1 ? 'The document' : `All ${count} documents`),
  moves: 'What changed in the record with it',
  movesRule: (day: string) =>
    `Listed by a strict rule: entries of statements, stages, legal force, stances and pledges, and new relations and figures, that the record dates ${day}, the day this event became public, and that rest on at least one of the same documents. The rule does not say that the event caused them; another event of that day with the same documents shows the same entries.`,
  noMoves: 'By the rule of same day and same document, nothing else in the record changed with it.',
  movesCount: (count: number) => (count === 1 ? '1 entry.' : `${count} entries.`),
  moreMoves: (count: number) => `${count} more`,
  kinds: {
    claim: 'Statements',
    vehicle: 'The fund and the vehicle',
    project: 'Projects',
    instrument: 'Instruments',
    commitment: 'Pledges of SoftBank Group',
    party: 'Stances',
    relation: 'New relations',
    figure: 'New figures',
  },
  lists: {
    history: 'standing',
    stages: 'stage',
    legalForce: 'legal force',
    stances: 'stance',
    steps: 'stage',
  } satisfies Record<MovingList, string>,
  moved: (list: string, before: string, now: string) => `${list}: “${before}” → “${now}”`,
  began: (list: string, now: string) => `${list}: “${now}”, the first entry`,
  stayed: (list: string, now: string) => `${list}: “${now}”, as before`,
  between: (from: string, to: string, label: string) => `${from} – ${to}: ${label}`,
  sharedWith: 'Same document:',
  contradictionsRule:
    'Accounts that differ about someone or something in this event, where one of them rests on a document of this event.',
  noContradictions:
    'The record notes no difference between sources that rests on a document of this event.',
  projects: 'Projects it belongs to',
  noProjects: 'No project in the record names this event.',
  related: 'Related events',
  relatedRule: (most: number) =>
    `No more than ${most} of each group stand here, the nearest in time; the counts are of all others in this edition.`,
  shared: (count: number) =>
    count === 1
      ? '1 other event names the same people or institutions'
      : `${count} other events name the same people or institutions`,
  vehicle: (vehicle: string, count: number) =>
    count === 1 ? `1 other event about ${vehicle}` : `${count} other events about ${vehicle}`,
  // Early editions know no amount of it yet.
  vehicles: {
    'joint-fund': 'the joint fund',
    'us-japan-vehicle': 'the deal and its vehicle',
  } satisfies Record<VehicleId, string>,
  week: (count: number, days: string) =>
    count === 1
      ? `1 other event of the week, ${days}`
      : `${count} other events of the week, ${days}`,
  noWeek: 'Its day is not known exactly, so that no week of its own is shown.',
  actorEvents: (name: string, count: number) => `${name}: ${count}`,
  actorsLead: 'In how many other events:',
  allOf: 'All in the timeline',
  weighty: 'Major events before and after',
  noWeightyBefore: 'No major event earlier in this edition.',
  noWeightyAfter: 'No major event later in this edition.',
}
