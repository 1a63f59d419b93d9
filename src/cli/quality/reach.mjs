// Runs the rules of .dependency-cruiser.mjs, and fails as well if it read too little to mean anything:
// with a TypeScript it does not know, dependency-cruiser reports success over no modules at all.
import { cruise } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import config from '../../../.dependency-cruiser.mjs'
import { inRoot } from '../start/place.mjs'

const FLOOR = 300

const { forbidden, options } = config
const { output, exitCode } = await cruise(
  ['src', 'tests', 'prisma/engine.mjs'],
  { ...options, ruleSet: { forbidden }, validate: true, outputType: 'json', baseDir: inRoot() },
  options.enhancedResolveOptions,
  { tsConfig: extractTsConfig(inRoot('tsconfig.json')) },
)
const { summary } = JSON.parse(output)
for (const { rule, from, to, comment } of summary.violations) {
  const why = forbidden.find(({ name }) => name === rule.name)?.comment ?? comment
  console.log(`${rule.name}: ${from} -> ${to}\n    ${why}`)
}
console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports read`)
if (summary.totalCruised < FLOOR) console.log(`fewer than ${FLOOR} modules: the reading is broken`)
process.exit(exitCode > 0 || summary.violations.length > 0 || summary.totalCruised < FLOOR ? 1 : 0)
