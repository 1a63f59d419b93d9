import { PALETTES, type Palette, TOKENS } from './palette.ts'

/** The tokens as style sheet: by the system's choice, or by the reader's, which `data-theme` on the root says. */
export function themeCss(): string {
  const light = declarations(PALETTES.light)
  const dark = declarations(PALETTES.dark)
  return [
    `:root{color-scheme:light;${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${dark}}}`,
    '@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--faint:#444}}',
  ].join('')
}

function declarations(palette: Palette): string {
  return TOKENS.map((token) => `--${token}:${palette[token]}`).join(';')
}
