import { type Office, PARTS, PARTY_KINDS, type Party, SIDES, STANCES } from '#domain/party.ts'
import { firstDay } from '#domain/when.ts'
import type { Office as OfficeRow, Prisma } from '#store/generated/client.ts'
import {
  type FactHead,
  type Owned,
  partName,
  putCites,
  putEntries,
  putFact,
  toEntries,
  toStates,
} from './fact.ts'
import type { RowSet } from './rowset.ts'
import {
  inOrder,
  oneOf,
  toDay,
  toOptionalDay,
  toOptionalWhen,
  toTexts,
  writeList,
  writeOptionalWhen,
} from './values.ts'

export const PARTY_PARTS = { offices: true } as const satisfies Prisma.PartyInclude

type PartyRow = Prisma.PartyGetPayload<{ include: typeof PARTY_PARTS }>

export function putParty(rows: RowSet, party: Party, position: number): void {
  const { id, kind, name, reading, country, side, short, knownOn, website, wikidata } = party
  const head = { kind: 'party', id, knownOn, title: name } as const
  putFact(rows, head, party.cites)
  putEntries(
    rows,
    head,
    'parts',
    party.parts.map((each) => ({ ...each, state: each.part })),
  )
  putEntries(rows, head, 'stances', party.stances)
  putEntries(rows, head, 'descriptions', party.descriptions)
  rows.party.push({
    ...{ id, position, kind, reading, country, side, short, knownOn, website, wikidata },
    nameEn: name.en,
    nameJa: name.ja,
    called: writeList(party.called),
  })
  party.offices.forEach((office, at) => {
    putOffice(rows, head, office, at)
  })
}

function putOffice(rows: RowSet, head: FactHead, office: Office, position: number): void {
  const { title, org, from, to, documentedOn, lastConfirmed, cites } = office
  rows.office.push({
    ...{ partyId: head.id, position, titleEn: title.en, titleJa: title.ja, orgId: org },
    from: writeOptionalWhen(from),
    to: writeOptionalWhen(to),
    ...{ documentedOn, lastConfirmed },
  })
  const knownOn = from ? firstDay(from) : head.knownOn
  putCites(rows, { ...head, knownOn }, partName('offices', position), cites)
}

export function toParty(row: PartyRow, owned: Owned): Party {
  const { id, reading, country, short, website, wikidata } = row
  return {
    id,
    kind: oneOf(PARTY_KINDS, row.kind),
    name: { en: row.nameEn, ja: row.nameJa },
    called: toTexts(row.called),
    reading,
    country,
    side: oneOf(SIDES, row.side),
    short,
    knownOn: toDay(row.knownOn),
    parts: toStates(owned, id, 'parts', PARTS).map(({ knownOn, on, state, cites }) => ({
      ...{ knownOn, on, part: state, cites },
    })),
    offices: inOrder(row.offices).flatMap((office) => toOffice(office, owned)),
    stances: toStates(owned, id, 'stances', STANCES),
    descriptions: toEntries(owned, id, 'descriptions'),
    website,
    wikidata,
    cites: owned.cites(id),
  }
}

/** None if the office begins after the edition; its end and last sighting only once they were past. */
function toOffice(row: OfficeRow, owned: Owned): Office[] {
  const from = toOptionalWhen(row.from)
  if (from && firstDay(from) > owned.day) return []
  const to = toOptionalWhen(row.to)
  const lastConfirmed = toOptionalDay(row.lastConfirmed)
  const office: Office = {
    title: { en: row.titleEn, ja: row.titleJa },
    org: row.orgId,
    from,
    to: to && firstDay(to) <= owned.day ? to : null,
    documentedOn: toOptionalDay(row.documentedOn),
    lastConfirmed: lastConfirmed && lastConfirmed <= owned.day ? lastConfirmed : null,
    cites: owned.cites(row.partyId, partName('offices', row.position)),
  }
  return [office]
}
