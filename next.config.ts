import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env['NEXT_DIST_DIR'] || '.next',
  // `npm run check` reads the types; whoever starts the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@libsql/client', '@prisma/adapter-libsql', '@resvg/resvg-js'],
  poweredByHeader: false,
  // Pages of older editions are kept in memory only, up to this size: asking for thousands of days cannot fill the disk.
  cacheMaxMemorySize: 128 * 1024 * 1024,
  experimental: { globalNotFound: true, isrFlushToDisk: false },
}

export default config
