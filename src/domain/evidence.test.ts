import { describe, expect, it } from 'vitest'
import { type Day, day } from './day.ts'
import { bestGrade, GRADES, type Grade, gradeAtBest } from './grade.ts'
import { type Cite, evidenceOn } from './source.ts'

function cite(source: string, grade: Grade, knownOn: Day, more: Partial<Cite> = {}): Cite {
  return { source, origin: source, publisher: source, knownOn, quoted: false, grade, ...more }
}

const FT = cite('ft', 'E', day('2025-05-24'))
const RELAY = cite('nikkei-relay', 'E', day('2025-05-25'), { origin: 'ft', quoted: true })
const MEMO = cite('memorandum', 'A', day('2025-09-04'))

describe('the grade of evidence', () => {
  it('is the best of those given', () => {
    expect(bestGrade(['E', 'C', 'F'])).toBe('C')
    expect(bestGrade(['A', 'F'])).toBe('A')
    expect(bestGrade([])).toBeNull()
  })

  it('of a document nobody opened is D at best', () => {
    expect(GRADES.map((grade) => gradeAtBest(grade, true))).toEqual(['D', 'D', 'D', 'D', 'E', 'F'])
    expect(GRADES.map((grade) => gradeAtBest(grade, false))).toEqual([...GRADES])
  })
})

describe('the evidence of a fact in an edition', () => {
  it('counts ten relays of one report as one origin', () => {
    const relays = Array.from({ length: 10 }, (_, index) => ({
      ...RELAY,
      source: `relay-${index}`,
    }))
    const evidence = evidenceOn([FT, ...relays], day('2025-06-01'))
    expect(evidence.origins).toBe(1)
    expect(evidence.cites).toHaveLength(11)
    expect(evidence.grade).toBe('E')
  })

  it('leaves out what was published later, and names it', () => {
    const evidence = evidenceOn([FT, RELAY, MEMO], day('2025-05-24'))
    expect(evidence).toEqual({
      grade: 'E',
      origins: 1,
      cites: [FT],
      documentedLater: [RELAY, MEMO],
      quotedOnly: false,
    })
  })

  it('improves when a better document becomes public', () => {
    expect(evidenceOn([FT, MEMO], day('2025-09-03')).grade).toBe('E')
    expect(evidenceOn([FT, MEMO], day('2025-09-04')).grade).toBe('A')
  })

  it('is none before the first document', () => {
    const evidence = evidenceOn([FT, RELAY], day('2025-05-23'))
    expect(evidence.grade).toBeNull()
    expect(evidence.origins).toBe(0)
    expect(evidence.quotedOnly).toBe(false)
  })

  it('says when nobody opened any of the documents', () => {
    expect(evidenceOn([RELAY], day('2025-06-01')).quotedOnly).toBe(true)
    expect(evidenceOn([FT, RELAY], day('2025-06-01')).quotedOnly).toBe(false)
  })
})
