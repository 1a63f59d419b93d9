const ID = 'behaviour-live'

/** Says a sentence to those who listen to the page; nothing is seen of it. */
export function announce(document: Document, sentence: string): void {
  const region = document.getElementById(ID) ?? create(document)
  region.textContent = sentence
}

function create(document: Document): HTMLElement {
  const region = document.createElement('div')
  region.id = ID
  region.className = 'visually-hidden'
  region.setAttribute('role', 'status')
  document.body.append(region)
  return region
}
