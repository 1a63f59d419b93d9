/** What a reader can choose, with what holds without a choice; the root says the rest as `data-theme`, `data-currency`. */
const CHOICES: Readonly<
  Record<string, { readonly free: string; readonly set: readonly string[] }>
> = {
  theme: { free: 'system', set: ['light', 'dark'] },
  currency: { free: 'both', set: ['JPY', 'USD'] },
}

/** The switches of the page: pressed as the root says, kept for the next page, the same in every tab. */
export function installChoices(document: Document, signal: AbortSignal): void {
  const root = document.documentElement
  const hold = (name: string, value: string) => {
    if (CHOICES[name]?.set.includes(value)) root.dataset[name] = value
    else delete root.dataset[name]
    press(document)
  }
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-choose]')
      if (!button) return
      const { choose = '', value = '' } = button.dataset
      // A currency named by the address gives way to the one the reader chooses now.
      if (choose === 'currency') forgetShown(document)
      hold(choose, value)
      keep(choose, root.dataset[choose] ?? null)
    },
    { signal },
  )
  const { defaultView } = document
  defaultView?.addEventListener(
    'storage',
    ({ key, newValue }) => {
      if (key === null) for (const name of Object.keys(CHOICES)) hold(name, '')
      else if (CHOICES[key]) hold(key, newValue ?? '')
    },
    { signal },
  )
  press(document)
}

function press(document: Document): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-choose]')) {
    const { choose = '', value } = button.dataset
    const holds = document.documentElement.dataset[choose] ?? CHOICES[choose]?.free
    button.setAttribute('aria-pressed', `${value === holds}`)
  }
}

/** A browser that keeps nothing still shows the choice on this page. */
function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {}
}

function forgetShown(document: Document): void {
  for (const part of document.querySelectorAll('[data-shown]')) part.removeAttribute('data-shown')
}
