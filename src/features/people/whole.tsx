import { Fragment } from 'react'

/** Dates and terms beside each other, none of them broken over two lines where it fits in one. */
export function Whole({ parts }: { readonly parts: readonly string[] }) {
  return parts.map((part, index) => (
    <Fragment key={part}>
      <span className="whole">{part}</span>
      {index < parts.length - 1 && ' · '}
    </Fragment>
  ))
}
