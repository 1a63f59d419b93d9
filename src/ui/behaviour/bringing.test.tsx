import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bringFigures } from './bringing.ts'

const PAGE = `<!doctype html><body><main><figure data-chart="lanes" id="lanes"><figcaption>
  <a href="#lanes">Lanes</a></figcaption><svg></svg></figure></main><figure data-chart="lanes"></figure>`

let stop: AbortController
const dressed: ParentNode[] = []
const figure = () => document.querySelector<HTMLElement>('figure')

beforeEach(() => {
  stop = new AbortController()
  dressed.length = 0
  document.body.innerHTML = `<figure data-chart="lanes" data-brings="/en/timeline/lanes?track=softbank">
    <figcaption><a href="#lanes">Lanes</a></figcaption><a class="brought" href="#">elsewhere</a></figure>`
})
afterEach(() => {
  stop.abort()
  vi.unstubAllGlobals()
})

/** What the server would answer: there is none beneath these tests; the journeys have a real one. */
function answer(body: string | number) {
  const asked = vi.fn(async () =>
    typeof body === 'number' ? new Response('', { status: body }) : new Response(body),
  )
  vi.stubGlobal('fetch', asked)
  return asked
}

const bring = () => bringFigures(document, (part) => dressed.push(part), stop.signal)

describe('a chart whose picture stands on another page', () => {
  it('is brought from there, made ready, and keeps the focus', async () => {
    const asked = answer(PAGE)
    document.querySelector<HTMLElement>('.brought')?.focus()
    bring()
    await vi.waitFor(() => expect(document.querySelector('svg')).not.toBeNull())
    expect(asked).toHaveBeenCalledWith('/en/timeline/lanes?track=softbank', expect.anything())
    expect(document.querySelectorAll('figure')).toHaveLength(1)
    expect(figure()?.dataset['brings']).toBeUndefined()
    expect(dressed).toEqual([figure()])
    expect(document.activeElement?.textContent).toBe('Lanes')
  })

  it.each([500, '<!doctype html><main>no chart</main>'])(
    'stays a link where %s comes',
    async (body) => {
      answer(body)
      bring()
      await vi.waitFor(() => expect(figure()?.dataset['stays']).toBe(''))
      expect(document.querySelector('.brought')?.textContent).toBe('elsewhere')
      expect(dressed).toEqual([])
    },
  )

  it('is left alone where another answer has taken its place', async () => {
    const asked = answer(PAGE)
    bring()
    document.body.innerHTML = '<p>Another answer</p>'
    await vi.waitFor(() => expect(asked).toHaveResolved())
    await Promise.resolve()
    expect(document.body.innerHTML).toBe('<p>Another answer</p>')
  })
})
