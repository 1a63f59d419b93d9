import { day } from '#domain/day.ts'
import { type Edition, isKnown, latestEdition } from '#domain/edition.ts'
import type { Party } from '#domain/party.ts'
import { rateBook } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { firstDay } from '#domain/when.ts'
import { toPerson } from '#features/people/person-view.ts'
import { toPeople } from '#features/people/view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { RECORD } from './real-record.ts'

/** Someone who reads an edition of the real record; without a day, the latest. */
function reader(locale: Locale, on?: string): FigureContext {
  const edition = on ? { day: day(on), latest: false } : latestEdition(RECORD.meta.compiledOn)
  return {
    ...{ edition, rates: rateBook(RECORD.rates) },
    here: { locale, ...edition, path: '/people' },
  }
}

/** The parties of an edition with their offices as the store hands them over. */
function partiesOn(edition: Edition): readonly Party[] {
  return RECORD.parties
    .filter((party) => isKnown(party, edition))
    .map((party) => ({ ...party, offices: officesBy(party, edition) }))
}

function officesBy({ offices }: Party, edition: Edition): Party['offices'] {
  const past = (each: string | null) => each !== null && each <= edition.day
  return offices
    .filter(({ from }) => from === null || past(firstDay(from)))
    .map((office) => ({
      ...office,
      to: office.to && past(firstDay(office.to)) ? office.to : null,
      lastConfirmed: past(office.lastConfirmed) ? office.lastConfirmed : null,
    }))
}

const relationsOn = (edition: Edition) => RECORD.relations.filter((each) => isKnown(each, edition))

/** The list of people of the real record as the page shows it. */
export function realPeople(locale: Locale, on?: string, asked = '') {
  const context = reader(locale, on)
  const facts = {
    parties: partiesOn(context.edition),
    relations: relationsOn(context.edition),
    query: new URLSearchParams(asked),
  }
  return toPeople(facts, context)
}

/** The page of one person or institution of the real record. */
export function realPerson(id: string, locale: Locale, on?: string) {
  const context = reader(locale, on)
  const { edition } = context
  const parties = partiesOn(edition)
  const party = parties.find((each) => each.id === id)
  if (!party) throw new RangeError(`nobody is called ${id} on ${edition.day}`)
  const known = <T extends Parameters<typeof isKnown>[0]>(facts: readonly T[]) =>
    facts.filter((each) => isKnown(each, edition))
  const facts = {
    ...{ party, parties, sources: [], figures: [] },
    relations: relationsOn(edition).filter(({ from, to }) => from === id || to === id),
    events: known(RECORD.events).filter(({ actors }) => actors.includes(id)),
    projects: known(RECORD.projects),
    claims: known(RECORD.claims),
    contradictions: known(RECORD.contradictions),
    searches: known(RECORD.searches),
  }
  return toPerson(facts, context)
}
