/** One kind or state of a part; `example` is the first of the record, null where it has none. */
export interface Specimen<Example> {
  readonly key: string
  readonly name: string
  readonly example: Example | null
}

/** The first of `facts` that fits, as it is shown. */
export function specimen<Fact, Example>(
  key: string,
  name: string,
  facts: readonly Fact[],
  fits: (fact: Fact) => boolean,
  show: (fact: Fact) => Example,
): Specimen<Example> {
  const found = facts.find(fits)
  return { key, name, example: found === undefined ? null : show(found) }
}
