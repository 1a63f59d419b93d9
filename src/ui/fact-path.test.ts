import { describe, expect, it } from 'vitest'
import { pathOfFact } from './fact-path.ts'

const SUBJECTS = new Map([
  ['swf-initial-capital', 'joint-fund'],
  ['v-total', 'us-japan-vehicle'],
  ['p-ohio-gas-financed', 'projects'],
] as const)

describe('where a fact is shown', () => {
  it.each([
    ['event', 'ft-son-swf', '/events/ft-son-swf'],
    ['vehicle', 'joint-fund', '/fund'],
    ['vehicle', 'us-japan-vehicle', '/vehicle'],
    ['claim', 'swf-initial-capital', '/fund#claim-swf-initial-capital'],
    ['claim', 'v-total', '/vehicle#claim-v-total'],
    ['claim', 'p-ohio-gas-financed', '/vehicle#claim-p-ohio-gas-financed'],
    ['project', 'portsmouth-gas', '/vehicle/projects/portsmouth-gas'],
    ['payout', 'spread', '/vehicle/payout#payout-spread'],
    ['report', 'fy2024q4', '/softbank/fy2024q4'],
    ['relation', 'r1', '/people?relation=r1#relation-r1'],
    ['press-check', 'mint-124', '/softbank/claims#mint-124'],
  ] as const)('a %s %s stands at %s', (kind, id, path) => {
    expect(pathOfFact(kind, id, SUBJECTS)).toBe(path)
  })

  it('a contradiction stands on several pages, so it has no single place', () => {
    expect(pathOfFact('contradiction', 'c1', SUBJECTS)).toBeNull()
  })
})
