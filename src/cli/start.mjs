// Plain Node and nothing else: this runs on a fresh clone, before any package is there.
import { readFileSync } from 'node:fs'
import { checkNode } from './start/node.mjs'
import { inRoot } from './start/place.mjs'
import { main, step } from './start/step.mjs'

const dev = process.argv.includes('--dev')

main(async () => {
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  await step('Node', () => checkNode(engines))
  // Imported after the check, so that an old Node is told so rather than failing at newer syntax.
  const { portFrom, checkPort } = await import('./start/port.mjs')
  const { installPackages } = await import('./start/install.mjs')
  const { generateClient, migrateDatabase } = await import('./start/database.mjs')
  const { loadRecord } = await import('./start/record.mjs')
  const { buildSite } = await import('./start/build.mjs')
  const { serve } = await import('./start/serve.mjs')

  const port = portFrom(process.env)
  await step('Port', () => checkPort(port, dev ? 'npm run dev' : 'npm start'))
  await step('Packages', installPackages)
  await step('Client', generateClient)
  await step('Database', migrateDatabase)
  await step('Record', loadRecord)
  if (!dev) await step('Site', buildSite)
  await step('Server', () => serve(dev ? 'dev' : 'start', port).then(() => 'answers'))
  console.log(`http://localhost:${port}`)
})
