const SLOWER = 4

/** A page whose processor is four times slower, and what counts the script it runs. */
export async function openSlowPage(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const scriptTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value
  }
  /** Milliseconds of script the page ran meanwhile, as the browser counts them. */
  const scriptDuring = async (work) => {
    const before = await scriptTime()
    await work()
    return (await scriptTime()) - before
  }
  return { page, scriptDuring }
}

export const sorted = (times) => times.toSorted((a, b) => a - b)
export const middle = (times) => sorted(times)[Math.floor(times.length / 2)]

/** `name   12.3 ms (median of 7, 10.0 to 15.0)` */
export function said(name, times) {
  const [least, most] = [sorted(times)[0], sorted(times).at(-1)]
  const range = `${least.toFixed(1)} to ${most.toFixed(1)}`
  return `${name.padEnd(30)} ${middle(times).toFixed(1)} ms (median of ${times.length}, ${range})`
}
