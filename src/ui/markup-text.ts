const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as it stands in XML or HTML, between tags or within double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => NAMES[letter] ?? letter)
}
