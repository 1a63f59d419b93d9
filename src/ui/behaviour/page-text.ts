/** The content of a page as it was fetched: what follows it is the same once more, for React. */
export function parsePage(text: string): Document {
  const end = text.indexOf('</main>')
  return new DOMParser().parseFromString(end < 0 ? text : text.slice(0, end), 'text/html')
}
