import { describe, expect, it } from 'vitest'
import { askClocks, clocksReader } from '#tests/support/clocks-facts.ts'
import { all, box, setStage, show } from '#tests/support/stage.ts'
import { ClocksPage } from './clocks-page.tsx'

setStage()

async function open(address: string, locale: 'en' | 'ja' = 'en'): Promise<void> {
  const { here } = clocksReader(locale)
  await show(<ClocksPage key={address} view={askClocks(address, locale)} here={here} />)
}
const field = (id: string) => box.querySelector<HTMLInputElement>(`#${id}`)

describe('the page of the clocks', () => {
  it('asks with a plain form whose fields are the parameters of its address', async () => {
    await open('from=2025-12-01&pace=line')
    const form = box.querySelector('form')
    expect([form?.getAttribute('action'), form?.method]).toEqual(['/en/vehicle/clocks', 'get'])
    const sent = [...new FormData(form ?? undefined)].map(([name, value]) => `${name}=${value}`)
    expect(sent).toEqual(['last=2025-12-01,line', 'from=2025-12-01', 'pace=line'])
    expect(box.querySelector('[data-address]')?.getAttribute('data-address')).toBe(
      '/en/vehicle/clocks?from=2025-12-01&pace=line',
    )
  })

  it('says what is wrong beside the field, and nothing beside the others', async () => {
    await open('from=2026-02-30', 'ja')
    expect(all('[role="alert"]')).toHaveLength(1)
    expect(field('clocks-from')?.getAttribute('aria-describedby')).toBe('clocks-from-problem')
    expect(box.querySelector('#clocks-from-problem')?.textContent).toContain('「2026-02-30」')
    expect(field('clocks-from')?.getAttribute('aria-invalid')).toBe('true')
    expect(field('clocks-pace')?.getAttribute('aria-describedby')).toBe('clocks-pace-hint')
    await open('pace=maybe&from=2025-12-01')
    expect(all('[role="alert"]').map(({ id }) => id)).toEqual(['clocks-pace-problem'])
    expect(field('clocks-from')?.value).toBe('2025-12-01')
  })

  it('has a column for each reading and a row for each way to count', async () => {
    await open('')
    expect(all('#payment tbody tr').map((row) => row.getAttribute('data-key'))).toEqual([
      ...['days', 'weekdays', 'us', 'jp', 'both'],
    ])
    for (const reading of ['limit', 'floor'])
      expect(all(`#payment [data-reading="${reading}"]`)).toHaveLength(5)
    expect(all('#left tbody tr')).toHaveLength(4)
  })

  it('marks our view as one, apart from what sources say', async () => {
    await open('')
    expect(box.querySelector('[data-view="ours"] .badge')?.textContent).toBe('our view')
    expect(box.querySelector('article[data-term]')?.textContent).not.toContain('our view')
  })

  it('draws the pace only where it is asked for, and offers the other', async () => {
    await open('')
    expect(all('figure[data-chart]')).toHaveLength(0)
    expect(box.querySelector('[data-pace="undrawn"]')?.getAttribute('href')).toBe(
      '/en/vehicle/clocks?pace=line#pace',
    )
    await open('pace=line')
    expect(all('figure[data-chart="vehicle-pace"] svg')).toHaveLength(3)
    expect(all('figure[data-chart] table')).toHaveLength(1)
    expect(box.querySelector('[data-pace="drawn"]')?.getAttribute('href')).toBe(
      '/en/vehicle/clocks#pace',
    )
  })

  it('says so where an edition knows of no memorandum', async () => {
    const { here } = clocksReader('ja', '2025-07-25')
    await show(<ClocksPage view={null} here={here} />)
    expect(box.querySelector('.nothing')?.textContent).toContain('記録にない')
    expect(box.querySelector('.more a')?.getAttribute('href')).toBe('/ja/on/2025-07-25/vehicle')
  })
})
