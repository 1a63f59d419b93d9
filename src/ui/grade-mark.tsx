/** A grade of evidence: its letter in a circle, its word for those who point at it or listen. */
export function GradeMark({ grade, word }: { readonly grade: string; readonly word: string }) {
  return (
    <abbr className="grade" title={word} data-grade={grade}>
      {grade}
      <span className="visually-hidden">: {word}</span>
    </abbr>
  )
}
