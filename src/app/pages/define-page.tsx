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
import { getRateBook } from '#store/queries/rates.ts'
import { type Here, hrefIn } from '#ui/address.ts'
import { Frame } from '#ui/frame.tsx'
import { toFrameView } from '#ui/frame-view.ts'

/** Everything a page needs to read the record as of an edition and show it in a language. */
export interface PageContext {
  readonly db: Database
  readonly here: Here
  readonly locale: Locale
  readonly edition: Edition
  readonly meta: RecordMeta
  readonly rates: RateBook
}

export interface PageContent {
  readonly title: string
  readonly description: string
  readonly body: ReactNode
}

/** `id` is the last part of the address of a page about one thing; empty for the others. */
export type Load = (context: PageContext, id: string) => Promise<PageContent | null>

type Params = { readonly locale: string; readonly day?: string; readonly id?: string }
interface RouteProps {
  readonly params: Promise<Params>
}

/**
 * A page at `path` (`/fund`, `/people/`), served for the latest edition and, under `/on/<day>`, for older ones.
 * `made` names the ids whose pages of the latest edition are made at build time; the rest on first request.
 */
export function definePage(
  path: string,
  load: Load,
  made?: (db: Database) => Promise<readonly string[]>,
) {
  const open = cache(async (locale: string, day: string | null, id: string) => {
    const context = await openContext(locale, day, `${path}${id}`)
    const content = context && (await load(context, id))
    return content && { context, content }
  })
  async function openRoute({ params }: RouteProps) {
    const { locale, day, id } = await params
    return open(locale, day ?? null, id === undefined ? '' : decodeURIComponent(id))
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
        <Frame view={toFrameView(context.here, context.edition, context.meta)}>
          {content.body}
        </Frame>
      )
    },
    async metadata(props: RouteProps): Promise<Metadata> {
      const opened = await openRoute(props)
      return opened ? toMetadata(opened.context, opened.content) : {}
    },
  }
}

/** Null for an unknown language or day: the page is then a 404. */
async function openContext(
  locale: string,
  day: string | null,
  path: string,
): Promise<PageContext | null> {
  if (!isLocale(locale)) return null
  const [meta, rates] = await Promise.all([getMeta(db), getRateBook(db)])
  if (!meta) return null
  const edition = day === null ? latestEdition(meta.compiledOn) : parseEdition(day, meta.compiledOn)
  if (!isEdition(edition)) return null
  const here: Here = { locale, day: edition.day, latest: edition.latest, path }
  return { db, here, locale, edition, meta, rates }
}

function toMetadata({ here, locale, edition }: PageContext, content: PageContent): Metadata {
  const { siteName } = messages(locale).frame
  const title = here.path === '' ? siteName : `${content.title} – ${siteName}`
  return {
    title: edition.latest ? title : `${title} (${edition.day})`,
    description: content.description,
    alternates: {
      canonical: hrefIn(here, locale),
      languages: Object.fromEntries(LOCALES.map((each) => [each, hrefIn(here, each)])),
    },
  }
}
