import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, total } from '#cli/test/count.mjs'

const ran = { status: 'passed', assertionResults: [{}] }

describe('the last line of npm test', () => {
  it('adds up its parts', () => {
    const parts = [
      { passed: 5, failed: 0 },
      { passed: 40, failed: 2 },
    ]
    expect(total(parts)).toEqual({ passed: 45, failed: 2 })
  })

  it('counts a test file that could not be run as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [ran, broken] }
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 2 })
  })

  it('calls a run of no tests a failure', () => {
    const none = { numPassedTests: 0, numFailedTests: 0, testResults: [] }
    expect(countVitest(none, 0)).toEqual({ passed: 0, failed: 1 })
    const idle = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [] }
    expect(countPlaywright(idle, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('calls a run that ended badly a failure, though each test passed', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [ran] }
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a flaky journey as failed', () => {
    const report = { stats: { expected: 8, unexpected: 1, flaky: 1 }, errors: [] }
    expect(countPlaywright(report, 1)).toEqual({ passed: 8, failed: 2 })
  })
})
