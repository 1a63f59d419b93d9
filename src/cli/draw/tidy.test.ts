import { describe, expect, it } from 'vitest'
import { tidySvg } from './tidy.ts'

describe('a drawn chart as a picture', () => {
  it('loses what only the living chart needs, and keeps what is drawn', () => {
    const drawn =
      '<svg class="recharts-surface" tabindex="0" style="width: 100%"><title></title><desc></desc>' +
      '<defs><clipPath id="recharts7-clip"><rect></rect></clipPath></defs>' +
      '<g class="recharts-zIndex-layer_1"><g tabindex="-1"></g></g>' +
      '<rect class="bar" x="12.3456789"></rect><text>0.123</text></svg>'
    expect(tidySvg(drawn)).toBe('<svg><rect class="bar" x="12.3"></rect><text>0.123</text></svg>')
  })

  it('is refused when nothing was drawn', () => {
    expect(() => tidySvg('<svg><g></g><text>¥ trillion</text></svg>')).toThrow('drew nothing')
    expect(() => tidySvg('')).toThrow('drew nothing')
  })
})
