import { escapeMarkup } from '#ui/markup-text.ts'
import type { MapData, PartyData, RelationData } from './map-data.ts'

type Kind = 'string' | 'boolean'
/** What a box or a line says of itself; nothing is written of what is null. */
type Keys<T> = Readonly<
  Record<string, readonly [kind: Kind, of: (thing: T) => string | boolean | null]>
>

const NODES: Keys<PartyData> = {
  label: ['string', ({ name }) => name.en],
  label_ja: ['string', ({ name }) => name.ja],
  kind: ['string', ({ kind }) => kind],
  side: ['string', ({ side }) => side],
  short: ['boolean', ({ short }) => short],
  page: ['string', ({ page }) => page],
}
const EDGES: Keys<RelationData> = {
  type: ['string', ({ type }) => type],
  label: ['string', ({ label }) => label.en],
  label_ja: ['string', ({ label }) => label.ja],
  standing: ['string', ({ standing }) => standing],
  since: ['string', ({ since }) => since],
  until: ['string', ({ until }) => until],
  known_on: ['string', ({ knownOn }) => knownOn],
  // Exact decimals: a number type would round them.
  amount: ['string', ({ amount }) => (amount?.value ? amount.value : null)],
  amount_to: ['string', ({ amount }) => amount?.high ?? null],
  unit: ['string', ({ amount }) => amount?.unit ?? null],
  qualifier: ['string', ({ amount }) => amount?.qualifier ?? null],
  figure: ['string', ({ amount }) => amount?.figure ?? null],
  grade: ['string', ({ grade }) => grade],
  sources: ['string', ({ sources }) => sources.join(' ')],
}
const GRAPH: Keys<MapData> = {
  page: ['string', ({ page }) => page],
  edition: ['string', ({ edition }) => edition],
  record: ['string', ({ record }) => record],
}

/** The relations as GraphML: a directed graph in which two may be joined by several lines. */
export function writeGraphml(data: MapData): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...heads('graph', GRAPH),
    ...heads('node', NODES),
    ...heads('edge', EDGES),
    '  <graph id="relations" edgedefault="directed">',
    ...values('graph', GRAPH, data, '    '),
    ...data.parties.flatMap((party) => [
      `    <node id="${escapeMarkup(party.id)}">`,
      ...values('node', NODES, party, '      '),
      '    </node>',
    ]),
    ...data.relations.flatMap((relation) => [
      `    <edge id="${escapeMarkup(relation.id)}" source="${escapeMarkup(relation.from)}" target="${escapeMarkup(relation.to)}">`,
      ...values('edge', EDGES, relation, '      '),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function heads<T>(of: string, keys: Keys<T>): readonly string[] {
  return Object.entries(keys).map(
    ([name, [kind]]) =>
      `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${kind}"/>`,
  )
}

function values<T>(of: string, keys: Keys<T>, thing: T, indent: string): readonly string[] {
  return Object.entries(keys).flatMap(([name, [, read]]) => {
    const value = read(thing)
    return value === null
      ? []
      : [`${indent}<data key="${of}_${name}">${escapeMarkup(`${value}`)}</data>`]
  })
}
