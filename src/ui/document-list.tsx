import type { DocumentView } from './document-view.ts'
import { GradeMark } from './grade-mark.tsx'

/** The documents a fact rests on, each with title in its own language, publisher, date and grade. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentView[] }) {
  return (
    <ul className="documents">
      {documents.map((document) => (
        <li key={document.href}>
          <GradeMark grade={document.grade} word={document.gradeWord} />{' '}
          <a href={document.href} lang={document.lang}>
            {document.title}
          </a>
          {document.gloss && <span className="gloss"> {document.gloss}</span>}{' '}
          <span className="meta">
            <span lang={document.publisherLang}>{document.publisher}</span>
            {document.published && <> · {document.published}</>} · {document.gradeWord}
            {document.quoted && <> · {document.quoted}</>}
            {document.resting && <> · {document.resting}</>}
          </span>
        </li>
      ))}
    </ul>
  )
}
