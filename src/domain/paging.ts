/** A stretch of a list. Pages count from 1; an empty list has one page. */
export interface PageOf<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly pages: number
}

/** A page beyond the last is the last. */
export function pageOf<T>(all: readonly T[], size: number, asked: number): PageOf<T> {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const page = Math.min(Math.max(1, asked), pages)
  return { items: all.slice((page - 1) * size, page * size), page, pages }
}
