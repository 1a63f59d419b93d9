import { day } from '#domain/day.ts'
import type { Grade } from '#domain/grade.ts'
import type { Cite, Source } from '#domain/source.ts'

type Plain =
  | 'titleIsDescription'
  | 'lang'
  | 'gloss'
  | 'publishedOnInferred'
  | 'kind'
  | 'quoted'
  | 'url'

const PLAIN: Pick<Source, Plain> = {
  ...{ titleIsDescription: false, lang: 'en', gloss: null, publishedOnInferred: false },
  ...{ kind: 'press', quoted: false, url: null },
}

/** Nobody opened it; an account quotes it. */
export const QUOTED: Source = {
  ...{ ...PLAIN, id: 'bloomberg-2026-07-27', origin: 'bloomberg-2026-07-27', quoted: true },
  title: 'SoftBank’s $40 Billion Loan for OpenAI Stake Gets 21 New Lenders',
  ...{ titleIsDescription: true, publisher: 'Bloomberg', grade: 'D' },
  ...{ publishedOn: '2026-07-27', knownOn: day('2026-07-27') },
}

/** It bears no date and counts from the first fact that rests on it. */
export const UNDATED: Source = {
  ...{ ...PLAIN, id: 'themoneyoverview', origin: 'themoneyoverview', grade: 'F' },
  title: 'Google and Microsoft reportedly bid to lease SoftBank’s U.S. data center',
  ...{ publisher: 'The Money Overview', publishedOn: null, knownOn: day('2026-04-30') },
  url: 'https://themoneyoverview.com/google-and-microsoft-reportedly-bid-to-lease-softbanks-u-s-data-center/',
}

/** It bears a month and no day. */
export const OF_A_MONTH: Source = {
  ...{ ...PLAIN, id: 'newsbite-mooo-2025-07', origin: 'newsbite-mooo-2025-07', grade: 'D' },
  title: 'Trump’s quest for his own sovereign fund gets $840bn boost from Japan',
  publisher: 'The Wall Street Journal via The Australian (mirror)',
  ...{ publishedOn: '2025-07', knownOn: day('2025-07-31') },
}

/** Its date is inferred from what it says. */
export const INFERRED: Source = {
  ...{ ...PLAIN, id: 'news-pic-2024-08-07', origin: 'news-pic-2024-08-07', grade: 'D' },
  ...{ title: 'SBG、赤字1742億円 為替差損計上、投資は復調', lang: 'ja' },
  ...{ publisher: 'Kyodo/Jiji (news-pic)', publishedOn: '2024-08-07', publishedOnInferred: true },
  knownOn: day('2024-08-07'),
}

/** It documents months that were over long before. */
export const LATE: Source = {
  ...{ ...PLAIN, id: 'github-2026-08-01', origin: 'github-2026-08-01', grade: 'F' },
  ...{ title: 'US 10-year Treasury yields, monthly (Fed H.15)', kind: 'database' },
  ...{ publisher: 'Datahub / datasets', publishedOn: '2026-08-01', knownOn: day('2026-08-01') },
}

/** The source as it supports a fact. */
export function citing(source: Source, grade: Grade = source.grade): Cite {
  const { id, origin, publisher, knownOn, quoted } = source
  return { source: id, origin, publisher, knownOn, quoted, grade }
}
