import { createServer } from 'node:net'
import { Problem } from './step.mjs'

/** The port to serve on, from PORT or 3000. */
export function portFrom(env) {
  const text = env.PORT || '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Problem(
      `PORT is "${text}"; it must be a number from 1 to 65535, as in: PORT=3001 npm start`,
    )
  }
  return port
}

/** Throws, saying what to do instead, unless this process could listen on `port`. */
export async function checkPort(port, command) {
  const code = await tryToListen(port)
  if (code === null) return `${port} is free`
  const reason =
    code === 'EACCES'
      ? `Port ${port} may not be used by this user.`
      : `Port ${port} is taken by another program.`
  const other = port === 3001 || port < 1024 ? 3002 : 3001
  throw new Problem(`${reason}\nChoose another one, for example: PORT=${other} ${command}`)
}

function tryToListen(port) {
  return new Promise((answer) => {
    const server = createServer()
    server.once('error', (error) => answer(error.code))
    server.listen(port, () => server.close(() => answer(null)))
  })
}

/** A port nothing listens on at this moment. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}
