/** The address the reader's browser used; the server's own name may be another. */
export function originOf({ url, headers }: Request): string {
  const own = new URL(url)
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? own.host
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0] ?? own.protocol.replace(':', '')
  return `${protocol}://${host}`
}
