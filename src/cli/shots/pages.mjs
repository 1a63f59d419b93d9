/** One address of every kind of page, without language and edition. */
export const PAGES = [
  '',
  '/fund',
  '/vehicle',
  '/timeline',
  '/softbank',
  '/people',
  '/sources',
  '/people/masayoshi-son',
  '/events/ft-son-swf',
  '/sources/ft-2025-05-24',
  '/figures/joint-fund.2025-05-24.initial-capital',
  '/figures/softbank.fy2024q4.net-income',
  '/figures/softbank.fy2026q2.net-income',
  '/parts',
]
