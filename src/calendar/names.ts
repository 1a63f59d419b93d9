import type { Calendar } from '#domain/business-days.ts'
import type { Text } from '#domain/text.ts'

/** What a holiday is called, by the library's English name for it. */
export const NAMES: Readonly<Record<Calendar, Readonly<Record<string, Text>>>> = {
  us: {
    "New Year's Day": { en: 'New Year’s Day', ja: '元日' },
    'Martin Luther King Jr. Day': {
      en: 'Birthday of Martin Luther King, Jr.',
      ja: 'キング牧師の誕生日',
    },
    "Washington's Birthday": { en: 'Washington’s Birthday', ja: 'ワシントンの誕生日' },
    'Memorial Day': { en: 'Memorial Day', ja: '戦没将兵追悼記念日' },
    Juneteenth: { en: 'Juneteenth', ja: '奴隷解放記念日' },
    'Independence Day': { en: 'Independence Day', ja: '独立記念日' },
    'Labour Day': { en: 'Labor Day', ja: '労働者の日' },
    'Columbus Day': { en: 'Columbus Day', ja: 'コロンブス記念日' },
    'Veterans Day': { en: 'Veterans Day', ja: '退役軍人の日' },
    'Thanksgiving Day': { en: 'Thanksgiving Day', ja: '感謝祭' },
    'Christmas Day': { en: 'Christmas Day', ja: 'クリスマス' },
  },
  jp: {
    "New Year's Day": { en: 'New Year’s Day', ja: '元日' },
    'Coming of Age Day': { en: 'Coming of Age Day', ja: '成人の日' },
    'Foundation Day': { en: 'National Foundation Day', ja: '建国記念の日' },
    "Emperor's Birthday": { en: 'Emperor’s Birthday', ja: '天皇誕生日' },
    'Spring Equinox Day': { en: 'Vernal Equinox Day', ja: '春分の日' },
    'Showa Day': { en: 'Showa Day', ja: '昭和の日' },
    'Constitution Day': { en: 'Constitution Memorial Day', ja: '憲法記念日' },
    'Greenery Day': { en: 'Greenery Day', ja: 'みどりの日' },
    "Children's Day": { en: 'Children’s Day', ja: 'こどもの日' },
    'Marine Day': { en: 'Marine Day', ja: '海の日' },
    'Mountain Day': { en: 'Mountain Day', ja: '山の日' },
    'Respect-for-the-Aged Day': { en: 'Respect for the Aged Day', ja: '敬老の日' },
    "Citizens' Holiday": { en: 'Citizens’ Holiday', ja: '国民の休日' },
    'Autumnal Equinox Day': { en: 'Autumnal Equinox Day', ja: '秋分の日' },
    'Sports Day': { en: 'Sports Day', ja: 'スポーツの日' },
    'Culture Day': { en: 'Culture Day', ja: '文化の日' },
    'Labor Thanksgiving Day': { en: 'Labor Thanksgiving Day', ja: '勤労感謝の日' },
    "New Year's Eve": { en: 'Year-end closing', ja: '年末の休日' },
    'January 2nd': { en: 'New Year closing', ja: '年始の休日' },
    'January 3rd': { en: 'New Year closing', ja: '年始の休日' },
  },
}

/** A holiday that fell on a weekend, on the day it closes offices instead. */
export const OBSERVED: Readonly<Record<Calendar, (name: Text) => Text>> = {
  us: ({ en, ja }) => ({ en: `${en} (observed)`, ja: `${ja}（振替）` }),
  jp: ({ en, ja }) => ({ en: `${en} (substitute)`, ja: `${ja}（振替休日）` }),
}

/** Japan’s public offices close two days before its banks do. */
export const YEAR_END: Text = { en: 'Year-end closing', ja: '年末の休日' }
