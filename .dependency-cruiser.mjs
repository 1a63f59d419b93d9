// The one picture of the architecture, as rules: what a layer may import, and what it may not reach.

const from = (layer) => ({ path: `^src/${layer}/`, pathNot: '\\.test\\.tsx?$' })

/** `layer` imports nothing of the project but `allowed` (and itself). */
const only = (layer, allowed, comment) => ({
  name: `${layer}-imports-only-${allowed.join('-')}`,
  comment,
  severity: 'error',
  from: from(layer),
  to: { path: '^(src|tests|prisma)/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
})

/** The npm packages matching `packages` are imported in `home` and nowhere else. */
const athome = (name, packages, home, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: home },
  to: { path: packages },
})

const layers = [
  only('record', ['domain'], 'The record turns files into domain values.'),
  only('store', ['domain'], 'The store turns domain values into rows and back.'),
  only('calendar', ['domain'], 'Which days are holidays is looked up, and nothing else.'),
  only('i18n', ['domain'], 'Words and formats need the domain only.'),
  only('ui', ['i18n', 'domain'], 'A component shows what it is given; it asks nobody.'),
  only('features', ['ui', 'i18n', 'domain'], 'A feature never sees the store or the record.'),
  only(
    'charts',
    ['features', 'store', 'ui', 'i18n', 'domain'],
    'The list of charts reads and maps.',
  ),
  only(
    'app',
    ['charts', 'features', 'store', 'calendar', 'ui', 'i18n', 'domain'],
    'A page reads, maps and renders.',
  ),
]

const reach = [
  {
    name: 'domain-imports-only-itself',
    comment: 'No zod, no React, no Next, no Prisma, no node:*, no clock.',
    severity: 'error',
    from: from('domain'),
    to: { pathNot: '^src/domain/' },
  },
  {
    name: 'no-feature-reaches-another',
    comment: 'What two features need belongs to ui or domain.',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/', reachable: true },
  },
  {
    name: 'no-island-reaches-the-store',
    comment: 'An island runs in the browser and takes view models: plain strings and numbers.',
    severity: 'error',
    from: { path: '\\.client\\.tsx$' },
    to: { path: '^src/(store|record|cli)/|^node:', reachable: true },
  },
  {
    name: 'no-circular',
    comment: 'Two files that need each other hold one idea, or a third is missing.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'not-to-unresolvable',
    comment: 'An import that leads nowhere would pass every other rule.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-test-in-the-product',
    comment: 'What the product needs does not live in a test.',
    severity: 'error',
    from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
    to: { path: '^tests/|\\.test\\.tsx?$' },
  },
]

const homes = [
  athome(
    'recharts-only-in-ui-chart',
    'node_modules/recharts/',
    '^src/ui/chart/',
    'One way to draw.',
  ),
  athome(
    'forces-only-in-ui-chart',
    'node_modules/d3-force/',
    '^src/ui/chart/map-force\\.ts$',
    'Places are worked out once, in one way.',
  ),
  athome(
    'feeds-only-in-app-feeds',
    'node_modules/(feedsmith|ical-generator)/',
    '^src/app/feeds/',
    'Features say what a feed holds; one place writes it.',
  ),
  athome(
    'zod-only-at-the-borders',
    'node_modules/zod/',
    '^src/(record|app/api)/',
    'Inside, types do.',
  ),
  athome(
    'holidays-only-in-calendar',
    'node_modules/date-holidays',
    '^src/calendar/',
    'One place knows whose days these are.',
  ),
  athome(
    'prisma-only-in-store',
    'node_modules/(@prisma|@libsql|prisma|libsql)/|^src/store/generated/',
    '^src/(store|cli/start)/',
    'Queries return domain values; only the store knows rows.',
  ),
]

export default {
  forbidden: [...layers, ...reach, ...homes],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/store/generated/.+/|^\\.next' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
    cache: false,
  },
}
