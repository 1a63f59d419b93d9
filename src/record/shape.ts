import type { z } from 'zod'
import type { Path, RecordFile } from './document.ts'
import type { Problem } from './problem.ts'

/** Checks one entry against its schema; every issue becomes a problem with its place. */
export function shapeEntry<Schema extends z.ZodType>(
  schema: Schema,
  file: RecordFile,
  path: Path,
  data: unknown,
): { readonly entry: z.infer<Schema> | null; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(data)
  if (result.success) return { entry: result.data, problems: [] }
  return {
    entry: null,
    problems: result.error.issues.flatMap((issue) => describe(file, path, issue)),
  }
}

const EXAMPLES: Record<string, string> = {
  sources: 'sources: [ft-2025-05-24]',
  en: 'en: The fund would borrow on top of its capital.',
  ja: 'ja: 資本に加えて借り入れを使う。',
  importance: 'importance: 2',
  knownOn: 'knownOn: 2025-05-24',
}

function describe(file: RecordFile, base: Path, issue: z.core.$ZodIssue): Problem[] {
  const path = [...base, ...issue.path]
  const key = String(issue.path.at(-1) ?? '')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => unknownKey(file, path, name))
  if (issue.code === 'custom') {
    const params = (issue.params ?? {}) as { expected?: string; example?: string }
    return [
      {
        place: file.place(path),
        what: `${key}: ${issue.message}`,
        expected: params.expected ?? 'a value the schema accepts',
        example: params.example ?? EXAMPLES[key] ?? key,
      },
    ]
  }
  return [{ place: file.place(path), ...standard(issue, key) }]
}

function unknownKey(file: RecordFile, path: Path, name: string): Problem {
  return {
    place: file.placeOfKey(path, name),
    what: `${name}: this key is not known here`,
    expected: 'only the keys of the schema (a misspelt key would be lost in silence)',
    example: 'see prisma/record/schemas/',
  }
}

function standard(issue: z.core.$ZodIssue, key: string): Omit<Problem, 'place'> {
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message)
  const translation = missing && (key === 'en' || key === 'ja')
  if (translation) {
    const what = `${key}: the ${key === 'ja' ? 'Japanese' : 'English'} sentence is missing`
    return { what, expected: 'every sentence in both languages', example: EXAMPLES[key] ?? '' }
  }
  if (missing) {
    return { what: `${key}: missing`, expected: 'this key', example: EXAMPLES[key] ?? `${key}: …` }
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const expected = `one of ${values.join(', ')}`
    return { what: `${key}: not one of the known words`, expected, example: `${key}: ${values[0]}` }
  }
  return {
    what: `${key}: ${issue.message}`,
    expected: issue.message,
    example: EXAMPLES[key] ?? `${key}: …`,
  }
}
