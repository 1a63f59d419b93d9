import { negotiateLocale } from '#i18n/locale.ts'

/** `/` goes by the browser's language. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}`, vary: 'accept-language' },
  })
}
