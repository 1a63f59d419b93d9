import { notFound } from 'next/navigation'

/** Any other address: a 404 in the reader's language. */
export default function Elsewhere(): never {
  notFound()
}
