import type { NextConfig } from 'next'

/** Pages made ahead that another answers with a question after them, and the parameters that ask. */
const ASKED = [
  { page: '/softbank', answer: '/softbank/compare', keys: ['q', 'm', 'by', 'vs', 'told', 'cur'] },
  {
    page: '/timeline',
    answer: '/timeline/asked',
    keys: [
      ...['track', 'vehicle', 'actor', 'grade', 'standing', 'importance', 'when', 'q'],
      ...['order', 'page', 'on'],
    ],
  },
]

const config: NextConfig = {
  distDir: process.env['NEXT_DIST_DIR'] || '.next',
  // `npm run check` reads the types; whoever starts the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@libsql/client', '@prisma/adapter-libsql', '@resvg/resvg-js'],
  poweredByHeader: false,
  // Pages of older editions are kept in memory only, up to this size: asking for thousands of days cannot fill the disk.
  cacheMaxMemorySize: 128 * 1024 * 1024,
  // The page itself is made ahead; with a question after it, another answers at the same address.
  rewrites: async () => ({
    beforeFiles: ASKED.flatMap(({ page, answer, keys }) =>
      keys.flatMap((key) =>
        ['/:locale(en|ja)', '/:locale(en|ja)/on/:day'].map((place) => ({
          source: `${place}${page}`,
          has: [{ type: 'query' as const, key }],
          destination: `${place.replace('(en|ja)', '')}${answer}`,
        })),
      ),
    ),
    afterFiles: [],
    fallback: [],
  }),
  experimental: { globalNotFound: true, isrFlushToDisk: false },
}

export default config
