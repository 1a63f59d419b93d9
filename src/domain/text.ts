/** A sentence of ours. Both languages are required everywhere, so a missing one does not compile. */
export interface Text {
  readonly en: string
  readonly ja: string
}

export type Locale = keyof Text
