import { LOCALES, nameOf, THEMES, WIDTHS } from './options.mjs'

/** What may be chosen, each with "all" first. */
const CHOICES = [
  { name: 'Width', values: ['all', ...WIDTHS.map(String)] },
  { name: 'Language', values: ['all', ...LOCALES] },
  { name: 'Theme', values: ['all', ...THEMES] },
]
const NO_CHOICE = CHOICES.map(() => 'all')

/** All pictures side by side, page by page. The address keeps the choice: `#360-ja-all`; no script. */
export function toIndexPage(shots) {
  const pages = [...new Set(shots.map(({ page }) => page))]
  const faults = shots.flatMap((shot) => shot.faults.map((fault) => `${viewOf(shot)}: ${fault}`))
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><title>Shots</title>',
    `<style>${CSS}\n${choices().map(ruleOf).join('\n')}</style>`,
    choices().map(navOf).join('\n'),
    `<h1>${shots.length} shots of ${pages.length} pages</h1>`,
    faults.length === 0 ? '<p>No faults found.</p>' : listOf(faults),
    ...pages.map((page) =>
      sectionOf(
        page,
        shots.filter((shot) => shot.page === page),
      ),
    ),
    '</html>\n',
  ].join('\n')
}

/** `/fund 360 ja dark` */
export function viewOf({ page, width, locale, theme }) {
  return `${page || '/'} ${width} ${locale} ${theme}`
}

function choices() {
  return CHOICES.reduce(
    (all, { values }) => all.flatMap((chosen) => values.map((value) => [...chosen, value])),
    [[]],
  )
}

function navOf(chosen) {
  const groups = CHOICES.map(({ name, values }, place) => {
    const links = values.map((value) => {
      if (value === chosen[place]) return `<b>${value}</b>`
      return `<a href="#${chosen.with(place, value).join('-')}">${value}</a>`
    })
    return `<span>${name}: ${links.join(' ')}</span>`
  })
  const first = chosen.join() === NO_CHOICE.join() ? ' class="first"' : ''
  return `<nav id="${chosen.join('-')}"${first}>${groups.join('')}</nav>`
}

function ruleOf(chosen) {
  const wanted = chosen.filter((value) => value !== 'all').map((value) => `.v${value}`)
  if (wanted.length === 0) return ''
  return `#${selectorOf(chosen.join('-'))}:target ~ section figure:not(${wanted.join('')}) { display: none }`
}

// A name that begins with a digit is written by its code.
function selectorOf(name) {
  return name.replace(/^\d/, (digit) => `\\3${digit} `)
}

function sectionOf(page, shots) {
  const figures = shots.map(({ width, locale, theme, file, faults }) => {
    const said = faults.map((fault) => `<li>${escaped(fault)}</li>`).join('')
    return [
      `<figure class="v${width} v${locale} v${theme}"><figcaption>${width} ${locale} ${theme}</figcaption>`,
      `<a href="${file}"><img src="${file}" loading="lazy" alt="" width="${Math.round(width / 3) + 60}"></a>`,
      said === '' ? '' : `<ul>${said}</ul>`,
      '</figure>',
    ].join('')
  })
  const title = `<h2 id="page-${nameOf(page)}">${escaped(page || '/')}</h2>`
  return `<section>${title}<div>${figures.join('\n')}</div></section>`
}

function listOf(faults) {
  return `<ul>${faults.map((fault) => `<li>${escaped(fault)}</li>`).join('')}</ul>`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const CSS = `
body { font: 14px/1.5 system-ui, sans-serif; margin: 0 24px; color: #222; background: #eee }
nav { display: none; position: sticky; top: 0; gap: 32px; padding: 12px 0; background: #eee }
nav:target, body:not(:has(nav:target)) nav.first { display: flex }
nav a, nav b { margin-left: 8px }
section { border-top: 1px solid #999 }
section div { display: flex; gap: 16px; align-items: start; overflow-x: auto; padding-bottom: 16px }
figure { margin: 0 }
img { display: block; height: auto; max-height: 1200px; object-fit: cover; object-position: top; border: 1px solid #999 }
li { color: #a00; overflow-wrap: anywhere }
`
