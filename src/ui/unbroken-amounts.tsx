const AMOUNT =
  /([−△]?[$¥]?\d[\d,.]*(?:[兆億万][\d,.]*)*(?:円\/ドル|\/\$|ドル|%|bn|m\b| (?:trillion|billion|million)\b)?)/

/** A sentence or a formula whose amounts are not broken at the end of a line. */
export function UnbrokenAmounts({ text }: { readonly text: string }) {
  return text.split(AMOUNT).map((part, index) => {
    const key = `${index}`
    return index % 2 === 0 ? (
      part
    ) : (
      <span key={key} className="amount">
        {part}
      </span>
    )
  })
}
