/** Adds up what the parts of the test run found. */
export function total(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}

/** Vitest's JSON report as a count. A file that could not be run counts as one failure. */
export function countVitest(report, exitCode) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  return honest(report.numPassedTests, report.numFailedTests + broken, exitCode)
}

/** Playwright's JSON report as a count. A test that passed at a second attempt has failed once. */
export function countPlaywright({ stats, errors }, exitCode) {
  return honest(stats.expected, stats.unexpected + stats.flaky + errors.length, exitCode)
}

/** A run that executed nothing, or that ended badly with nothing to show for it, has failed. */
export function honest(passed, failed, exitCode) {
  const bad = failed === 0 && (passed === 0 || exitCode !== 0)
  return { passed, failed: bad ? 1 : failed }
}
