import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { REAL_FACTS } from '#tests/support/real-parts.ts'
import { realReader } from '#tests/support/real-record.ts'
import { TOKENS } from '#ui/look/palette.ts'
import { FORMS, type PartsCharts } from './charts.tsx'
import { PartsPage } from './parts-page.tsx'
import { toParts } from './view.ts'

/** A chart of each form but the last, as the page is given them. */
function charts(): PartsCharts {
  const drawn = FORMS.map((form) => [
    form,
    form === 'rows' ? null : <figure key={form} id={form} />,
  ])
  return { forms: Object.fromEntries(drawn), undrawn: <figure id="undrawn" /> }
}

function open(locale: Locale): HTMLElement {
  const context = realReader(locale)
  const view = toParts(REAL_FACTS, context)
  const page = document.createElement('main')
  page.lang = locale
  page.innerHTML = renderToStaticMarkup(
    <PartsPage view={view} here={context.here} charts={charts()} />,
  )
  return page
}

describe.each(['en', 'ja'] as const)('the page of parts in %s', (locale) => {
  const page = open(locale)

  it('names nothing twice', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('has one first heading and skips no level', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    )
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  it('lists its sections, each where the list leads', () => {
    const links = [...page.querySelectorAll('.contents a')].map((link) => link.getAttribute('href'))
    const panels = [...page.querySelectorAll('.panel')].map(({ id }) => `#${id}`)
    expect(links).toEqual(panels)
  })

  it('shows every colour with its meaning', () => {
    const swatches = [...page.querySelectorAll<HTMLElement>('[data-token]')]
    expect(swatches.map(({ dataset }) => dataset['token'])).toEqual([...TOKENS])
    for (const swatch of swatches) {
      expect(swatch.querySelector('.meta')?.textContent).not.toBe('')
    }
  })

  it('says where the record has no example', () => {
    const none = locale === 'en' ? 'no example in the record' : '記録に例なし'
    const lacking = [...page.querySelectorAll('[data-lacking]')]
    expect(lacking.length).toBeGreaterThan(0)
    for (const each of lacking) expect(each.textContent).toContain(none)
    const groups = [...page.querySelectorAll('#charts .group')]
    expect(groups.map((group) => group.textContent?.includes(none))).toEqual([
      ...FORMS.map((form) => form === 'rows'),
      false,
    ])
  })

  it('leaves no row empty', () => {
    const rows = [...page.querySelectorAll('dd')]
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter((row) => row.textContent?.trim() === '')).toEqual([])
  })
})
