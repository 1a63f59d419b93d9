/** What Recharts writes for itself and a picture has no use for. */
const NEEDLESS: readonly RegExp[] = [
  /<defs><clipPath id="recharts[^"]*">.*?<\/clipPath><\/defs>/g,
  /<(desc|title)><\/\1>/g,
  / class="recharts-[^"]*"/g,
  / tabindex="-?\d+"/g,
  / style="[^"]*"/g,
]
const EMPTY = /<g><\/g>/g
const LONG_NUMBER = /="(-?\d+\.\d{3,})"/g

/**
 * A drawn chart as a picture: no focus, no ids that another picture on the page could share, nothing
 * empty. Throws if there is nothing left of it.
 */
export function tidySvg(svg: string): string {
  const bare = NEEDLESS.reduce((text, pattern) => text.replace(pattern, ''), svg)
  let tidy = bare.replace(LONG_NUMBER, (_, pixels: string) => `="${Number(pixels).toFixed(1)}"`)
  for (let before = ''; before !== tidy; ) {
    before = tidy
    tidy = tidy.replace(EMPTY, '')
  }
  if (!/<(rect|path|line|circle)\b/.test(tidy)) throw new Error('the chart drew nothing')
  return tidy
}
