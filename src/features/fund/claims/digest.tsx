import type { DigestPart } from './digest-view.ts'

/** How many documents carry the claims, of how many origins, in one sentence. */
export function Digest({ parts }: { readonly parts: readonly DigestPart[] }) {
  return parts.map((part, index) => {
    const key = `${index}`
    return <Part key={key} part={part} />
  })
}

function Part({ part }: { readonly part: DigestPart }) {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'count':
      return (
        <data className="computed" value={part.value}>
          {part.value}
        </data>
      )
    case 'report':
      return <a href={part.href}>{part.text}</a>
  }
}
