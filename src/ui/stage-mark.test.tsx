import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { STEPS } from '#domain/stage.ts'
import { ForceMark, StageMark } from './stage-mark.tsx'
import { toForceMark, toStageMark } from './stage-mark-view.ts'

describe('a stage', () => {
  it('is drawn as firm as it is: said, announced, then on an instrument', () => {
    const drawn = STEPS.map((stage) => toStageMark(stage, 'en').drawing)
    expect(drawn).toEqual([
      ...['outlined', 'outlined', 'solid-gap', 'solid-gap'],
      ...Array.from({ length: 10 }, () => 'solid'),
    ])
  })

  it('says its step in words and draws it', () => {
    const html = renderToStaticMarkup(<StageMark view={toStageMark('selected', 'en')} />)
    expect(html).toContain('<span class="standing solid">Selected by the President</span>')
    expect(html).toContain('step 7 of 13')
    expect(html).toContain('width:53.8')
    expect(toStageMark('selected', 'ja').step?.text).toBe('全13段階の7')
  })

  it('that leads out of the process has no step', () => {
    const view = toStageMark('lapsed', 'en')
    expect(view.step).toBeNull()
    expect(renderToStaticMarkup(<StageMark view={view} />)).not.toContain('gauge')
  })
})

describe('legal force', () => {
  it.each([
    ['non-binding', '<span class="standing dashed">Not binding</span>'],
    ['none', '<span class="standing dashed">No legal force</span>'],
    ['in-force', '<span class="standing solid">In force</span>'],
    ['struck-down', '<span class="standing struck">Struck down</span>'],
  ] as const)('is drawn as what it is: %s', (force, html) => {
    expect(renderToStaticMarkup(<ForceMark {...toForceMark(force, 'en')} />)).toBe(html)
  })
})
