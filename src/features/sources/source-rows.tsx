import { GradeMark } from '#ui/grade-mark.tsx'
import type { SourceLineView } from './view.ts'

/** Documents as a register: day, grade, title, publisher and how much rests on each, under one another. */
export function SourceRows({ lines }: { readonly lines: readonly SourceLineView[] }) {
  return (
    <ul className="documents register">
      {lines.map(({ document, facts }) => (
        <li key={document.href}>
          <span className="meta day">{document.published}</span>{' '}
          <GradeMark grade={document.grade} word={document.gradeWord} />{' '}
          <span className="what">
            <a href={document.href} lang={document.lang}>
              {document.title}
            </a>
            {document.gloss && <span className="gloss"> {document.gloss}</span>}
          </span>{' '}
          <span className="meta publisher">
            <span lang={document.publisherLang}>{document.publisher}</span>
            {document.quoted && <> · {document.quoted}</>}
          </span>{' '}
          <span className="meta resting">{facts}</span>
        </li>
      ))}
    </ul>
  )
}
