import { Problem } from '../start/step.mjs'
import { PAGES } from './pages.mjs'

export const WIDTHS = [360, 768, 1440]
export const LOCALES = ['en', 'ja']
export const THEMES = ['light', 'dark']

// The page of all parts is for those who build the site: it is looked at, but no reader's page.
const SEEN = [...PAGES, '/parts']
const USAGE =
  'npm run shots -- [--base http://localhost:3000] [--only /fund]   (--only may come several times)'

/**
 * What the command line asks for: where the site runs (null: start the built one) and which pages.
 * Throws a Problem that says what was expected.
 */
export function readOptions(args) {
  let base = null
  const only = []
  for (let at = 0; at < args.length; at += 2) {
    const [option, value] = [args[at], args[at + 1]]
    if (option !== '--base' && option !== '--only') {
      throw new Problem(`There is no option "${option}".\n${USAGE}`)
    }
    if (value === undefined) throw new Problem(`${option} needs a value.\n${USAGE}`)
    if (option === '--base') base = originOf(value)
    else only.push(pageOf(value))
  }
  return { base, pages: only.length > 0 ? SEEN.filter((page) => only.includes(page)) : SEEN }
}

/** Every way in which a page is looked at. */
export function viewsOf(pages) {
  return pages.flatMap((page) =>
    WIDTHS.flatMap((width) =>
      LOCALES.flatMap((locale) => THEMES.map((theme) => ({ page, width, locale, theme }))),
    ),
  )
}

/** The file of a view, in the folder of all. */
export function fileOf({ page, width, locale, theme }) {
  return `${nameOf(page)}/${width}-${locale}-${theme}.jpg`
}

export function nameOf(page) {
  return page === '' ? 'overview' : page.slice(1).replace(/[^a-z0-9.]+/gi, '-')
}

function originOf(text) {
  if (!/^https?:\/\/[^/]+\/?$/.test(text)) {
    throw new Problem(`--base is "${text}"; expected is an address like http://localhost:3000`)
  }
  return text.replace(/\/$/, '')
}

function pageOf(text) {
  const page = text === '/' ? '' : text
  if (SEEN.includes(page)) return page
  const known = SEEN.map((each) => each || '/').join('\n  ')
  throw new Problem(`--only is "${text}"; the pages are:\n  ${known}`)
}
