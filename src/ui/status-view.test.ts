import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { reader } from '#tests/support/reader.ts'
import { toStatus } from './status-view.ts'

const cites = [cite('t-room-us-2025-07-23')]
const [announced] = miniRecord().vehicles.map(({ stages }) => stages[0])
const [base] = miniRecord().vehicles
if (!announced || !base) throw new RangeError('no vehicle')

const vehicle: Vehicle = {
  ...base,
  stages: [
    announced,
    {
      ...{ on: '2025-09-04', knownOn: day('2025-09-05'), state: 'instrument-signed', cites },
      text: text('Lutnick and Akazawa signed.', 'ラトニック、赤沢両氏が署名した。'),
    },
  ],
  legalForce: [
    {
      ...{ on: '2025-07-22', knownOn: day('2025-07-23'), state: 'none', cites },
      text: text('There is no signed text.', '署名された文書はない。'),
    },
    {
      ...{ on: '2025-09-04', knownOn: day('2025-09-05'), state: 'non-binding', cites },
      text: text('A common understanding.', '共通の理解を確認したもの。'),
    },
    {
      ...{ on: '2026-02-24', knownOn: day('2026-02-24'), state: 'non-binding', cites },
      text: text('The ministers agreed to carry it out.', '両閣僚は履行で一致した。'),
    },
  ],
}

const sentence = (locale: 'en' | 'ja', on?: string) =>
  toStatus(vehicle, reader(locale, on))?.sentence

describe('the status of a vehicle', () => {
  it('is one sentence: stage with its step, legal force, last change', () => {
    expect(sentence('en')).toBe(
      'US–Japan strategic investment: Instrument signed (step 4 of 13); legal force: Not binding. Last change Feb 24, 2026.',
    )
    expect(sentence('ja')).toBe(
      '日米戦略的投資：文書に署名（全13段階の4）、法的効力は「法的拘束力なし」。最後の変化は2026年2月24日。',
    )
  })

  it('changed last when its stage did, unless its legal force changed after', () => {
    expect(sentence('en', '2025-09-10')).toBe(
      'US–Japan strategic investment: Instrument signed (step 4 of 13); legal force: Not binding. Last change Sep 4, 2025.',
    )
  })

  it('is in an older edition what was public by its day, not what had happened', () => {
    expect(sentence('en', '2025-09-04')).toContain('Announced (step 2 of 13); legal force: None')
    expect(sentence('en', '2025-07-22')).toBeUndefined()
  })

  it('has no step where the process was left, and no legal force where none is known', () => {
    const lapsed = { ...announced, state: 'lapsed' } as const
    const left = toStatus({ ...vehicle, stages: [lapsed], legalForce: [] }, reader('en'))
    expect(left?.sentence).toBe(
      'US–Japan strategic investment: Lapsed at deadline. Last change Jul 22, 2025.',
    )
  })

  it('rests on the documents of its stage alone', () => {
    const status = toStatus(vehicle, reader('en'))
    expect(status?.note).toBe('Lutnick and Akazawa signed.')
    expect(status?.source.cites.map(({ publisher }) => publisher)).toEqual(['The White House'])
  })
})
