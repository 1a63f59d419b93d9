import { Problem } from './step.mjs'

/** What to tell someone whose Node is older than `needed`, or null when it is new enough. */
export function nodeProblem(version, needed) {
  const [major, minor] = numbers(version)
  const [leastMajor, leastMinor] = numbers(needed)
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null
  return [
    `This is Node ${version.replace(/^v/, '')}; the tracker needs Node ${leastMajor}.${leastMinor} or newer.`,
    'Install a current Node from https://nodejs.org (or: nvm install 22), then run the command again.',
  ].join('\n')
}

function numbers(version) {
  return version
    .replace(/^[^\d]*/, '')
    .split('.')
    .map(Number)
}

export function checkNode(engines) {
  const problem = nodeProblem(process.version, engines.node)
  if (problem) throw new Problem(problem)
  return process.version.slice(1)
}
