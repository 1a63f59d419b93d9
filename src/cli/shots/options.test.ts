import { describe, expect, it } from 'vitest'
import { toIndexPage } from './index-page.mjs'
import { fileOf, readOptions, viewsOf } from './options.mjs'
import { PAGES } from './pages.mjs'

describe('shots of the pages', () => {
  it('are of every page, and of the page of all parts, unless some are named', () => {
    expect(readOptions([])).toEqual({ base: null, pages: [...PAGES, '/parts'] })
    const args = ['--only', '/softbank', '--only', '/', '--base', 'http://localhost:3000/']
    expect(readOptions(args)).toEqual({
      base: 'http://localhost:3000',
      pages: ['', '/softbank'],
    })
  })

  it.each([
    [['--pages', '/fund'], 'There is no option "--pages".'],
    [['--only'], '--only needs a value.'],
    [['--only', '/fond'], '--only is "/fond"; the pages are:\n  /\n  /fund'],
    [
      ['--base', 'localhost'],
      '--base is "localhost"; expected is an address like http://localhost',
    ],
  ])('say what was expected instead of %j', (args, text) => {
    expect(() => readOptions(args)).toThrow(text)
  })

  it('show each page in every width, language and theme, in a file of its own', () => {
    const views = viewsOf(['', '/people/masayoshi-son'])
    expect(views.length).toBe(2 * 3 * 2 * 2)
    expect(new Set(views.map(fileOf)).size).toBe(views.length)
    expect(fileOf(views[0])).toBe('overview/360-en-light.jpg')
    expect(fileOf(views.at(-1))).toBe('people-masayoshi-son/1440-ja-dark.jpg')
  })
})

describe('the index of shots', () => {
  const shots = viewsOf(['', '/fund']).map(
    (view: { page: string; width: number; locale: string; theme: string }) => ({
      ...view,
      file: fileOf(view),
      faults: view.width === 360 && view.page === '' ? ['12 px wider than <main>'] : [],
    }),
  )
  const html = toIndexPage(shots)

  it('has every shot, without script and without the web', () => {
    for (const { file } of shots) expect(html).toContain(`<img src="${file}"`)
    expect(html).not.toMatch(/<script|https?:/)
  })

  it('says the faults, at the top and at the shot', () => {
    expect(html).toContain('<li>/ 360 ja dark: 12 px wider than &lt;main></li>')
    expect(html.match(/<li>12 px wider than &lt;main><\/li>/g)?.length).toBe(4)
  })

  it('has only links that lead to a choice it has', () => {
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((id) => !html.includes(`<nav id="${id}"`))).toEqual([])
  })
})
