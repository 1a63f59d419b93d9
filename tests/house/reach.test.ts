import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser'
import { afterAll, expect, it } from 'vitest'
import config from '../../.dependency-cruiser.mjs'

const folder = mkdtempSync(join(tmpdir(), 'reach-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The names of the rules that one import, from one file to another, breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const home = mkdtempSync(join(folder, 'case-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    writeFileSync(join(home, name), text)
  }
  const { output } = await cruise(['src'], {
    ruleSet: { forbidden: config.forbidden as IForbiddenRuleType[] },
    validate: true,
    tsPreCompilationDeps: true,
    outputType: 'json',
    baseDir: home,
  })
  const { summary } = JSON.parse(String(output))
  return summary.violations.map(({ rule }: { rule: { name: string } }) => rule.name)
}

const target = 'export const it = 1\n'
const importing = (path: string) => `import { it } from '${path}'\nexport const here = it\n`

it.each([
  ['src/domain/a.ts', 'src/i18n/b.ts', 'domain-imports-only-itself'],
  ['src/record/a.ts', 'src/store/b.ts', 'record-imports-only-domain'],
  ['src/store/a.ts', 'src/record/b.ts', 'store-imports-only-domain'],
  ['src/calendar/a.ts', 'src/i18n/b.ts', 'calendar-imports-only-domain'],
  ['src/features/vehicle/a.ts', 'src/calendar/b.ts', 'features-imports-only-ui-i18n-domain'],
  ['src/ui/a.tsx', 'src/store/b.ts', 'ui-imports-only-i18n-domain'],
  ['src/features/fund/a.ts', 'src/store/b.ts', 'features-imports-only-ui-i18n-domain'],
  ['src/features/fund/a.ts', 'src/features/people/b.ts', 'no-feature-reaches-another'],
  ['src/charts/a.ts', 'src/app/b.ts', 'charts-imports-only-features-store-ui-i18n-domain'],
  [
    'src/app/a.tsx',
    'src/record/b.ts',
    'app-imports-only-charts-features-store-calendar-ui-i18n-domain',
  ],
  ['src/cli/a.ts', 'node_modules/zod/index.ts', 'zod-only-at-the-borders'],
  ['src/ui/a.tsx', 'node_modules/recharts/index.ts', 'recharts-only-in-ui-chart'],
  ['src/app/a.tsx', 'node_modules/date-holidays/index.ts', 'holidays-only-in-calendar'],
  ['src/app/a.tsx', 'node_modules/@prisma/client/index.ts', 'prisma-only-in-store'],
  ['src/app/a.tsx', 'src/store/generated/client.ts', 'prisma-only-in-store'],
])('%s may not import %s', async (file, imported, rule) => {
  const up = '../'.repeat(file.split('/').length - 1)
  const rules = await broken({ [file]: importing(up + imported), [imported]: target })
  expect(rules).toContain(rule)
})

it('an island may not reach the store through any number of files', async () => {
  const rules = await broken({
    'src/features/fund/size.client.tsx': importing('./view.ts'),
    'src/features/fund/view.ts': importing('../../ui/panel.ts'),
    'src/ui/panel.ts': importing('../store/db.ts'),
    'src/store/db.ts': target,
  })
  expect(rules).toContain('no-island-reaches-the-store')
})

it('an import that leads nowhere, or back, is found', async () => {
  expect(await broken({ 'src/ui/a.ts': importing('./absent.ts') })).toContain('not-to-unresolvable')
  const circle = { 'src/ui/a.ts': importing('./b.ts'), 'src/ui/b.ts': importing('./a.ts') }
  expect(await broken(circle)).toContain('no-circular')
})

it('a page may import a feature, the store and the words', async () => {
  const rules = await broken({
    'src/app/page.tsx': `${importing('../store/b.ts')}import '../features/fund/panel.ts'\n`,
    'src/features/fund/panel.ts': target,
    'src/store/b.ts': target,
  })
  expect(rules).toEqual([])
})
