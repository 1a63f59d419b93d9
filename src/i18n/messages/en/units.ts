import type { Qualifier } from '#domain/figure.ts'
import type { Growth } from '#domain/growth.ts'
import type { Currency } from '#domain/money.ts'
import type { PeriodPart } from '#domain/period.ts'
import type { MissingReason } from '#domain/quantity.ts'
import type { RateKind } from '#domain/rate.ts'

/** The words that stand with numbers, dates and their absence. */
export const units = {
  missing: {
    'not-assessed': 'not assessed',
    'not-disclosed': 'not disclosed',
    unknown: 'unknown',
    'not-applicable': 'not applicable',
  } satisfies Record<MissingReason, string>,
  qualified: {
    about: (amount: string) => `about ${amount}`,
    'at-most': (amount: string) => `up to ${amount}`,
    'at-least': (amount: string) => `at least ${amount}`,
    'more-than': (amount: string) => `more than ${amount}`,
    'less-than': (amount: string) => `less than ${amount}`,
  } satisfies Record<Qualifier, (amount: string) => string>,
  growth: {
    'loss-to-profit': 'loss → profit',
    'profit-to-loss': 'profit → loss',
    'loss-narrowed': (by: string) => `loss narrowed by ${by}`,
    'loss-widened': (by: string) => `loss widened by ${by}`,
    'loss-unchanged': 'loss unchanged',
    'from-zero': 'from zero',
  } satisfies Record<Exclude<Growth['kind'], 'percent'>, string | ((by: string) => string)>,
  periodPart: {
    q1: 'Q1',
    q2: 'Q2',
    q3: 'Q3',
    q4: 'Q4',
    h1: 'H1',
    '9m': '9M',
    year: '',
  } satisfies Record<PeriodPart, string>,
  rateKind: {
    day: 'rate of the day',
    average: 'mean of the period',
    'period-end': 'rate at the period’s end',
    issuer: 'issuer’s own rate',
  } satisfies Record<RateKind, string>,
  currency: {
    JPY: 'yen',
    USD: 'dollars',
    KRW: 'won',
    EUR: 'euros',
    GBP: 'pounds',
    CNY: 'yuan',
    NOK: 'Norwegian kroner',
    SGD: 'Singapore dollars',
    AUD: 'Australian dollars',
    CAD: 'Canadian dollars',
    AED: 'UAE dirhams',
    SAR: 'Saudi riyals',
    HKD: 'Hong Kong dollars',
    INR: 'Indian rupees',
  } satisfies Record<Currency, string>,
  negativeCaption: 'Parentheses mean minus',
  footingCaption: 'Figures may not add because of rounding',
  /** How an accounting presentation is named beside a figure; keys as in the record. */
  presentation: {
    'incl-sprint': 'Sprint included',
    'ex-sprint': 'Sprint as a discontinued operation',
    'ex-sprint-ex-brightstar': 'Sprint and Brightstar as discontinued operations',
    'pre-split-2026': 'per share as printed at the time',
    'post-split-2026': 'per share after the split of January 2026',
    'svf-consolidated': 'Vision Funds, consolidated',
    'svf-segment': 'Vision Funds, segment',
    'svf-operating-income': 'Vision Funds, operating income',
    'with-non-controlling-interests': 'with non-controlling interests',
  },
}
