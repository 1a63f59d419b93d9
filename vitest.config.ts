import { defineConfig } from 'vitest/config'

process.env['TZ'] = 'UTC'
// A test names the database it uses; this one cannot be opened by mistake.
process.env['DATABASE_URL'] = 'file:no-such-folder/no.db'

const project = (name: string, include: string[], exclude: string[] = []) => ({
  test: {
    name,
    include,
    exclude: ['node_modules/**', ...exclude],
    environment: name === 'island' ? 'happy-dom' : 'node',
    setupFiles: ['tests/support/setup.ts'],
    // Against a test that hangs, not one that is slow: another suite may run on the same two cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      project('unit', ['src/**/*.test.ts'], ['src/store/**']),
      project('record', ['tests/record/**/*.test.ts']),
      project('store', ['src/store/**/*.test.ts']),
      project('island', ['src/**/*.test.tsx']),
      project('house', ['tests/house/**/*.test.ts']),
    ],
  },
})
