import { afterEach, beforeEach, vi } from 'vitest'

let said: string[] = []

/** What reaches the console in a test is a fault nobody would otherwise see, even when the throw is caught. */
beforeEach(() => {
  said = []
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      const line = `console.${method}: ${args.map(String).join(' ')}`
      said.push(line)
      throw new Error(line)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  if (said.length > 0) throw new Error(said.join('\n'))
})
