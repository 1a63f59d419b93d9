import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import { type Edition, latestEdition } from '#domain/edition.ts'
import { isCandidate, type Project } from '#domain/project.ts'
import { amountOf, groupOf, isSelectedOrLater } from '#domain/project-progress.ts'
import { totalOnRung } from '#domain/project-total.ts'
import type { TheRecord } from '#domain/record.ts'
import { RUNGS } from '#domain/rung.ts'
import { toCandidatesChart } from '#features/vehicle/projects/candidates-chart.ts'
import { toProjectsDigest } from '#features/vehicle/projects/digest-view.ts'
import { toProjectsChart } from '#features/vehicle/projects/projects-chart.ts'
import { toProjects } from '#features/vehicle/projects/view.ts'
import { checkRecord } from '#record/check.ts'
import type { Database } from '#store/client.ts'
import { listProjects, sumOnRung } from '#store/queries/projects.ts'
import { saveRecord } from '#store/save.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { projectReader, projectsFacts } from '#tests/support/project-facts.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { changeFile, copyOfRecord } from '#tests/support/record-dir.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'

const LATEST = latestEdition(RECORD.meta.compiledOn)
const EDITIONS: readonly Edition[] = [
  LATEST,
  ...['2025-10-28', '2026-02-17', '2026-02-18', '2026-03-19'].map((on) => {
    return { day: day(on), latest: false }
  }),
]

/** A store of the record's projects, with what they rest on and nothing else. */
async function load({ meta, sources, parties, projects }: TheRecord): Promise<Database> {
  const { db } = await tempDatabase()
  await saveRecord(db, { ...miniRecord(), ...NONE, meta, sources, parties, projects })
  return db
}

const NONE = { events: [], relations: [], vehicles: [], reports: [] }

/** The sum of each rung by the database, and by the projects themselves. */
async function sumsOf(db: Database, edition: Edition) {
  const projects = await listProjects(db, edition)
  const sums = await Promise.all(RUNGS.map((rung) => sumOnRung(db, rung, edition)))
  const totals = RUNGS.map((rung) => totalOnRung(rung, projects, edition))
  return { sums, totals }
}

/** The record with the facts of one project changed. */
function changed(id: string, change: (project: Project) => Project): TheRecord {
  const projects = RECORD.projects.map((each) => (each.id === id ? change(each) : each))
  return { ...RECORD, projects }
}

/** The same thing under a further id, its figures under ids of their own. */
function printedAgain(project: Project): Project {
  const id = `${project.id}-again`
  const figures = project.figures.map((figure) => ({
    ...figure,
    ...{ id: `${id}.${figure.id}`, subject: id, owner: { kind: 'project', id } as const },
  }))
  return { ...project, id, figures, sameAs: project.id }
}

describe('what the projects of a rung come to', () => {
  it('is the same by the database and by the projects, in every edition', async () => {
    const db = await load(RECORD)
    for (const edition of EDITIONS) {
      const { sums, totals } = await sumsOf(db, edition)
      const added = totals.map((total) =>
        total.kind === 'sum' ? [{ money: total.total.money, projects: total.parts.length }] : [],
      )
      expect(sums, edition.day).toEqual(added)
    }
    const [selected] = await sumOnRung(db, 'selected', LATEST)
    expect(selected).toEqual({
      money: { currency: 'USD', amount: 36_000_000_000_00n },
      projects: 3,
    })
  })

  it('follows a restated amount and a way out of the process, in both', async () => {
    const restated = changed('portsmouth-gas', (project) => {
      const amount = amountOf(project)
      if (!amount) throw new RangeError('it has an amount')
      const later = {
        ...amount,
        ...{ id: `${amount.id}-2`, knownOn: day('2026-06-01') },
        ...{ on: { kind: 'day', day: day('2026-06-01') } as const },
        quantity: { kind: 'money', money: { currency: 'USD', amount: 1n }, precision: 1n } as const,
      }
      return { ...project, figures: [...project.figures, later] }
    })
    const withdrawn = changed('portsmouth-gas', (project) => {
      const [first] = project.stages
      if (!first) throw new RangeError('it has a stage')
      const last = { ...first, state: 'withdrawn', on: '2026-10-01', knownOn: day('2026-10-01') }
      return { ...project, stages: [...project.stages, last as typeof first] }
    })
    for (const [record, amount] of [
      [restated, 2_700_000_000_01n],
      [withdrawn, 2_700_000_000_00n],
    ] as const) {
      const db = await load(record)
      const [sum] = await sumOnRung(db, 'selected', LATEST)
      expect(sum?.money.amount).toBe(amount)
      const total = totalOnRung('selected', await listProjects(db, LATEST), LATEST)
      expect(total).toMatchObject({ total: { money: { amount } } })
    }
  })

  it('is two sums in two currencies, and none of ours', async () => {
    const yen = changed('texas-gulflink', (project) => ({
      ...project,
      figures: project.figures.map((figure) => ({
        ...figure,
        quantity: {
          kind: 'money',
          ...{ money: { currency: 'JPY', amount: 330_000_000_000n }, precision: 1n },
        } as const,
      })),
    }))
    const db = await load(yen)
    const sums = await sumOnRung(db, 'selected', LATEST)
    expect(sums.map(({ money: { currency } }) => currency)).toEqual(['JPY', 'USD'])
    const total = totalOnRung('selected', await listProjects(db, LATEST), LATEST)
    expect(total).toEqual({ kind: 'currencies', currencies: ['JPY', 'USD'] })
    const context = projectReader('en')
    const view = toProjects(projectsFacts(LATEST, '', yen), context)?.selected
    expect(view).toMatchObject({ sum: null, why: expect.stringContaining('JPY, USD') })
  })
})

describe('a thing that lists have twice', () => {
  const twice: TheRecord = {
    ...RECORD,
    projects: RECORD.projects.flatMap((project) => [project, printedAgain(project)]),
  }

  it('leaves every sum of the store as it was', async () => {
    const [once, again] = await Promise.all([load(RECORD), load(twice)])
    expect(await listProjects(again, LATEST)).toHaveLength(2 * RECORD.projects.length)
    for (const edition of EDITIONS) {
      expect(await sumsOf(again, edition), edition.day).toEqual(await sumsOf(once, edition))
    }
  })

  it.each(['en', 'ja'] as const)('leaves lists, counts and charts as they were: %s', (locale) => {
    for (const { day: on } of EDITIONS) {
      const context = projectReader(locale, on)
      const [once, again] = [RECORD, twice].map((record) => {
        const facts = projectsFacts(context.edition, 'sort=amount', record)
        return [
          toProjects(facts, context),
          toProjectsDigest(facts, context),
          toProjectsChart(facts.projects, context),
          toCandidatesChart(facts.projects, context),
        ]
      })
      expect(again, on).toEqual(once)
    }
  })

  it('is loaded from its file like any other entry', async () => {
    const directory = copyOfRecord()
    const copy = `- id: gulflink-again
  name: { en: Texas GulfLink, ja: テキサス・ガルフリンクの再掲 }
  sector: energy-oil
  place: { en: Texas, ja: テキサス州 }
  region: [TX]
  batch: batch-1
  sameAs: texas-gulflink
  knownOn: 2026-02-18
  sponsors: []
  figures:
    - measure: amount
      on: 2026-02-17
      label: { en: Amount, ja: 金額 }
      basis: pledge
      rung: selected
      value: 2.1bn USD
  stages:
    - on: 2026-02-17
      stage: selected
      note: { en: Selected., ja: 選定された。 }
      sources: [nippon-2026-02-18]
  sources: [nippon-2026-02-18]
- id: georgia-diamond
`
    changeFile(directory, 'projects.yaml', '- id: georgia-diamond\n', copy)
    const { record, problems } = checkRecord(directory)
    expect(problems).toEqual([])
    const { sums } = await sumsOf(await load(record), LATEST)
    expect(sums).toEqual((await sumsOf(await load(RECORD), LATEST)).sums)
  })
})

describe('a candidate', () => {
  const candidates = RECORD.projects.filter(({ batch }) => isCandidate(batch))

  it('is never selected: no stage, no rung, no group', () => {
    expect(candidates).toHaveLength(23)
    for (const project of candidates) {
      const { id, stages, figures } = project
      expect(
        stages.filter(({ state }) => isSelectedOrLater(state)),
        id,
      ).toEqual([])
      expect(
        figures.filter(({ rung }) => rung !== null),
        id,
      ).toEqual([])
      expect(groupOf(project, LATEST), id).not.toBe('selected')
    }
  })

  it('is in no sum and no chart of what is selected', () => {
    const ids = candidates.map(({ id }) => id)
    for (const rung of RUNGS) {
      const total = totalOnRung(rung, RECORD.projects, LATEST)
      const owners = total.kind === 'sum' ? total.parts.map(({ owner }) => owner.id) : []
      expect(
        owners.filter((owner) => ids.includes(owner)),
        rung,
      ).toEqual([])
    }
    const chart = toProjectsChart(RECORD.projects, projectReader('en'))
    expect(chart?.table.rows.map(({ key }) => key)).toEqual([
      ...['portsmouth-gas', 'texas-gulflink', 'georgia-diamond', 'smr-tn-al', 'gas-pa', 'gas-tx'],
    ])
  })
})
