import { existsSync } from 'node:fs'
import { inRoot } from '../start/place.mjs'
import { freePort } from '../start/port.mjs'
import { startTool } from '../start/run.mjs'
import { firstAnswer } from '../start/serve.mjs'
import { Problem } from '../start/step.mjs'

/** Calls `work` with the address of a running site: `base`, or the built site, started and stopped here. */
export async function withSite(base, work) {
  if (base !== null) {
    await checkAnswers(base)
    return work(base)
  }
  const built = inRoot(process.env.NEXT_DIST_DIR || '.next', 'BUILD_ID')
  if (!existsSync(built)) {
    throw new Problem(
      'Nothing is built to look at. Run npm start once, or name a running site:\n  npm run shots -- --base http://localhost:3000',
    )
  }
  const port = await freePort()
  const child = startTool('next', ['start', '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  try {
    await firstAnswer(port, child)
    return await work(`http://localhost:${port}`)
  } finally {
    stop()
  }
}

async function checkAnswers(base) {
  try {
    await fetch(base, { method: 'HEAD', redirect: 'manual' })
  } catch {
    throw new Problem(`Nothing answers at ${base}. Start the site there, or leave --base out.`)
  }
}
