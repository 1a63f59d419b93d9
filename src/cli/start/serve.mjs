import { startTool } from './run.mjs'
import { Problem } from './step.mjs'

/** Starts the server and waits until it answers; a signal to this process is passed on to it. */
export async function serve(command, port) {
  const stdio =
    command === 'dev' || process.env.VERBOSE ? 'inherit' : ['ignore', 'ignore', 'inherit']
  const child = startTool('next', [command, '--port', String(port)], { stdio })
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      stopping = true
      child.kill(signal)
    })
  }
  const ended = new Promise((done) => child.on('exit', done))
  ended.then((code) => process.exit(stopping ? 0 : (code ?? 1)))
  await firstAnswer(port, child)
  return child
}

/** Waits until the server on `port` answers. Throws if it stops before. */
export async function firstAnswer(port, child) {
  while (child.exitCode === null) {
    try {
      return await fetch(`http://localhost:${port}/`, { method: 'HEAD', redirect: 'manual' })
    } catch {
      await new Promise((wake) => setTimeout(wake, 50))
    }
  }
  throw new Problem('The server stopped before it answered.')
}
