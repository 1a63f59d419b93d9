import { describe, expect, it } from 'vitest'
import type { Text } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { realPerson } from '#tests/support/real-people.ts'
import { RECORD } from '#tests/support/real-record.ts'

/** What describes a person instead of what the person did or said. */
const ADJECTIVES = {
  en: /\b(famous|famed|legendary|billionaire|tycoon|mogul|visionary|controversial|embattled|powerful|influential|ambitious|bold|aggressive|hard-?line|hawkish|dovish|charismatic|veteran|notorious|outspoken|so-called|maverick|brilliant|reckless|greedy|close ally|loyalist|crony|flamboyant|shrewd|successful|disgraced|self-styled)\b/i,
  ja: /有名な|著名|大物|カリスマ|剛腕|豪腕|辣腕|敏腕|野心|強硬|強引|物議|渦中|影響力|側近|盟友|腹心|したたか|名物|異色|悪名|自称|いわゆる/,
}

/** What says why somebody did it, which no source can know. */
const MOTIVES = {
  en: /\b(hop(es|ed|ing)|want(s|ed|ing)|eager|keen|desperate|seek(s|ing)?|sought|in a bid|angling|motivated|intend(s|ed|ing)|believes?|believed|thinks?|thought|fears?|feared|worr(y|ies|ied)|tried|trying|to please|in order to|tempted)\b/i,
  ja: /狙[いうっ]|思惑|もくろ|目論|意気込|焦り|焦っ|悲願|危惧|恐れて|願って|信じて|魂胆|本音|下心|企て/,
}

/** Verbs that judge what was said: “said”, “wrote” and “was reported to” do not. */
const VERBS = {
  en: /\b(claim(s|ed|ing)|admit(s|ted)|insist(s|ed)|boast(s|ed)|slam(s|med)|blast(s|ed)|tout(s|ed)|vow(s|ed)|refus(es|ed)|defend(s|ed)|warn(s|ed)|welcom(es|ed)|urg(es|ed)|demand(s|ed)|brushed off|lashed|scolded|conceded|gushed|(un)?fortunately|surprisingly|dramatic(ally)?|huge|massive|merely|obviously|clearly)\b/i,
  ja: /豪語|言い張|固執|擁護|警告|歓迎|残念|驚[いくき]|わずか|にすぎ|誇示|猛反発|暴露|糾弾|批判を浴び|一蹴|開き直|強弁|うそぶ|釘を刺/,
}

interface Place {
  readonly at: string
  readonly text: Text
}

/** Every sentence of ours about people and institutions, and where it stands. */
const PLACES: readonly Place[] = [
  ...RECORD.parties.flatMap(({ id, descriptions, stances, offices }) => [
    ...descriptions.map(({ on, text }) => ({ at: `${id}, description of ${on}`, text })),
    ...stances.map(({ on, text }) => ({ at: `${id}, stance of ${on}`, text })),
    ...offices.map(({ title }) => ({ at: `${id}, office`, text: title })),
  ]),
  ...RECORD.relations.flatMap(({ id, label, note, figure }) => [
    { at: `relation ${id}`, text: label },
    ...(note ? [{ at: `relation ${id}, note`, text: note }] : []),
    ...(figure ? [{ at: `relation ${id}, figure`, text: figure.label }] : []),
    ...(figure?.note ? [{ at: `relation ${id}, note of its figure`, text: figure.note }] : []),
  ]),
]

/** The words of a source, in its quotation marks, are its own. */
const withoutQuotes = (text: string) => text.replaceAll(/“[^”]*”|「[^」]*」/g, '')

const foundIn = (places: readonly Place[], words: Readonly<Record<'en' | 'ja', RegExp>>) =>
  places.flatMap(({ at, text }) =>
    (['en', 'ja'] as const).flatMap((locale) => {
      const found = withoutQuotes(text[locale]).match(words[locale])
      return found ? [`${at} (${locale}): “${found[0]}” in: ${text[locale]}`] : []
    }),
  )

describe('what the record says about people', () => {
  it('is some hundreds of sentences', () => {
    expect(PLACES.length).toBeGreaterThan(300)
  })

  it.each([
    ['has no adjective about anybody', ADJECTIVES],
    ['tells no motive', MOTIVES],
    ['uses verbs that do not judge', VERBS],
  ])('%s', (_, words) => {
    expect(foundIn(PLACES, words)).toEqual([])
  })

  it.each([
    ['The influential financier is back.', '影響力のある投資家。', ADJECTIVES],
    ['He hopes to please the president.', '大統領の歓心を買う狙い。', MOTIVES],
    ['She warned of it and claimed more.', '危険だと警告した。', VERBS],
  ])('would be caught: “%s”', (en, ja, words) => {
    expect(foundIn([{ at: 'here', text: { en, ja } }], words)).toHaveLength(2)
  })

  it('leaves a source its own words in quotation marks', () => {
    const text = { en: 'It printed “powerful”.', ja: '「影響力」と伝えた。' }
    expect(foundIn([{ at: 'here', text }], ADJECTIVES)).toEqual([])
  })
})

describe('what is said of people rests on sources', () => {
  it('every relation', () => {
    expect(RECORD.relations.filter(({ cites }) => cites.length === 0)).toEqual([])
  })

  it('every office, stance, part and description', () => {
    const without = RECORD.parties.flatMap(({ id, offices, stances, parts, descriptions }) =>
      [...offices, ...stances, ...parts, ...descriptions]
        .filter(({ cites }) => cites.length === 0)
        .map(() => id),
    )
    expect(without).toEqual([])
  })
})

describe('what is not confirmed is not told as a fact', () => {
  it('who was only proposed as an owner would own', () => {
    const titles = (locale: 'en' | 'ja') =>
      realPerson('joint-fund', locale).relations.map(({ title }) => title)
    expect(titles('en')).toContain('would co-own')
    expect(titles('ja')).toContain('共同で所有する案')
    expect(titles('en')).not.toContain('co-owns')
  })

  it.each(['en', 'ja'] as const)('no reported relation stands under a plain word: %s', (locale) => {
    const { relationType, person } = messages(locale)
    for (const { id, from, type } of RECORD.relations.filter((r) => r.standing === 'reported')) {
      const group = realPerson(from, locale).relations.find((each) =>
        each.relations.some((relation) => relation.id === id),
      )
      expect(group?.title, id).toBe(person.asReported(relationType[type]))
    }
  })
})
