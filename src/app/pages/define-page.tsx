import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { type Edition, isEdition, latestEdition, parseEdition } from '#domain/edition.ts'
import type { RateBook } from '#domain/rate.ts'
import type { RecordMeta } from '#domain/record.ts'
import type { Locale } from '#domain/text.ts'
import { isLocale, LOCALES } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { Database } from '#store/client.ts'
import { db } from '#store/db.ts'
import { getMeta } from '#store/queries/meta.ts'
import { listNames } from '#store/queries/people.ts'
import { getRateBook } from '#store/queries/rates.ts'
import { type Here, hrefIn } from '#ui/address.ts'
import { Frame } from '#ui/frame.tsx'
import { toFrameView } from '#ui/frame-view.ts'
import { type NameBook, toNameBook } from '#ui/linked-text-view.ts'
import { keepByEdition } from './kept.ts'

/** Everything a page needs to read the record as of an edition and show it in a language. */
export interface PageContext {
  readonly db: Database
  readonly here: Here
  readonly locale: Locale
  readonly edition: Edition
  readonly meta: RecordMeta
  readonly rates: RateBook
  /** Whom the sentences of the page may name. */
  readonly names: NameBook
  /** What the address asks after its `?`; empty on pages that take no questions. */
  readonly query: URLSearchParams
}

export interface PageContent {
  readonly title: string
  readonly description: string
  readonly body: ReactNode
  /** Where the page stands once it has read its question: the address that other languages and editions get. */
  readonly here?: Here
  /** The same content to subscribe to. */
  readonly feeds?: readonly { readonly type: string; readonly href: string }[]
}

/** `id` is the last part of the address of a page about one thing; empty for the others. */
export type Load = (context: PageContext, id: string) => Promise<PageContent | null>

/** Whom sentences may name, in each language. */
const openNameBooks = keepByEdition(
  async ({ db, edition }): Promise<Readonly<Record<Locale, NameBook>>> => {
    const names = await listNames(db, edition)
    const book = (locale: Locale) => toNameBook(names, { ...edition, locale, path: '' })
    return { en: book('en'), ja: book('ja') }
  },
)

type Params = { readonly locale: string; readonly day?: string; readonly id?: string }
interface RouteProps {
  readonly params: Promise<Params>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

interface Options {
  /** The ids whose pages of the latest edition are made at build time; the rest on first request. */
  readonly made?: (db: Database) => Promise<readonly string[]>
  /** True for a page that answers what its address asks: it is made anew on every request. */
  readonly asks?: boolean
}

/** A page at `path` (`/fund`, `/people/`), served for the latest edition and, under `/on/<day>`, for older ones. */
export function definePage(path: string, load: Load, { made, asks = false }: Options = {}) {
  const open = cache(async (locale: string, day: string | null, id: string, asked: string) => {
    const context = await openContext(locale, day, `${path}${id}`, new URLSearchParams(asked))
    const content = context && (await load(context, id))
    return content && { context, content }
  })
  async function openRoute({ params, searchParams }: RouteProps) {
    const { locale, day, id } = await params
    const asked = asks ? writeQuery(await searchParams) : ''
    return open(locale, day ?? null, id === undefined ? '' : decodeURIComponent(id), asked)
  }
  return {
    async params(): Promise<{ readonly id: string }[]> {
      return made ? (await made(db)).map((id) => ({ id })) : []
    },
    async Page(props: RouteProps) {
      const opened = await openRoute(props)
      if (!opened) notFound()
      const { context, content } = opened
      return (
        <Frame view={toFrameView(content.here ?? context.here, context.edition, context.meta)}>
          {content.body}
        </Frame>
      )
    },
    async metadata(props: RouteProps): Promise<Metadata> {
      const opened = await openRoute(props)
      if (!opened) return {}
      const metadata = toMetadata(opened.context, opened.content)
      // Thousands of answers to one form: the pages they lead to are enough for a search engine.
      return asks ? { ...metadata, robots: { index: false, follow: true } } : metadata
    },
  }
}

function writeQuery(asked: Awaited<RouteProps['searchParams']>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(asked)) {
    for (const each of [value ?? []].flat()) query.append(key, each)
  }
  return query.toString()
}

/** Null for an unknown language or day: the page is then a 404. */
async function openContext(
  locale: string,
  day: string | null,
  path: string,
  query: URLSearchParams,
): Promise<PageContext | null> {
  if (!isLocale(locale)) return null
  const [meta, rates] = await Promise.all([getMeta(db), getRateBook(db)])
  if (!meta) return null
  const edition = day === null ? latestEdition(meta.compiledOn) : parseEdition(day, meta.compiledOn)
  if (!isEdition(edition)) return null
  const here: Here = { locale, day: edition.day, latest: edition.latest, path }
  const names = (await openNameBooks({ db, edition }))[locale]
  return { db, here, locale, edition, meta, rates, names, query }
}

function toMetadata(context: PageContext, content: PageContent): Metadata {
  const { locale, edition } = context
  const here = content.here ?? context.here
  const { siteName } = messages(locale).frame
  const title = here.path === '' ? siteName : `${content.title} – ${siteName}`
  return {
    title: edition.latest ? title : `${title} (${edition.day})`,
    description: content.description,
    alternates: {
      canonical: hrefIn(here, locale),
      languages: Object.fromEntries(LOCALES.map((each) => [each, hrefIn(here, each)])),
      types: Object.fromEntries((content.feeds ?? []).map(({ type, href }) => [type, href])),
    },
  }
}
