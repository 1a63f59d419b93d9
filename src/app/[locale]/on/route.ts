import { isDay } from '#domain/day.ts'
import { isLocale } from '#i18n/locale.ts'

/** The date picker works without JavaScript: `?day=2025-05-25&page=/fund` goes to that page, with what it was asked, as of that day. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly locale: string }> },
): Promise<Response> {
  const { locale } = await params
  const query = new URL(request.url).searchParams
  const day = query.get('day') ?? ''
  const page = query.get('page') ?? ''
  const home = isLocale(locale) ? locale : 'en'
  const place = /^(\/[a-z0-9.-]+)*(\?[\w=&.,%+-]*)?$/.test(page) ? page : ''
  const location = isDay(day) ? `/${home}/on/${day}${place}` : `/${home}${place}`
  return new Response(null, { status: 307, headers: { location } })
}
