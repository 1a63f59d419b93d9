import { PAGES } from '#cli/shots/pages.mjs'

export const LOCALES = ['en', 'ja'] as const

/** Every page in every language, latest edition. */
export const ADDRESSES = LOCALES.flatMap((locale) => PAGES.map((page) => `/${locale}${page}`))
