import type { LeadPart } from './ledger-view.ts'

/** How many questions are open, and the longest of them for how long. */
export function LedgerLead({ parts }: { readonly parts: readonly LeadPart[] }) {
  return parts.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <data key={part.text} className="computed" value={part.value}>
        {part.text}
      </data>
    ),
  )
}
