const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const ENGLISH = new RegExp(
  `^(?:about |before |after |between )*(?:(${MONTHS.match(/.{3}/g)?.join('|')})(?: (\\d{1,2})(?!\\d))?\\D.*?)?(\\d{4})(?!\\d)`,
)
const JAPANESE = /^(\d{4})年(?!度)(?:(\d{1,2})(?:～\d{1,2})?月)?(?:(\d{1,2})日)?/
const PLAIN = /^(\d{4})-(\d{2})(?:-(\d{2}))?/

/** A date as pages write it, as text that sorts by time: `Sep 4, 2025` is `2025-09-04`. Null where none begins the text. */
export function writtenDay(text: string): string | null {
  const plain = PLAIN.exec(text) ?? JAPANESE.exec(text)
  if (plain) return join(plain[1], plain[2], plain[3])
  const english = ENGLISH.exec(text)
  if (!english) return null
  const month = english[1] ? `${MONTHS.indexOf(english[1]) / 3 + 1}` : undefined
  return join(english[3], month, english[2])
}

/** What a date leaves open sorts before what it could be. */
function join(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
