import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { realPeople, realPerson } from '#tests/support/real-people.ts'
import { RECORD } from '#tests/support/real-record.ts'

type People = ReturnType<typeof realPeople>

const membersOf = ({ sides }: People) =>
  sides.flatMap(({ groups }) => groups.flatMap(({ members }) => members))

/** What a person is shown to hold in the list of an edition, with its term. */
function held(id: string, locale: Locale, on?: string): readonly string[] {
  const { en, ja } = RECORD.parties.find((each) => each.id === id)?.name ?? { en: '', ja: '' }
  const asked = new URLSearchParams({ q: locale === 'en' ? en : ja }).toString()
  const found = membersOf(realPeople(locale, on, asked)).find((member) => member.id === id)
  const [office] = found?.offices ?? []
  return office ? [office.title, ...office.term] : []
}

const MAY_2025 = '2025-05-25'

describe('who holds office', () => {
  it.each<[string, Locale, string | undefined, readonly string[]]>([
    [...(['katsunobu-kato', 'en', MAY_2025] as const), ['Minister of Finance', 'from Oct 1, 2024']],
    [...(['katsunobu-kato', 'ja', MAY_2025] as const), ['財務大臣', '2024年10月1日から']],
    [...(['shigeru-ishiba', 'en', MAY_2025] as const), ['Prime Minister', 'from Oct 1, 2024']],
    [...(['shigeru-ishiba', 'ja', MAY_2025] as const), ['内閣総理大臣', '2024年10月1日から']],
    ['katsunobu-kato', 'en', undefined, []],
    ['shigeru-ishiba', 'ja', undefined, []],
    [
      ...(['satsuki-katayama', 'en', undefined] as const),
      [
        'Minister of Finance and Minister of State for Financial Services',
        'from Oct 21, 2025',
        'last confirmed Oct 9, 2026',
      ],
    ],
    [
      ...(['satsuki-katayama', 'ja', undefined] as const),
      ['財務大臣兼内閣府特命担当大臣（金融）', '2025年10月21日から', '最後の確認は2026年10月9日'],
    ],
    [
      ...(['sanae-takaichi', 'en', undefined] as const),
      ['Prime Minister (105th)', 'from Feb 18, 2026', 'last confirmed Oct 9, 2026'],
    ],
    [
      ...(['sanae-takaichi', 'ja', undefined] as const),
      ['内閣総理大臣（第105代）', '2026年2月18日から', '最後の確認は2026年10月9日'],
    ],
  ])('%s in %s on %s', (id, locale, on, office) => {
    expect(held(id, locale, on).slice(0, 3)).toEqual(office)
  })

  it('the ministry of finance says who held the office on each day', () => {
    const on = (edition?: string) =>
      realPerson('japan-mof', 'en', edition).offices.here.map(({ holder, held: now }) => [
        holder?.id,
        now,
      ])
    expect(on(MAY_2025)).toEqual([['katsunobu-kato', true]])
    expect(on()).toEqual([
      ['satsuki-katayama', true],
      ['katsunobu-kato', false],
    ])
  })

  it.each(RECORD.parties.map(({ id }) => id))('no line of %s goes beyond its axis', (id) => {
    const { own, here } = realPerson(id, 'en').offices
    for (const { pieces, label } of [...own, ...here]) {
      for (const { x, width } of pieces) {
        const [start, length] = [Number.parseFloat(x), Number.parseFloat(width)]
        expect(start >= 0 && length > 0 && start + length <= 100.02, label).toBe(true)
      }
    }
  })
})

describe('the list', () => {
  it.each(['en', 'ja'] as const)(
    'reaches everyone and every relation by its pages: %s',
    (locale) => {
      const people = new Set<string>()
      const relations: string[] = []
      const { pager, relations: first } = realPeople(locale)
      for (let page = 1; page <= (pager?.pages ?? 1); page++) {
        for (const { id } of membersOf(realPeople(locale, undefined, `page=${page}`)))
          people.add(id)
      }
      for (let page = 1; page <= (first.pager?.pages ?? 1); page++) {
        const { lines } = realPeople(locale, undefined, `relations=${page}`).relations
        relations.push(...lines.map(({ id }) => id))
      }
      expect([...people].toSorted()).toEqual(RECORD.parties.map(({ id }) => id).toSorted())
      expect(relations).toEqual(RECORD.relations.map(({ id }) => id))
    },
  )

  it.each(['son', '孫', 'そんまさよし', 'ソン・マサヨシ', 'ｿﾝ', 'MASAYOSHI', 'Son Masayoshi'])(
    'finds Masayoshi Son by “%s”',
    (q) => {
      for (const locale of ['en', 'ja'] as const) {
        const view = realPeople(locale, undefined, new URLSearchParams({ q }).toString())
        expect(membersOf(view).map(({ id }) => id)).toContain('masayoshi-son')
      }
    },
  )

  it('everyone can be found by each name and by the reading', () => {
    for (const { id, name, reading } of RECORD.parties) {
      for (const q of [name.en, name.ja, reading ?? name.en]) {
        const view = realPeople('en', undefined, new URLSearchParams({ q }).toString())
        expect(
          membersOf(view).map((each) => each.id),
          q,
        ).toContain(id)
      }
    }
  })

  it('every Japanese person has a reading', () => {
    const without = RECORD.parties.filter(
      ({ kind, country, reading }) => kind === 'person' && country === 'JP' && reading === null,
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })
})

describe('the page of a person', () => {
  it.each(RECORD.parties.map(({ id }) => id))('of %s says the same in both languages', (id) => {
    const [en, ja] = [realPerson(id, 'en'), realPerson(id, 'ja')]
    const shape = (view: typeof en) => ({
      relations: view.relations.map(({ key, relations }) => [key, relations.map((r) => r.id)]),
      projects: view.projects.map((each) => each.id),
      claims: view.claims.map((each) => each.id),
      events: view.events.lines.map((each) => each.id),
      offices: [...view.offices.own, ...view.offices.here].map(({ pieces }) => pieces),
    })
    expect(shape(ja)).toEqual(shape(en))
  })

  it('has every relation of the record on the pages of both its ends', () => {
    const pages = new Map(RECORD.parties.map(({ id }) => [id, realPerson(id, 'en').relations]))
    for (const { id, from, to } of RECORD.relations) {
      for (const end of [from, to]) {
        const shown = pages.get(end)?.flatMap(({ relations }) => relations.map((each) => each.id))
        expect(shown, `${id} on ${end}`).toContain(id)
      }
    }
  })

  it('names the projects it takes part in', () => {
    const { projects } = realPerson('sb-energy', 'en')
    expect(projects.filter(({ role }) => role !== null).map(({ id }) => id)).toContain(
      'portsmouth-gas',
    )
  })
})
