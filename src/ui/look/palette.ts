/** Colours by meaning: the same in pages, in charts and in the pictures people download. */
export const TOKENS = [
  'paper',
  'ink',
  'soft',
  'faint',
  'rule',
  'grid',
  'us',
  'us-tint',
  'japan',
  'japan-tint',
  'private',
  'private-tint',
  'slate',
  'slate-tint',
  'gain',
  'loss',
  'hatch',
] as const
export type Token = (typeof TOKENS)[number]
export type Palette = Readonly<Record<Token, string>>

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Texts reach 4.5:1 on paper, marks 3:1; a test holds both. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbf8f2',
    ink: '#1d1b18',
    soft: '#57524a',
    faint: '#6f695f',
    rule: '#d5cfc3',
    grid: '#e9e4da',
    us: '#2b4a8b',
    'us-tint': '#d3dbea',
    japan: '#b8321f',
    'japan-tint': '#f3d5cd',
    private: '#b07d1a',
    'private-tint': '#eedfbd',
    slate: '#5f6f7d',
    'slate-tint': '#dde2e5',
    gain: '#5f7080',
    loss: '#998657',
    hatch: '#8a8376',
  },
  dark: {
    paper: '#161513',
    ink: '#ece7dd',
    soft: '#b9b1a3',
    faint: '#a09888',
    rule: '#3a362f',
    grid: '#292620',
    us: '#87a5e0',
    'us-tint': '#27324a',
    japan: '#e8796a',
    'japan-tint': '#4b2822',
    private: '#d9a441',
    'private-tint': '#463714',
    slate: '#93a1ae',
    'slate-tint': '#2d3439',
    gain: '#8795a2',
    loss: '#b7a67f',
    hatch: '#8a8376',
  },
}

/** A token as a style uses it, in pages and in drawings. */
export function paint(token: Token): string {
  return `var(--${token})`
}
