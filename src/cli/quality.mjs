// npm run check: format, lint, types, reach and dead code, without the network.
import { installPackages } from './start/install.mjs'
import { main, step } from './start/step.mjs'

main(async () => {
  await step('Packages', installPackages)
  const { runChecks } = await import('./quality/checks.mjs')
  const { passed, failed } = await runChecks()
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
})
