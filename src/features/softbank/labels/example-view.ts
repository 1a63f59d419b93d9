import { foreignLanguage } from '#i18n/script.ts'
import { type Here, hrefTo } from '#ui/address.ts'

/** A label that leads to its readings. */
export interface ExampleView {
  readonly label: string
  readonly lang: string | undefined
  readonly href: string
}

/** The address of a question; the page alone where nothing is asked. */
export function labelPath(label: string): string {
  const query = new URLSearchParams({ label }).toString().replaceAll('*', '%2A')
  return label === '' ? '/softbank/labels' : `/softbank/labels?${query}`
}

export function toExample(label: string, here: Here): ExampleView {
  const lang = foreignLanguage(label, here.locale)
  return { label, lang, href: hrefTo(here, labelPath(label)) }
}
